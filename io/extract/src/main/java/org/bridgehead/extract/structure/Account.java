package org.bridgehead.extract.structure;

import java.util.ArrayList;
import java.util.List;
import org.bridgehead.extract.document.Slice;

/** Reads the clauses of an account of what there is: each states something that a place has going for it. */
final class Account {

    private static final int SHORTEST = 5;

    private final String text;
    private final MarkerReader markers;
    private final Grammar grammar;
    private final Deficiencies deficiencies;
    private final Results results;
    private final List<Slice> found = new ArrayList<>();
    private int joined = -1;

    Account(Marks marks, MarkerReader markers, Grammar grammar) {
        this.text = marks.text();
        this.markers = markers;
        this.grammar = grammar;
        this.deficiencies = new Deficiencies(marks, grammar);
        this.results = new Results(grammar);
    }

    /** What a sentence states; nothing where it sets a goal. */
    List<Slice> of(Slice sentence) {
        if (isAside(sentence)) {
            return List.of();
        }
        List<Slice> clauses = deficiencies.clauses(sentence);
        found.clear();
        joined = -1;
        int pending = -1;
        Slice last = clauses.isEmpty() ? sentence : clauses.get(clauses.size() - 1);
        for (Slice clause : clauses) {
            if (!isStated(clause)) {
                pending = -1;
            } else if (clause.to() < last.to() && isSubject(clause)) {
                pending = pending < 0 ? start(clause) : pending;
            } else {
                state(clause, pending);
                pending = -1;
            }
        }
        return List.copyOf(found);
    }

    /** Tells whether a clause elsewhere states a fact that counts for a place: what runs there, how much there is. */
    boolean isFact(Slice clause) {
        boolean counted = isFigure(clause) && grammar.cue(Cue.METRIC).within(text, clause);
        return isStated(clause)
                && grammar.cue(Cue.BENEFICIARY).starts(text, clause) == 0
                && grammar.verbAfterAdverbs(text, grammar.withoutOpening(text, clause))
                        .isEmpty()
                && (counted || grammar.cue(Cue.FACT).within(text, clause));
    }

    /** Tells whether a sentence sets a goal or explains a table: it states nothing that is. */
    boolean isAside(Slice sentence) {
        return deficiencies.clauses(sentence).stream()
                .anyMatch(clause -> results.isHorizon(text, clause) || isNote(clause));
    }

    private void state(Slice clause, int pending) {
        Slice core = grammar.withoutOpening(text, clause);
        boolean goesOn = grammar.cue(Cue.CONTINUING).starts(text, core) > 0
                || grammar.cue(Cue.DEPENDENT).starts(text, clause) > 0;
        if (joined == clause.from() && goesOn) {
            found.add(Slice.of(found.remove(found.size() - 1).from(), clause.to()));
        } else {
            found.add(Slice.of(pending < 0 ? start(core) : pending, clause.to()));
        }
        joined = clause.to() + 1;
    }

    private boolean isStated(Slice clause) {
        Slice core = grammar.withoutOpening(text, clause);
        char next = clause.to() < text.length() ? text.charAt(clause.to()) : '。';
        return clause.length() >= SHORTEST
                && "：？".indexOf(next) < 0
                && !grammar.isNegative(text, clause)
                && !isPlan(core)
                && !grammar.cue(Cue.EFFORT).within(text, clause)
                && !grammar.cue(Cue.REPORTING).ends(text, clause)
                && grammar.cue(Cue.SOURCE).starts(text, core) == 0
                && grammar.cue(Cue.SCENE).starts(text, core) == 0
                && !grammar.cue(Cue.SCENE_END).ends(text, clause)
                && !grammar.cue(Cue.QUESTION).within(text, clause)
                && grammar.cue(Cue.ANAPHOR).starts(text, core) == 0
                && grammar.cue(Cue.PRESENTING).starts(text, core) == 0;
    }

    /** A clause that opens with a verb of doing, and neither says what is nor gives a figure. */
    private boolean isPlan(Slice core) {
        return grammar.verbAfterAdverbs(text, core).isPresent()
                && !isFigure(core)
                && !grammar.holds(text, core, Cue.STATE)
                && !grammar.isPositive(text, core);
    }

    private boolean isNote(Slice clause) {
        return grammar.cue(Cue.NOTE).within(text, clause)
                || TaskTable.isRow(text.substring(clause.from(), clause.to()));
    }

    private boolean isSubject(Slice clause) {
        return !isFigure(clause)
                && grammar.namesOnly(text, clause)
                && grammar.words(text.substring(clause.from(), clause.to())).stream()
                        .noneMatch(word -> word.isVerb() || word.nature().equals("d"));
    }

    private boolean isFigure(Slice clause) {
        return text.substring(clause.from(), clause.to()).chars().anyMatch(Character::isDigit);
    }

    private int start(Slice clause) {
        return markers.at(text, clause.from(), clause.to()).map(Marker::end).orElse(clause.from());
    }
}
