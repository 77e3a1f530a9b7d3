package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.text.TextSpan;

/**
 * One proposal as an annotator or a reader sees it, in the terms in which the two are compared.
 *
 * @param extent which part of the text it is
 * @param title the title line
 * @param author the author line
 * @param host the name of the place that it speaks for
 * @param partners canonical names
 * @param sections their text is the code of their kind
 * @param strengths what there is to build on
 * @param bottlenecks with their parts
 * @param measures those of the first level
 * @param names mentions of names and expressions
 * @param counts quantities
 * @param states status words
 * @param links which measures answer a bottleneck or part, by ids
 */
record Annotated(
        ImmutableList<TextSpan> extent,
        Optional<Stretch> title,
        Optional<Stretch> author,
        Optional<String> host,
        ImmutableList<String> partners,
        ImmutableList<Stretch> sections,
        ImmutableList<Stretch> strengths,
        ImmutableList<Problem> bottlenecks,
        ImmutableList<Step> measures,
        ImmutableList<Name> names,
        ImmutableList<Count> counts,
        ImmutableList<State> states,
        ImmutableList<Answer> links) {

    /**
     * A bottleneck or a part of one.
     *
     * @param heading whether it is a heading; a reader does not say
     */
    record Problem(String id, Stretch stretch, boolean heading, ImmutableList<Problem> parts) {

        Stream<Problem> all() {
            return Stream.concat(Stream.of(this), parts.stream().flatMap(Problem::all));
        }
    }

    /**
     * A measure.
     *
     * @param heading its heading or lead
     * @param themes what it is about; an annotator may admit several
     * @param acts imperative clauses
     * @param outcomes clauses that say what is to come of it
     * @param remarks clauses that are neither; a reader does not say
     * @param facts what its own text states; nothing where that was not annotated
     * @param domains the policy domains in which it acts; nothing where that was not annotated
     */
    record Step(
            String id,
            Optional<Stretch> heading,
            ImmutableSet<String> themes,
            ImmutableList<Act> acts,
            ImmutableList<Stretch> outcomes,
            ImmutableList<Stretch> remarks,
            Optional<ImmutableList<Told>> facts,
            Optional<ImmutableSet<String>> domains,
            ImmutableList<Step> children) {

        Stream<Stretch> actions() {
            return acts.stream().map(Act::stretch);
        }

        Stream<Step> all() {
            return Stream.concat(Stream.of(this), children.stream().flatMap(Step::all));
        }
    }

    /**
     * An imperative clause.
     *
     * @param commitment the level to which it binds; nothing where that was not annotated
     */
    record Act(Stretch stretch, Optional<String> commitment) {}

    /**
     * A fact.
     *
     * @param kind the code of its kind
     * @param level the code of its level
     */
    record Told(String kind, Stretch stretch, String level) {}

    /**
     * A name.
     *
     * @param canonical its canonical name, empty where that is not asked for
     * @param nested whether it lies inside another
     */
    record Name(String type, Stretch stretch, Optional<String> canonical, Optional<String> role, boolean nested) {

        /** Type and place: what makes two mentions the same. */
        String key() {
            return type + stretch.spans();
        }
    }

    /** A quantity; its value as text in one fixed form. */
    record Count(Stretch stretch, String value, String unit, String comparator) {}

    /** A status word. */
    record State(Stretch stretch, String code) {}

    /** The measures that answer a bottleneck, the best first. */
    record Answer(String bottleneck, ImmutableList<String> measures) {}

    /** All measures, each with the one above it where it has one. */
    Stream<Placed> placed() {
        return measures.stream().flatMap(measure -> placed(measure, Optional.empty()));
    }

    private static Stream<Placed> placed(Step measure, Optional<Step> above) {
        return Stream.concat(
                Stream.of(new Placed(measure, above)),
                measure.children().stream().flatMap(child -> placed(child, Optional.of(measure))));
    }

    /** A measure and the one above it. */
    record Placed(Step step, Optional<Step> above) {}
}
