package org.bridgehead.extract.name;

import java.util.ArrayList;
import java.util.List;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.document.Slice;

/** Finds the time expressions of a sentence. */
final class TimeFinder {

    private final Sentence sentence;

    TimeFinder(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Returns them, none of which overlaps another. */
    List<Found> read() {
        List<Slice> slices = new ArrayList<>();
        sentence.cues("time/after").forEach(m -> {
            int from = yearStart(m.from());
            if (m.from() - from == 4) {
                slices.add(Slice.of(from, monthEnd(m.to())));
            }
        });
        sentence.cues("time/whole").filter(m -> sentence.isEdge(m.to())).forEach(m -> slices.add(m.slice()));
        slices.sort((a, b) -> b.length() - a.length());
        List<Found> found = new ArrayList<>();
        for (Slice slice : slices) {
            if (found.stream().noneMatch(f -> f.slice().overlaps(slice))) {
                found.add(Found.of(slice, MentionType.TIME));
            }
        }
        return found;
    }

    private int yearStart(int end) {
        int from = end;
        while (Character.isDigit(sentence.at(from - 1))) {
            from--;
        }
        return from;
    }

    /** Takes a month and a day behind the year with it. */
    private int monthEnd(int end) {
        int at = end;
        while (Character.isDigit(sentence.at(at))) {
            at++;
        }
        boolean dated = at > end && (sentence.at(at) == '月' || sentence.at(at) == '日');
        return dated ? monthEnd(at + 1) : at == end && sentence.at(at) == '底' ? end + 1 : end;
    }
}
