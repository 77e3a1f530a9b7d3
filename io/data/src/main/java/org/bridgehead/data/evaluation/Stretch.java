package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.TextSpan;

/**
 * A piece of the text, perhaps broken.
 *
 * @param text what it says
 * @param spans where; ascending and disjoint, none where it stands nowhere
 */
record Stretch(String text, ImmutableList<TextSpan> spans) {

    static Stretch of(Evidence evidence) {
        return new Stretch(evidence.quote(), evidence.spans());
    }

    int length() {
        return spans.stream().mapToInt(TextSpan::length).sum();
    }

    /** How many units the two share. */
    int shared(Stretch other) {
        return shared(other.spans);
    }

    int shared(List<TextSpan> others) {
        int units = 0;
        for (TextSpan mine : spans) {
            for (TextSpan other : others) {
                units += mine.intersection(other).map(TextSpan::length).orElse(0);
            }
        }
        return units;
    }

    /** Tells whether at least half of each side is shared. */
    boolean resembles(Stretch other) {
        int most = Math.max(1, Math.max(length(), other.length()));
        return 2 * shared(other) >= most;
    }

    /** Tells whether it has units and all lie in these spans. */
    boolean within(List<TextSpan> cover) {
        return length() > 0 && shared(cover) == length();
    }

    /** Where it begins, -1 where it stands nowhere. */
    int start() {
        return spans.isEmpty() ? -1 : spans.get(0).start();
    }
}
