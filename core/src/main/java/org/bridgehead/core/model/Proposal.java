package org.bridgehead.core.model;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.place.City;
import org.bridgehead.core.text.Checks;
import org.bridgehead.core.text.Evidence;

/**
 * A proposal as typed objects: what there is to build on, what holds it back, what is to be done.
 *
 * @param id unique in a comparison
 * @param name how it is called in results: its title, or its file's name where it has none
 * @param title the title line
 * @param author the author line
 * @param date the date line, as the text has it
 * @param hostCity the city that the proposal speaks for
 * @param partners canonical names of the places and bodies that it wants to work with, the main one first
 * @param fragment whether it is only part of a proposal: without title and with fewer than three measures, or cut off
 * @param strengths in the order of the text
 * @param bottlenecks in the order of the text
 * @param measures those directly under the proposal, in the order of the text
 * @param context facts that stand outside all measures
 */
public record Proposal(
        ProposalId id,
        String name,
        Optional<Evidence> title,
        Optional<Author> author,
        Optional<String> date,
        Optional<City> hostCity,
        ImmutableList<String> partners,
        boolean fragment,
        ImmutableList<Strength> strengths,
        ImmutableList<Bottleneck> bottlenecks,
        ImmutableList<Measure> measures,
        ImmutableList<Fact> context) {

    /** Checks the name and that no id occurs twice. */
    public Proposal {
        Checks.name("proposal name", name);
        unique(id, "strength", strengths.stream().map(Strength::id));
        unique(
                id,
                "bottleneck",
                bottlenecks.stream()
                        .flatMap(b -> Stream.concat(
                                Stream.of(b.id()), b.parts().stream().map(Bottleneck.Part::id))));
        unique(id, "measure", measures.stream().flatMap(Measure::all).map(Measure::id));
    }

    private static void unique(ProposalId proposal, String what, Stream<?> ids) {
        Set<Object> seen = new HashSet<>();
        ids.filter(i -> !seen.add(i)).findFirst().ifPresent(i -> {
            throw new IllegalArgumentException(
                    what + " ids of a proposal must be unique but " + i + " occurs twice in " + proposal);
        });
    }

    /** All measures, parents before children. */
    public Stream<Measure> allMeasures() {
        return measures.stream().flatMap(Measure::all);
    }

    /** The measures without children, each with those above it, in the order of the text. */
    public ImmutableList<Leaf> leaves() {
        ImmutableList.Builder<Leaf> leaves = ImmutableList.builder();
        measures.forEach(measure -> collect(measure, ImmutableList.of(), leaves));
        return leaves.build();
    }

    private static void collect(Measure measure, ImmutableList<Measure> above, ImmutableList.Builder<Leaf> leaves) {
        if (measure.isLeaf()) {
            leaves.add(new Leaf(measure, above));
            return;
        }
        ImmutableList<Measure> next =
                ImmutableList.<Measure>builder().addAll(above).add(measure).build();
        measure.children().forEach(child -> collect(child, next, leaves));
    }

    /** All facts of one kind: those outside the measures, then those of the measures in the order of the text. */
    public <F extends Fact> ImmutableList<F> facts(Class<F> kind) {
        return Stream.concat(context.stream(), allMeasures().flatMap(m -> m.facts().stream()))
                .filter(kind::isInstance)
                .map(kind::cast)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a builder for a proposal with this name. */
    public static Builder builder(ProposalId id, String name) {
        return new Builder(id, name);
    }

    /** Collects the parts of a proposal; not safe for use by several threads. */
    public static final class Builder {
        private final ProposalId id;
        private final String name;
        private Optional<Evidence> title = Optional.empty();
        private Optional<Author> author = Optional.empty();
        private Optional<String> date = Optional.empty();
        private Optional<City> hostCity = Optional.empty();
        private final List<String> partners = new ArrayList<>();
        private boolean fragment;
        private final List<Strength> strengths = new ArrayList<>();
        private final List<Bottleneck> bottlenecks = new ArrayList<>();
        private final List<Measure> measures = new ArrayList<>();
        private final List<Fact> context = new ArrayList<>();

        private Builder(ProposalId id, String name) {
            this.id = id;
            this.name = name;
        }

        /** Sets the title line. */
        public Builder title(Evidence value) {
            title = Optional.of(value);
            return this;
        }

        /** Sets the author line. */
        public Builder author(Author value) {
            author = Optional.of(value);
            return this;
        }

        /** Sets the date line. */
        public Builder date(String value) {
            date = Optional.of(value);
            return this;
        }

        /** Sets the city that the proposal speaks for. */
        public Builder hostCity(City value) {
            hostCity = Optional.of(value);
            return this;
        }

        /** Adds partners. */
        public Builder partners(List<String> values) {
            partners.addAll(values);
            return this;
        }

        /** Says whether it is only part of a proposal. */
        public Builder fragment(boolean value) {
            fragment = value;
            return this;
        }

        /** Adds strengths. */
        public Builder strengths(List<Strength> values) {
            strengths.addAll(values);
            return this;
        }

        /** Adds bottlenecks. */
        public Builder bottlenecks(List<Bottleneck> values) {
            bottlenecks.addAll(values);
            return this;
        }

        /** Adds measures. */
        public Builder measures(List<Measure> values) {
            measures.addAll(values);
            return this;
        }

        /** Adds facts that stand outside all measures. */
        public Builder context(List<? extends Fact> values) {
            context.addAll(values);
            return this;
        }

        /** Returns the proposal. */
        public Proposal build() {
            return new Proposal(
                    id,
                    name,
                    title,
                    author,
                    date,
                    hostCity,
                    ImmutableList.copyOf(partners),
                    fragment,
                    ImmutableList.copyOf(strengths),
                    ImmutableList.copyOf(bottlenecks),
                    ImmutableList.copyOf(measures),
                    ImmutableList.copyOf(context));
        }
    }
}
