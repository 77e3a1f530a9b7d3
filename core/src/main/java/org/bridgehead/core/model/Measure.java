package org.bridgehead.core.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.text.Checks;
import org.bridgehead.core.text.Evidence;

/**
 * What a proposal wants done 举措, with the measures under it.
 *
 * <p>The facts of a measure are those of its own text; what its children say belongs to them.
 *
 * @param id unique in the proposal
 * @param marker the enumerator before it (一是, (二), 3.), where it has one
 * @param heading its heading, or its lead where it has none
 * @param body all of its text, that of its children included
 * @param theme what it is mainly about
 * @param domains the policy domains in which it acts
 * @param facts what its own text states, actions among them, in the order of the text
 * @param outcomes clauses that say what is to come of it
 * @param children the measures under it, in the order of the text
 */
public record Measure(
        MeasureId id,
        Optional<String> marker,
        Evidence heading,
        Evidence body,
        Theme theme,
        ImmutableSet<Domain> domains,
        ImmutableList<Fact> facts,
        ImmutableList<Evidence> outcomes,
        ImmutableList<Measure> children) {

    /** Checks the marker. */
    public Measure {
        marker.ifPresent(m -> Checks.name("marker", m));
    }

    /** The facts of one kind, in the order of the text. */
    public <F extends Fact> ImmutableList<F> facts(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).collect(ImmutableList.toImmutableList());
    }

    /** The imperative clauses, in the order of the text. */
    public ImmutableList<Action> actions() {
        return facts(Action.class);
    }

    /** Tells whether no measure stands under this one. */
    public boolean isLeaf() {
        return children.isEmpty();
    }

    /** This measure and all under it, parents before children. */
    public Stream<Measure> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Measure::all));
    }

    /** Returns a builder for a measure with this heading, which is also its body until another is set. */
    public static Builder builder(MeasureId id, Evidence heading, Theme theme) {
        return new Builder(id, heading, theme);
    }

    /** Collects the parts of a measure; not safe for use by several threads. */
    public static final class Builder {
        private final MeasureId id;
        private final Evidence heading;
        private final Theme theme;
        private Optional<String> marker = Optional.empty();
        private Evidence body;
        private ImmutableSet<Domain> domains = ImmutableSet.of();
        private final List<Fact> facts = new ArrayList<>();
        private final List<Evidence> outcomes = new ArrayList<>();
        private final List<Measure> children = new ArrayList<>();

        private Builder(MeasureId id, Evidence heading, Theme theme) {
            this.id = id;
            this.heading = heading;
            this.theme = theme;
            this.body = heading;
        }

        /** Sets the enumerator. */
        public Builder marker(String value) {
            marker = Optional.of(value);
            return this;
        }

        /** Sets the whole text. */
        public Builder body(Evidence value) {
            body = value;
            return this;
        }

        /** Sets the policy domains. */
        public Builder domains(Set<Domain> values) {
            domains = ImmutableSet.copyOf(values);
            return this;
        }

        /** Adds facts. */
        public Builder facts(List<? extends Fact> values) {
            facts.addAll(values);
            return this;
        }

        /** Adds facts. */
        public Builder facts(Fact... values) {
            return facts(List.of(values));
        }

        /** Adds outcomes. */
        public Builder outcomes(List<Evidence> values) {
            outcomes.addAll(values);
            return this;
        }

        /** Adds measures under this one. */
        public Builder children(List<Measure> values) {
            children.addAll(values);
            return this;
        }

        /** Returns the measure. */
        public Measure build() {
            return new Measure(
                    id,
                    marker,
                    heading,
                    body,
                    theme,
                    domains,
                    ImmutableList.copyOf(facts),
                    ImmutableList.copyOf(outcomes),
                    ImmutableList.copyOf(children));
        }
    }
}
