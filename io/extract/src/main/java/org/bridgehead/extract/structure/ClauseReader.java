package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.extract.document.Slice;

/** Cuts the words of a measure into clauses that each say one thing, and tells what each does. */
final class ClauseReader {

    private final Grammar grammar;
    private final ClauseJudge judge;

    ClauseReader(Grammar grammar) {
        this.grammar = grammar;
        this.judge = new ClauseJudge(grammar);
    }

    /**
     * Reads the clauses.
     *
     * @param own the words of the measure
     * @param heading its heading or lead
     */
    ImmutableList<OutlineClause> read(Marks marks, List<Slice> own, Slice heading) {
        ImmutableList.Builder<OutlineClause> clauses = ImmutableList.builder();
        for (Slice words : own) {
            if (isRow(marks, words, heading)) {
                clauses.add(new OutlineClause(heading, ClauseRole.ACTION, true));
                clauses.add(new OutlineClause(Slice.of(heading.to(), words.to()), ClauseRole.CONTEXT, false));
                continue;
            }
            int at = words.from();
            while (at < words.to()) {
                int end = marks.statementEnd(at, words.to());
                clauses.addAll(new Sentence(marks, heading).read(Slice.of(at, end)));
                at = end;
            }
        }
        return clauses.build();
    }

    /** In a row of a table its task is the action; the other cells say by whom and when. */
    private static boolean isRow(Marks marks, Slice words, Slice heading) {
        return words.contains(heading)
                && heading.to() < words.to()
                && !heading.isEmpty()
                && TaskTable.isRow(marks.text().substring(words.from(), words.to()));
    }

    /** One sentence on the way. */
    private final class Sentence {

        private final Marks marks;
        private final String text;
        private final Slice heading;
        private final List<OutlineClause> done = new ArrayList<>();
        private int pending = -1;
        private boolean waits;

        Sentence(Marks marks, Slice heading) {
            this.marks = marks;
            this.text = marks.text();
            this.heading = heading;
        }

        List<OutlineClause> read(Slice sentence) {
            List<Slice> raw = split(sentence);
            for (int i = 0; i < raw.size(); i++) {
                boolean last = i + 1 == raw.size();
                Slice clause = judge.core(text, raw.get(i));
                boolean lead = clause.overlaps(heading);
                Judgment judgment = judge.judge(text, clause, new Place(i == 0, last, hasAction(), lead));
                take(clause, judgment, last, lead);
            }
            chainResults();
            return done;
        }

        /** What stands before a result and gives a figure to be reached is no action either. */
        private void chainResults() {
            for (int i = done.size() - 2; i > 0; i--) {
                OutlineClause clause = done.get(i);
                boolean before = done.get(i + 1).role() == ClauseRole.OUTCOME
                        && clause.role() == ClauseRole.ACTION
                        && !clause.lead();
                if (!before
                        || done.subList(0, i).stream().noneMatch(one -> one.role() == ClauseRole.ACTION)
                        || !judge.isResult(text, clause.slice())) {
                    return;
                }
                done.set(i, new OutlineClause(clause.slice(), ClauseRole.OUTCOME, false));
            }
        }

        private List<Slice> split(Slice sentence) {
            List<Slice> raw = new ArrayList<>();
            int at = sentence.from();
            while (at < sentence.to()) {
                int end = marks.clauseEnd(at, sentence.to());
                Slice clause = withoutDuty(marks.trim(Slice.of(at, end)));
                if (!clause.isEmpty() && !grammar.cue(Cue.CONNECTIVE).is(text, clause)) {
                    raw.add(clause);
                }
                at = end + 1;
            }
            return raw;
        }

        /** The clause without a bracket at its end that says whose duty it is. */
        private Slice withoutDuty(Slice clause) {
            if (clause.length() < 2 || text.charAt(clause.to() - 1) != '）') {
                return clause;
            }
            int opener = text.lastIndexOf('（', clause.to());
            boolean duty = opener > clause.from() && grammar.cue(Cue.DUTY).startsAt(text, opener + 1, clause.to()) > 0;
            return duty ? marks.trim(Slice.of(clause.from(), opener)) : clause;
        }

