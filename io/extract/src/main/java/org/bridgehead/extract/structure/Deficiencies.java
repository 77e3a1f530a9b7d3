package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bridgehead.extract.document.Slice;

/** Finds the clauses of running text that state a deficiency. */
final class Deficiencies {

    private static final int SHORTEST = 6;
    private static final int SHORTEST_ITEM = 4;

    private final Marks marks;
    private final String text;
    private final Grammar grammar;
    private final Results results;

    Deficiencies(Marks marks, Grammar grammar) {
        this.marks = marks;
        this.text = marks.text();
        this.grammar = grammar;
        this.results = new Results(grammar);
    }

    /** The deficiencies stated in a stretch of text, each with its subject where that stands in a clause of its own. */
    ImmutableList<Slice> in(Slice words) {
        ImmutableList.Builder<Slice> found = ImmutableList.builder();
        int at = words.from();
        while (at < words.to()) {
            int end = marks.sentenceEnd(at, words.to());
            sentence(reported(clauses(Slice.of(at, end)))).forEach(slice -> found.addAll(listed(slice)));
            at = end;
        }
        return found.build();
    }

    /**
     * What a stretch says that is given over to problems: the deficiencies stated in it, and the clauses that hint at one
     * (仅, 至今, 多靠) without setting a scene, stating a strength or saying what to do.
     */
    ImmutableList<Slice> told(Slice words) {
        ImmutableList.Builder<Slice> found = ImmutableList.builder();
        int at = words.from();
        while (at < words.to()) {
            int end = marks.sentenceEnd(at, words.to());
            segments(Slice.of(at, end)).forEach(segment -> found.addAll(told(reported(clauses(segment)))));
            at = end;
        }
        return found.build();
    }

    private List<Slice> told(List<Slice> clauses) {
        List<Slice> found = sentence(clauses);
        int pending = -1;
        for (Slice clause : clauses) {
            if (found.stream().anyMatch(clause::overlaps)) {
                pending = -1;
            } else if (leads(clause) && !grammar.cue(Cue.NEGATIVE).within(text, clause)) {
                pending = pending < 0 ? clause.from() : pending;
            } else {
                if (hints(clause)) {
                    found.add(core(Slice.of(pending < 0 ? clause.from() : pending, clause.to())));
                } else if (isPlain(clause) && !isFraming(clauses)) {
                    found.add(core(clause));
                }
                pending = -1;
            }
        }
        found.sort(Comparator.comparingInt(Slice::from));
        return adverse(found);
    }

    /** The lacks of a list that 等问题 closes; a slice without such a list stays whole. */
    List<Slice> listed(Slice slice) {
        boolean closed = text.startsWith("等", slice.to());
        List<Slice> items = new ArrayList<>();
        int from = begin(slice);
        for (int at = from; closed && at <= slice.to(); at++) {
            if (at == slice.to() || (text.charAt(at) == '、' && !marks.isInside(at))) {
                items.add(Slice.of(from, at));
                from = at + 1;
            }
        }
        boolean lacks = items.size() > 1
                && items.stream()
                        .allMatch(item -> item.length() >= SHORTEST_ITEM
                                && (grammar.cue(Cue.NEGATIVE).within(text, item)
                                        || grammar.cue(Cue.HINT).within(text, item)));
        return lacks ? items : List.of(slice);
    }

    /** Where a list begins: behind 存在 in what stands before its first 、. */
    private int begin(Slice slice) {
        int comma = text.indexOf('、', slice.from());
        int to = comma < 0 ? slice.to() : Math.min(comma, slice.to());
        int holding = grammar.cue(Cue.HOLDING).find(text, slice.from(), to);
        return holding < 0 ? slice.from() : holding + grammar.cue(Cue.HOLDING).startsAt(text, holding, to);
    }

    /** Tells whether what is stated is one list with 、 between. */
    boolean isListed(List<Slice> stated) {
        for (int i = 1; i < stated.size(); i++) {
            Slice before = stated.get(i - 1);
            if (stated.get(i).from() != before.to() + 1 || text.charAt(before.to()) != '、') {
                return false;
            }
        }
        return true;
    }

