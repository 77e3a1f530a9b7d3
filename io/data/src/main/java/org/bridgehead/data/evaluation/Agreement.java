package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Counts on how many things of one kind two sides agree, of those that both have. */
final class Agreement {

    private final ScoredKind kind;
    private final List<Slip> slips = new ArrayList<>();
    private int right;
    private int all;

    Agreement(ScoredKind kind) {
        this.kind = kind;
    }

    /** Notes one thing; where the sides differ, both values are told. */
    void note(Stretch where, String annotated, String found) {
        note(where, annotated, found, annotated.equals(found));
    }

    void note(Stretch where, String annotated, String found, boolean agrees) {
        all++;
        if (agrees) {
            right++;
        } else {
            slips.add(new Slip(true, where.text() + ": " + annotated + ", read as " + found, where.start()));
        }
    }

    Score score() {
        return new Score(kind, right, all, all, ImmutableList.copyOf(slips));
    }
}
