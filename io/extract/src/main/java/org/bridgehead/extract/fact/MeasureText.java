package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.name.NameHit;
import org.bridgehead.extract.structure.ClauseRole;
import org.bridgehead.extract.structure.OutlineClause;

/**
 * A measure's own text as the rules see it: its clauses, and the names and quantities in them.
 *
 * @param text the repaired text of the proposal
 * @param own the measure's own text
 * @param clauses the clauses of {@code own} in order
 * @param hits the names in {@code own}, in order
 * @param quantities the quantities in {@code own}, in order
 */
public record MeasureText(
        AlignedText text,
        ImmutableList<Slice> own,
        ImmutableList<OutlineClause> clauses,
        ImmutableList<NameHit> hits,
        ImmutableList<Quantity> quantities) {
    private static final String SENTENCE_ENDS = "。！？；\n";
    /** No sentence that anyone writes is longer; what is, is cut, so that damaged texts cost no more than others. */
    private static final int LONGEST = 2000;

    /** Returns the view of {@code own}, with those of the proposal's names and quantities that stand in it. */
    public static MeasureText of(
            AlignedText text,
            List<Slice> own,
            List<OutlineClause> clauses,
            List<NameHit> allHits,
            List<Quantity> allQuantities) {
        return new MeasureText(
                text,
                ImmutableList.copyOf(own),
                ImmutableList.copyOf(clauses),
                own.stream().flatMap(slice -> within(allHits, slice)).collect(ImmutableList.toImmutableList()),
                own.stream()
                        .filter(slice -> !slice.isEmpty())
                        .flatMap(slice -> quantitiesOf(text, slice, allQuantities))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Stream<NameHit> within(List<NameHit> hits, Slice slice) {
        return Ordered.starting(hits, hit -> hit.slice().from(), slice.from(), slice.to()).stream()
                .filter(hit -> slice.contains(hit.slice()));
    }

    private static Stream<Quantity> quantitiesOf(AlignedText text, Slice slice, List<Quantity> quantities) {
        List<Quantity> near = near(text, slice, quantities);
        if (near.isEmpty()) {
            return Stream.empty();
        }
        Evidence own = text.evidence(slice);
        return near.stream().flatMap(quantity -> within(text, own, quantity).stream());
    }

    /** The quantities that start between the first and the last unit of a slice. */
    private static List<Quantity> near(AlignedText text, Slice slice, List<Quantity> quantities) {
        return Ordered.starting(
                quantities,
                quantity -> quantity.evidence().cover().start(),
                text.origin(slice.from()),
                text.origin(slice.to() - 1) + 1);
    }

    /** Returns a quantity that stands in {@code own}, with its evidence cut to it: line breaks inside are left out. */
    private static Optional<Quantity> within(AlignedText text, Evidence own, Quantity quantity) {
        TextSpan cover = quantity.evidence().cover();
        ImmutableList<TextSpan> spans = own.spans().stream()
                .flatMap(span -> span.intersection(cover).stream())
                .collect(ImmutableList.toImmutableList());
        boolean whole = !spans.isEmpty()
                && spans.get(0).start() == cover.start()
                && spans.get(spans.size() - 1).end() == cover.end();
        return whole
                ? Optional.of(new Quantity(
                        Evidence.in(text.source(), spans),
                        quantity.value(),
                        quantity.unit(),
                        quantity.what(),
                        quantity.comparison()))
                : Optional.empty();
    }

    /** The clauses that say what is to be done. */
    public Stream<OutlineClause> actions() {
        return clauses.stream().filter(clause -> clause.role() == ClauseRole.ACTION);
    }

    /** The clauses that say what is to be done, or what is to come of it. */
    public Stream<OutlineClause> promises() {
        return clauses.stream().filter(clause -> clause.role() != ClauseRole.CONTEXT);
    }

    /** Returns the units of a slice. */
    public String of(Slice slice) {
        return text.slice(slice);
    }

    /** Returns the evidence of a slice. */
    public Evidence evidence(Slice slice) {
        return text.evidence(slice);
    }

    /** The names inside a slice, in order. */
    public Stream<NameHit> hitsIn(Slice slice) {
        return within(hits, slice);
    }

    /** The clauses that start inside a slice, in order. */
    Stream<OutlineClause> clausesIn(Slice slice) {
        return Ordered.starting(clauses, clause -> clause.slice().from(), slice.from(), slice.to()).stream();
    }

    /** The quantities inside a slice, in order. */
    public Stream<Quantity> quantitiesIn(Slice slice) {
        if (quantities.isEmpty() || slice.isEmpty()) {
            return Stream.empty();
        }
        List<Quantity> near = near(text, slice, quantities);
        if (near.isEmpty()) {
            return Stream.empty();
        }
        Evidence quoted = text.evidence(slice);
        return near.stream().filter(quantity -> quoted.contains(quantity.evidence()));
    }

    /** Returns the sentence, or the part of one between semicolons, that holds {@code slice}. */
    public Slice sentence(Slice slice) {
        Slice around = own.stream().filter(o -> o.contains(slice)).findFirst().orElse(slice);
        int from = slice.from();
        int least = Math.max(around.from(), slice.from() - LONGEST);
        int most = Math.min(around.to(), slice.to() + LONGEST);
        while (from > least && SENTENCE_ENDS.indexOf(text.text().charAt(from - 1)) < 0) {
            from--;
        }
        int to = slice.to();
        while (to < most && SENTENCE_ENDS.indexOf(text.text().charAt(to)) < 0) {
            to++;
        }
        return Slice.of(from, to);
    }
}