    /** What a clause that opens with 却 and the like turns against belongs to it, unless that is a lack itself. */
    private List<Slice> adverse(List<Slice> found) {
        List<Slice> joined = new ArrayList<>();
        for (Slice slice : found) {
            int last = joined.size() - 1;
            boolean turns = last >= 0
                    && joined.get(last).to() + 1 == slice.from()
                    && grammar.cue(Cue.ADVERSE).starts(text, slice) > 0
                    && !grammar.isNegative(text, joined.get(last));
            joined.add(turns ? Slice.of(joined.remove(last).from(), slice.to()) : slice);
        }
        return joined;
    }

    /** A first clause that gives a source, a goal or a time, for figures that follow. */
    private boolean isFraming(List<Slice> clauses) {
        Slice clause = clauses.get(0);
        return grammar.cue(Cue.SCENE).starts(text, clause) > 0 || results.isHorizon(text, clause);
    }

    /** A clause that sets the scene for what comes next. */
    private boolean leads(Slice clause) {
        return grammar.cue(Cue.SCENE).starts(text, clause) > 0
                || grammar.cue(Cue.SCENE_END).ends(text, clause)
                || isComparison(clause)
                || grammar.cue(Cue.HEDGE).within(text, clause);
    }

    private boolean hints(Slice clause) {
        return clause.length() >= SHORTEST
                && grammar.cue(Cue.HINT).within(text, clause)
                && !asks(clause)
                && (!grammar.isPositive(text, clause) || isScant(clause));
    }

