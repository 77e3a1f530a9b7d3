package org.bridgehead.extract.fact;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Responsibility;
import org.bridgehead.core.fact.ResponsibilityLevel;
import org.bridgehead.core.fact.ResponsibilityRole;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;

/**
 * Finds who is to act in notes behind a task (（责任单位：甲局、乙局）), where every item is a body, known or not, and in cells
 * of tables that hold nothing but bodies.
 */
final class ResponsibilityNotes {
    private static final CharMatcher MARKS = CharMatcher.anyOf("、，,；; ");

    private final BodyReader bodies;
    private final ImmutableMap<ResponsibilityRole, Notes> notes;

    ResponsibilityNotes(Lexicon lexicon, BodyReader bodies) {
        this.bodies = bodies;
        this.notes =
                Maps.toMap(ImmutableList.copyOf(ResponsibilityRole.values()), role -> Notes.of(lexicon, role.code()));
    }

    ImmutableList<Responsibility> extract(MeasureText measure) {
        Stream<Responsibility> labelled = notes.entrySet().stream().flatMap(entry -> labelled(measure, entry));
        Stream<Responsibility> tabled = Notes.cells(measure).stream()
                .filter(cell -> items(measure, cell).stream()
                        .allMatch(item -> body(measure, item).isPresent()))
                .flatMap(cell -> items(measure, cell).stream())
                .map(item -> responsibility(measure, item, ResponsibilityRole.ACTOR));
        return Stream.concat(labelled, tabled).collect(ImmutableList.toImmutableList());
    }

    private Stream<Responsibility> labelled(MeasureText measure, Map.Entry<ResponsibilityRole, Notes> entry) {
        return entry.getValue().labelled(measure).stream()
                .flatMap(note -> items(measure, note).stream())
                .map(item -> responsibility(measure, item, entry.getKey()));
    }

    private Responsibility responsibility(MeasureText measure, Slice item, ResponsibilityRole role) {
        return body(measure, item)
                .map(body -> new Responsibility(measure.evidence(item), measure.of(item), body.level(), role))
                .orElseGet(() -> new Responsibility(
                        measure.evidence(item), measure.of(item), ResponsibilityLevel.DEPARTMENT, role));
    }

    /** The body that opens or closes an item, the most precise of several. */
    private Optional<Body> body(MeasureText measure, Slice item) {
        List<Body> found = bodies.find(measure, item).stream()
                .filter(body ->
                        body.slice().from() == item.from() || body.slice().to() == item.to())
                .toList();
        return found.stream().reduce((best, next) -> next.level().compareTo(best.level()) > 0 ? next : best);
    }

    private static ImmutableList<Slice> items(MeasureText measure, Slice note) {
        ImmutableList.Builder<Slice> items = ImmutableList.builder();
        int from = note.from();
        for (int i = note.from(); i <= note.to(); i++) {
            if (i == note.to() || MARKS.matches(measure.text().text().charAt(i))) {
                if (i > from) {
                    items.add(Slice.of(from, i));
                }
                from = i + 1;
            }
        }
        return items.build();
    }
}
