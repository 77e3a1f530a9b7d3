package org.bridgehead.extract.structure;

import org.bridgehead.extract.document.Slice;

/** Tells clauses that say how things are to stand in the end: by a figure, by a time, or for whom. */
final class Results {

    private static final String DIGITS = "0123456789一二两三四五六七八九十百千万半几";

    private final Grammar grammar;

    Results(Grammar grammar) {
        this.grammar = grammar;
    }

    /** Tells whether a clause that closes its sentence states a result. */
    boolean states(String text, Slice clause) {
        Slice rest = afterHorizon(text, clause);
        boolean aimed = rest.from() > clause.from();
        return counts(text, clause)
                || relieves(text, rest)
                || becomes(text, rest)
                || (aimed && grammar.opensWith(Cue.OUTCOME, text, rest));
    }

    /** Tells whether a clause gives a figure that is to be reached. */
    boolean counts(String text, Slice clause) {
        Slice rest = afterHorizon(text, clause);
        return (rest.from() > clause.from() && holdsFigure(text, rest)) || changes(text, rest);
    }

    /** Tells whether a clause only says by when: 到2027年. */
    boolean isHorizon(String text, Slice clause) {
        int at = clause.from() + grammar.cue(Cue.STRIVING).starts(text, clause);
        return at < clause.to() && time(text, at, clause.to()) == clause.to();
    }

    /** What stands behind words of striving and of time at the start: 力争到2027年底…; all of it without them. */
    private Slice afterHorizon(String text, Slice clause) {
        int at = clause.from() + grammar.cue(Cue.STRIVING).starts(text, clause);
        return Slice.of(time(text, at, clause.to()), clause.to());
    }

    private int time(String text, int from, int to) {
        int at = from + grammar.cue(Cue.TIME_BY).startsAt(text, from, to);
        int number = at;
        while (number < to && DIGITS.indexOf(text.charAt(number)) >= 0) {
            number++;
        }
        int unit = number == at ? 0 : grammar.cue(Cue.TIME_UNIT).startsAt(text, number, to);
        boolean span = number - at == 4 || unit > 1 || at > from;
        return unit > 0 && span ? number + unit : from;
    }

    /** Something is made into something else: 把…变成…. */
    private boolean becomes(String text, Slice rest) {
        return grammar.cue(Cue.DISPOSAL).starts(text, rest) > 0
                && grammar.cue(Cue.BECOMING).find(text, rest.from() + 2, rest.to()) >= 0;
    }

    /** Somebody is relieved of something, or given it: 为…减轻负担. */
    private boolean relieves(String text, Slice rest) {
        if (grammar.cue(Cue.BENEFICIARY).starts(text, rest) == 0) {
            return false;
        }
        return (grammar.cue(Cue.RELIEF).find(text, rest.from() + 2, rest.to() - 1) >= 0
                        && !grammar.cue(Cue.SERVICE_END).ends(text, rest))
                || grammar.cue(Cue.OUTCOME_TAIL).ends(text, rest);
    }

    /** Something that is measured comes to a figure: …率提高到40%, 把…时间压缩到10分钟以内. */
    private boolean changes(String text, Slice rest) {
        boolean moved = grammar.cue(Cue.DISPOSAL).starts(text, rest) > 0;
        if (!moved && grammar.verbAfterAdverbs(text, rest).isPresent()) {
            return false;
        }
        boolean phrase = grammar.cue(Cue.JOINING).starts(text, rest)
                        + grammar.cue(Cue.SCENE).starts(text, rest)
                > 0;
        int at = moved || !phrase ? grammar.cue(Cue.CHANGE).find(text, rest.from() + 2, rest.to()) : -1;
        return at >= 0
                && grammar.cue(Cue.METRIC).find(text, rest.from(), at) >= 0
                && holdsFigure(text, Slice.of(at, rest.to()));
    }

    private static boolean holdsFigure(String text, Slice slice) {
        for (int at = slice.from(); at < slice.to(); at++) {
            boolean figure = DIGITS.indexOf(text.charAt(at)) >= 0;
            boolean counted = at + 1 < slice.to() && "成倍番周年天日分".indexOf(text.charAt(at + 1)) >= 0;
            if (text.startsWith("一半", at) || (figure && (counted || Character.isDigit(text.charAt(at))))) {
                return true;
            }
        }
        return false;
    }
}