    /** A figure that is called small (只有41%, 不到三成) is a lack whatever it counts. */
    private boolean isScant(Slice clause) {
        for (int at = clause.from(); at < clause.to(); at++) {
            int cue = grammar.cue(Cue.SCANT).startsAt(text, at, clause.to());
            int number = at + cue;
            if (cue > 0
                    && number < clause.to()
                    && (Character.isDigit(text.charAt(number)) || "一二两三四五六七八九十百".indexOf(text.charAt(number)) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean acts(Slice clause) {
        return grammar.isImperative(text, clause) || grammar.isCalledFor(text, clause);
    }

    /** A statement that neither praises, asks, announces nor says what to do: in a list of problems it is one. */
    private boolean isPlain(Slice clause) {
        char next = clause.to() < text.length() ? text.charAt(clause.to()) : '。';
        return clause.length() >= SHORTEST
                && "：？".indexOf(next) < 0
                && !asks(clause)
                && !grammar.isPositive(text, clause)
                && (!acts(clause)
                        || grammar.cue(Cue.ADVERSE).within(text, clause)
                        || grammar.cue(Cue.NEGATIVE).within(text, clause))
                && text.charAt(clause.from()) != '是'
                && !grammar.cue(Cue.NOTE).within(text, clause)
                && !grammar.cue(Cue.RIVAL).within(text, clause)
                && !grammar.namesOnly(text, clause);
    }

    /** The parts of a sentence between semicolons. */
    List<Slice> segments(Slice sentence) {
        List<Slice> segments = new ArrayList<>();
        int from = sentence.from();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (text.charAt(at) == '；' && !marks.isInside(at)) {
                segments.add(Slice.of(from, at));
                from = at + 1;
            }
        }
        segments.add(Slice.of(from, sentence.to()));
        return segments;
    }

    /** Without the clauses that say who reports, or how what follows is meant: 有企业反映, 更难的是. */
    private List<Slice> reported(List<Slice> clauses) {
        return clauses.stream()
                .filter(clause -> !grammar.cue(Cue.REPORTING).ends(text, clause)
                        && grammar.cue(Cue.SOURCE).starts(text, grammar.withoutOpening(text, clause)) == 0)
                .toList();
    }

    /** The clauses of a sentence, trimmed. */
    List<Slice> clauses(Slice sentence) {
        List<Slice> clauses = new ArrayList<>();
        int at = sentence.from();
        while (at < sentence.to()) {
            int end = marks.clauseEnd(at, sentence.to());
            Slice clause = withoutQuote(marks.trim(Slice.of(at, end)));
            if (!clause.isEmpty()) {
                clauses.add(clause);
            }
            at = end + 1;
        }
        return clauses;
    }

    /** Without a quotation mark that what follows the clause closes. */
    private Slice withoutQuote(Slice clause) {
        boolean opened = !clause.isEmpty()
                && text.charAt(clause.from()) == '“'
                && text.substring(clause.from(), clause.to()).indexOf('”') < 0;
        return opened ? Slice.of(clause.from() + 1, clause.to()) : clause;
    }

    private List<Slice> sentence(List<Slice> clauses) {
        List<Slice> found = new ArrayList<>();
        int pending = -1;
        for (int i = 0; i < clauses.size(); i++) {
            Slice clause = clauses.get(i);
            if (asks(clause)) {
                int end = answer(clauses, i);
                if (end > i) {
                    found.add(core(Slice.of(clause.from(), clauses.get(end - 1).to())));
                    i = end;
                }
                pending = -1;
            } else if (grammar.isNegative(text, clause)) {
                Slice core = core(clause);
                found.add(pending >= 0 ? core(Slice.of(pending, core.to())) : core);
                pending = -1;
            } else if (isSubject(clauses, i) || (pending >= 0 && isComparison(clause))) {
                pending = pending < 0 ? clause.from() : pending;
            } else {
                pending = -1;
            }
        }
        return found;
    }

    /** Tells whether a clause outside a list of problems means a lack: no small distance, no lack that is over, no question. */
    boolean isMeant(Slice slice) {
        int number = slice.from();
        while (number < slice.to() && !Character.isDigit(text.charAt(number))) {
            number++;
        }
        boolean measured = number < slice.to() && grammar.cue(Cue.MEASURED).endsAt(text, slice.from(), number) > 0;
        return !measured
                && grammar.cue(Cue.OVER).find(text, slice.from(), slice.to()) < 0
                && grammar.cue(Cue.QUESTION).find(text, slice.from(), slice.to()) < 0;
    }

    /** Tells whether a clause, wherever it stands, states a lack that is meant as one. */
    boolean isLack(Slice clause) {
        return grammar.isNegative(text, clause) && isMeant(clause);
    }

    private boolean asks(Slice clause) {
        return grammar.cue(Cue.QUESTION).starts(text, grammar.withoutOpening(text, clause)) > 0;
    }

    /** The clause that calls the question a challenge, or {@code i}. */
    private int answer(List<Slice> clauses, int i) {
        for (int j = i + 1; j < clauses.size(); j++) {
            Slice clause = clauses.get(j);
            if (text.charAt(clause.from()) == '是'
                    && grammar.cue(Cue.QUESTION_END).ends(text, clause)) {
                return j;
            }
        }
        return i;
    }

    /** A clause that only names what the next ones speak of. */
    private boolean isSubject(List<Slice> clauses, int i) {
        Slice clause = clauses.get(i);
        boolean compared = i + 1 < clauses.size() && isComparison(clauses.get(i + 1));
        return compared || grammar.namesOnly(text, clause) || grammar.presents(text, clause);
    }

    private boolean isComparison(Slice clause) {
        return grammar.cue(Cue.COMPARISON).ends(text, clause)
                || grammar.cue(Cue.COMPARISON).starts(text, clause) > 0;
    }

    /** The clause without what leads to it and without 等问题 behind it. */
    Slice core(Slice clause) {
        int from = clause.from();
        int to = clause.to();
        int head = grammar.cue(Cue.NEGATIVE_HEAD).startsAt(text, from, to);
        while (head > 0 && from + head < to) {
            from += head;
            from = skipMarks(from, to);
            head = grammar.cue(Cue.NEGATIVE_HEAD).startsAt(text, from, to);
        }
        int tail = grammar.cue(Cue.NEGATIVE_TAIL).endsAt(text, from, to);
        Slice core = Slice.of(from, to - tail);
        return core.length() < 4 || !grammar.cue(Cue.NEGATIVE).within(text, core) ? Slice.of(from, to) : core;
    }

    private int skipMarks(int from, int to) {
        int at = from;
        while (at < to - 1 && (text.charAt(at) == '，' || text.charAt(at) == '：' || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }
}
