package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.extract.document.Slice;

/** Tells which section a line heads, if any. */
final class SectionHeadings {

    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_MARKED = 30;
    private static final int LONGEST_BARE = 16;
    private static final ImmutableMap<SectionKind, Cue> KINDS = ImmutableMap.of(
            SectionKind.BOTTLENECKS, Cue.HEADING_BOTTLENECKS,
            SectionKind.MEASURES, Cue.HEADING_MEASURES,
            SectionKind.STATUS, Cue.HEADING_STATUS,
            SectionKind.BACKGROUND, Cue.HEADING_BACKGROUND);

    private final CueBook cues;
    private final Grammar grammar;
    private final MarkerReader markers;

    SectionHeadings(CueBook cues, Grammar grammar, MarkerReader markers) {
        this.cues = cues;
        this.grammar = grammar;
        this.markers = markers;
    }

    /** Tells whether the line is nothing but a usual heading, with or without a number. */
    boolean isPlain(String line) {
        if (line.length() > LONGEST_LINE) {
            return false;
        }
        String words = words(line);
        return KINDS.values().stream().anyMatch(cue -> cues.get(cue).words().contains(words));
    }

    /** Tells whether the line is a usual heading with nothing but words like 主要 and 存在的 before it. */
    boolean isNamed(String line) {
        if (isPlain(line)) {
            return true;
        }
        String words = words(line);
        return KINDS.values().stream()
                .mapToInt(cue -> cues.get(cue).endsAt(words, 0, words.length()))
                .anyMatch(length -> length > 1 && isModified(words, words.length() - length));
    }

    /** Tells whether the line is such a heading, or has a number and is a heading of any kind, no title of a text. */
    boolean isUsual(String line) {
        return isNamed(line)
                || (markers.at(line, 0, line.length()).isPresent()
                        && kindOf(line).isPresent());
    }

    /** The kind of section that the line heads. */
    Optional<SectionKind> kindOf(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        String words = words(line);
        for (Map.Entry<SectionKind, Cue> kind : KINDS.entrySet()) {
            if (cues.get(kind.getValue()).words().contains(words)) {
                return Optional.of(kind.getKey());
            }
        }
        boolean marked = words.length() < line.length()
                && markers.at(line, 0, line.length()).isPresent();
        if (words.isEmpty() || words.length() > (marked ? LONGEST_MARKED : LONGEST_BARE) || !isHeadingText(words)) {
            return Optional.empty();
        }
        if (isChapter(line)) {
            Optional<SectionKind> kind = byEnding(words, true);
            boolean measure = grammar.isImperative(words, Slice.of(0, words.length()));
            return kind.isPresent() || measure ? kind : Optional.of(SectionKind.MEASURES);
        }
        return byEnding(words, marked);
    }

    /** A chapter of rules with any other name says what is to be done: by a noun it heads a section, by a verb a measure. */
    private boolean isChapter(String line) {
        return markers.at(line, 0, line.length())
                .filter(marker -> marker.style() == MarkerStyle.CHAPTER)
                .isPresent();
    }

    private static boolean isHeadingText(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Marks.endsSentence(words, i) || "；：".indexOf(words.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private Optional<SectionKind> byEnding(String words, boolean marked) {
        int longest = 0;
        Optional<SectionKind> best = Optional.empty();
        for (Map.Entry<SectionKind, Cue> kind : KINDS.entrySet()) {
            int length = cues.get(kind.getValue()).endsAt(words, 0, words.length());
            if (length > longest) {
                longest = length;
                best = Optional.of(kind.getKey());
            }
        }
        int before = words.length() - longest;
        boolean joined = cues.get(Cue.HEADING_JOINER).endsAt(words, 0, before) > 0;
        if (longest < 2) {
            return Optional.empty();
        }
        if (isModified(words, before)) {
            return best;
        }
        boolean proposes = isProposing(words);
        boolean allowed = proposes
                ? marked && joined && best.equals(Optional.of(SectionKind.MEASURES))
                : marked || joined || longest > 2;
        boolean titled = !marked && cues.get(Cue.TITLE_END).endsAt(words, 0, words.length()) > 0 && words.length() > 12;
        return allowed && !titled ? best : Optional.empty();
    }

    /** Tells whether all that stands before the naming word are words like 主要 and 存在的. */
    private boolean isModified(String words, int end) {
        int at = 0;
        while (at < end) {
            int length = cues.get(Cue.HEADING_MODIFIER).startsAt(words, at, end);
            if (length == 0) {
                return false;
            }
            at += length;
        }
        return true;
    }

    private boolean isProposing(String words) {
        Slice all = Slice.of(0, words.length());
        return cues.get(Cue.HEADING_REMEDY).starts(words, all) > 0
                || grammar.verbAfterAdverbs(words, all).isPresent();
    }

    /** The line without number, brackets, spaces and a mark at its end. */
    private String words(String line) {
        int from = markers.at(line, 0, line.length()).map(Marker::end).orElse(0);
        String words = withoutPart(line.substring(from).replace(" ", ""));
        int end = words.length();
        while (end > 0 && isWrapper(words.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && isWrapper(words.charAt(start))) {
            start++;
        }
        words = words.substring(start, end);
        int tail = cues.get(Cue.HEADING_TAIL).endsAt(words, 1, words.length());
        return words.substring(0, words.length() - tail);
    }

    /** Without 第一部分 and the like. */
    private String withoutPart(String words) {
        int part = cues.get(Cue.HEADING_PART).startsAt(words, 2, words.length());
        return words.startsWith("第") && part > 0 ? words.substring(2 + part) : words;
    }

    private static boolean isWrapper(char unit) {
        return "：。【】（）〔〕[]〈〉《》—-*".indexOf(unit) >= 0;
    }
}
