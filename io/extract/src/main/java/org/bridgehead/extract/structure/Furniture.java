package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.core.model.Repair;
import org.bridgehead.core.model.RepairKind;

/** Leaves out what belongs to the page and not to the text: page numbers, rules, running heads. */
final class Furniture {

    private static final int LONGEST_NUMBER = 14;
    private static final int LONGEST_HEAD = 40;
    private static final int HEAD_TIMES = 3;
    private static final String NUMBER_UNITS = "0123456789 -—–－·~/|.第共页Ppage一二三四五六七八九十";
    /** What the line after a number starts with where the number is part of the text. */
    private static final String NUMBER_TAILS = "0123456789年月日%";

    private static final char CIRCLED_ONE = '\u2460';
    private static final char CIRCLED_LAST = '\u2473';
    private static final String DOTS = "·•●・";
    private static final String RULE_UNITS = "-=_*~—–－·…<>+#| ";

    private final Signatures signatures;
    private final SectionHeadings headings;
    private final MarkerReader markers;
    private final Mastheads mastheads;

    Furniture(Signatures signatures, SectionHeadings headings, MarkerReader markers, Mastheads mastheads) {
        this.mastheads = mastheads;
        this.signatures = signatures;
        this.headings = headings;
        this.markers = markers;
    }

    Mended drop(ImmutableList<Line> lines) {
        Map<String, Integer> times = new HashMap<>();
        for (Line line : lines) {
            if (couldHead(line)) {
                times.merge(line.text(), 1, Integer::sum);
            }
        }
        List<Line> kept = new ArrayList<>(lines.size());
        List<Repair> repairs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean head = !kept.isEmpty() && isRunningHead(line, times.getOrDefault(line.text(), 0));
            if (isFootnote(lines, i)) {
                repairs.add(Mended.repair(
                        RepairKind.DROPPED_PAGE_FURNITURE, line.slice(), "footnote left out: " + line.text()));
            } else if (head || (isPageNumber(line.text()) && !isBrokenNumber(lines, i)) || isRule(line.text())) {
                repairs.add(Mended.repair(
                        RepairKind.DROPPED_PAGE_FURNITURE,
                        line.slice(),
                        (head ? "running head" : "page number or rule") + " left out: " + line.text()));
            } else {
                kept.add(line);
            }
        }
        return Mended.of(kept, repairs);
    }

    /** A line that stands there again and again, be it twice where it names what the page belongs to. */
    private boolean isRunningHead(Line line, int times) {
        boolean dotted = line.length() > 2
                && DOTS.indexOf(line.text().charAt(0)) >= 0
                && DOTS.indexOf(line.text().charAt(line.length() - 1)) >= 0;
        return times >= HEAD_TIMES || (times > 1 && (dotted || mastheads.isPublication(line)));
    }

    /** A line that starts with a circled number which stands inside a sentence above it. */
    private static boolean isFootnote(List<Line> lines, int i) {
        char sign = lines.get(i).text().charAt(0);
        if (sign < CIRCLED_ONE || sign > CIRCLED_LAST) {
            return false;
        }
        for (int above = i - 1; above >= 0; above--) {
            String text = lines.get(above).text();
            int at = text.indexOf(sign, 1);
            if (at > 0 && Marks.isMark(at + 1 < text.length() ? text.charAt(at + 1) : '。')) {
                return !Marks.isMark(text.charAt(at - 1));
            }
        }
        return false;
    }

    private boolean couldHead(Line line) {
        return line.length() <= LONGEST_HEAD
                && !line.isComplete()
                && !headings.isPlain(line.text())
                && markers.at(line.text(), 0, line.length())
                        .filter(marker -> marker.style() != MarkerStyle.BULLET)
                        .isEmpty()
                && signatures.author(line).isEmpty()
                && signatures.date(line).isEmpty();
    }

    private static boolean isPageNumber(String line) {
        if (line.length() > LONGEST_NUMBER || !consistsOf(line, NUMBER_UNITS)) {
            return false;
        }
        boolean digits = line.chars().anyMatch(unit -> isDigit((char) unit));
        boolean plain = line.chars().allMatch(unit -> isDigit((char) unit));
        boolean dashed = "-—–－·".indexOf(line.charAt(0)) >= 0 && "-—–－·".indexOf(line.charAt(line.length() - 1)) >= 0;
        return line.endsWith("页") || (digits && (dashed || line.indexOf('/') > 0)) || (plain && line.length() <= 3);
    }

    /** Tells whether digits alone on a line are a number of the text: digits stand before, or digits or 年 follow. */
    private static boolean isBrokenNumber(List<Line> lines, int i) {
        String before = i > 0 ? lines.get(i - 1).text() : "";
        String after = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
        boolean opened = !before.isEmpty() && isDigit(before.charAt(before.length() - 1));
        return opened || (!after.isEmpty() && NUMBER_TAILS.indexOf(after.charAt(0)) >= 0);
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static boolean isRule(String line) {
        return line.length() >= 3 && consistsOf(line, RULE_UNITS);
    }

    private static boolean consistsOf(String line, String units) {
        for (int i = 0; i < line.length(); i++) {
            if (units.indexOf(line.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