        private boolean hasAction() {
            return done.stream().anyMatch(clause -> clause.role() == ClauseRole.ACTION);
        }

        private void take(Slice clause, Judgment judgment, boolean last, boolean lead) {
            boolean dated = pending >= 0 && !waits && !lead;
            if (dated && judge.isResult(text, clause)) {
                emit(clause, ClauseRole.OUTCOME, false);
                return;
            }
            switch (judgment) {
                case WHEN -> {
                    pending = pending < 0 ? clause.from() : pending;
                    if (last) {
                        emit(clause, ClauseRole.CONTEXT, lead);
                    }
                }
                case JOINS_NEXT -> {
                    pending = pending < 0 ? clause.from() : pending;
                    waits = true;
                    if (last) {
                        emit(clause, ClauseRole.ACTION, lead);
                    }
                }
                case NAMES_ONLY -> names(clause, last, lead);
                case GOES_ON -> {
                    if (!extend(clause)) {
                        emit(clause, ClauseRole.ACTION, lead);
                    }
                }
                case ACTION -> {
                    if (!goesOnCausative(clause) || !extend(clause)) {
                        emit(clause, ClauseRole.ACTION, lead);
                    }
                }
                case OUTCOME -> emit(clause, waits ? ClauseRole.ACTION : ClauseRole.OUTCOME, lead);
                default -> context(clause, lead);
            }
        }

        /** Names after an action are more of its objects; at the start of a sentence they belong to what comes next. */
        private void names(Slice clause, boolean last, boolean lead) {
            boolean afterAction =
                    !done.isEmpty() && pending < 0 && done.get(done.size() - 1).role() == ClauseRole.ACTION;
            if (afterAction && extend(clause)) {
                return;
            }
            if (last) {
                emit(clause, lead ? ClauseRole.ACTION : ClauseRole.CONTEXT, lead);
            } else {
                pending = pending < 0 ? clause.from() : pending;
                waits = true;
            }
        }

        private void context(Slice clause, boolean lead) {
            boolean goesOn = goesOnCausative(clause) && !grammar.holds(text, clause, Cue.STATE);
            if (!goesOn || !extend(clause)) {
                emit(clause, isAssigned() ? ClauseRole.ACTION : ClauseRole.CONTEXT, lead);
            }
        }

        /** A pending phrase names who is to act: 由… */
        private boolean isAssigned() {
            return pending >= 0 && text.charAt(pending) == '由';
        }

        /** Another of those who are to be led to something, in the same words: 引导…进…，…进… */
        private boolean goesOnCausative(Slice clause) {
            if (done.isEmpty() || pending >= 0 || grammar.isImperative(text, clause)) {
                return false;
            }
            OutlineClause before = done.get(done.size() - 1);
            return before.role() == ClauseRole.ACTION
                    && !before.lead()
                    && grammar.cue(Cue.CAUSATIVE).starts(text, before.slice()) > 0
                    && !grammar.isCalledFor(text, clause)
                    && judge.isParallel(text, before.slice(), clause);
        }

        private boolean extend(Slice clause) {
            if (done.isEmpty()) {
                return false;
            }
            OutlineClause before = done.remove(done.size() - 1);
            Slice longer = Slice.of(before.slice().from(), clause.to());
            done.add(new OutlineClause(longer, before.role(), before.lead()));
            return true;
        }

        private void emit(Slice clause, ClauseRole role, boolean lead) {
            int from = pending < 0 ? clause.from() : pending;
            pending = -1;
            waits = false;
            Slice whole = Slice.of(from, clause.to());
            done.add(new OutlineClause(whole, role, lead || whole.overlaps(heading)));
        }
    }
}
