package org.bridgehead.scoring.rubric;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bridgehead.core.model.Leaf;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.text.Evidence;

/** Puts ratings into plain sentences. */
final class Wording {

    private static final int LONGEST = 40;

    private Wording() {}

    /** Returns the quote in quotation marks, white space collapsed, cut where it is long; the evidence has it in full. */
    static String quote(Evidence evidence) {
        String text = evidence.quote()
                .strip()
                .replaceAll("\\s+", " ")
                .replace('“', '‘')
                .replace('”', '’');
        if (text.codePointCount(0, text.length()) > LONGEST) {
            text = text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
        }
        return "“" + text + "”";
    }

    /** Returns the quotes one after the other. */
    static String quotes(List<Evidence> evidence) {
        return evidence.stream().map(Wording::quote).collect(Collectors.joining("、"));
    }

    /** Says that a measure states what earns {@code level}. */
    static Bilingual states(Leaf leaf, Evidence evidence, int level, RatingContext context) {
        Bilingual anchor = context.indicator().anchor(level);
        String heading = heading(leaf.measure());
        String said = quote(evidence);
        if (said.equals(heading)) {
            return Bilingual.of(heading + "，属于：" + anchor.zh(), heading + " is: " + anchor.en());
        }
        return Bilingual.of(
                heading + "写明" + said + "，属于：" + anchor.zh(), heading + " states " + said + ": " + anchor.en());
    }

    /** Says that a measure is silent on the indicator. */
    static Bilingual silent(Leaf leaf, RatingContext context) {
        Bilingual name = context.indicator().name();
        String heading = heading(leaf.measure());
        return Bilingual.of(
                "材料未载明：" + heading + "未写" + name.zh(),
                "not stated: " + heading + " says nothing on " + name.en().toLowerCase(Locale.ROOT));
    }

    /** Returns the heading of a measure in quotation marks. */
    static String heading(Measure measure) {
        return quote(measure.heading());
    }
}
