package org.bridgehead.extract.structure;

import java.util.ArrayList;
import java.util.List;
import org.bridgehead.extract.document.Slice;

/**
 * Reads problems told in running text. What a sentence, or a part of it between semicolons, says first is the problem and
 * what follows are its parts; before a colon stands the problem of all that comes behind, unless a list is announced there.
 */
final class ProblemProse {

    private static final int LONGEST_ADAGE = 24;
    private static final int SHORTEST = 8;

    private final Marks marks;
    private final String text;
    private final Leads announcements;
    private final Grammar grammar;
    private final Deficiencies deficiencies;

    ProblemProse(Marks marks, Leads announcements, Grammar grammar) {
        this.marks = marks;
        this.text = marks.text();
        this.announcements = announcements;
        this.grammar = grammar;
        this.deficiencies = new Deficiencies(marks, grammar);
    }

    /** A problem with what is said about it. */
    record Told(Slice statement, List<Slice> parts) {}

    List<Told> in(Slice words) {
        List<Told> found = new ArrayList<>();
        for (int at = words.from(); at < words.to(); ) {
            int end = marks.sentenceEnd(at, words.to());
            if (!asks(end) && !isAside(Slice.of(at, end))) {
                sentence(Slice.of(at, end), found);
            }
            at = end;
        }
        return found;
    }

    private boolean asks(int end) {
        int last = end - 1;
        while (last > 0 && Marks.isCloser(text.charAt(last)) && text.charAt(last) != '？') {
            last--;
        }
        return text.charAt(last) == '？';
    }

    /** Tells whether a sentence speaks of others, or only says that problems follow. */
    private boolean isAside(Slice sentence) {
        List<Slice> clauses = deficiencies.clauses(sentence);
        return clauses.isEmpty()
                || grammar.cue(Cue.RIVAL_START).starts(text, clauses.get(0)) > 0
                || (sentence.length() <= LONGEST_ADAGE && grammar.cue(Cue.ADAGE).within(text, sentence))
                || onlyAnnounces(clauses.get(clauses.size() - 1));
    }

    private void sentence(Slice sentence, List<Told> found) {
        int colon = colon(sentence);
        if (colon < 0) {
            int first = marks.clauseEnd(sentence.from(), sentence.to());
            parts(sentence, announces(Slice.of(sentence.from(), first)), found);
            return;
        }
        Slice before = Slice.of(sentence.from(), colon);
        Slice behind = Slice.of(colon + 1, sentence.to());
        List<Slice> stated = announces(before) ? List.of() : stated(before);
        if (stated.isEmpty() && !announces(before)) {
            stated = unmarked(before);
        }
        if (stated.isEmpty()) {
            parts(behind, true, found);
        } else {
            found.add(new Told(stated.get(stated.size() - 1), deficiencies.told(behind)));
        }
    }

    /** What stands right before a colon with problems behind it is their sum, though no word of lack is in it. */
    private List<Slice> unmarked(Slice before) {
        List<Slice> clauses = deficiencies.clauses(before);
        Slice last = clauses.isEmpty() ? before : clauses.get(clauses.size() - 1);
        boolean states = last.length() >= SHORTEST
                && !grammar.cue(Cue.REPORTING).ends(text, last)
                && !grammar.isPositive(text, last)
                && !grammar.namesOnly(text, last);
        return states ? List.of(last) : List.of();
    }

    private int colon(Slice sentence) {
        for (int at = sentence.from() + 1; at < sentence.to() - 1; at++) {
            if (text.charAt(at) == '：' && !marks.isInside(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean announces(Slice words) {
        return announcements.announces(text, words).isPresent();
    }

    /** Each part between semicolons is a problem; of one part alone, each clause is one where a list is announced. */
    private void parts(Slice words, boolean announced, List<Told> found) {
        List<Slice> segments = deficiencies.segments(words);
        boolean lacking = segments.stream().anyMatch(segment -> lacks(segment, false))
                || segments.stream().allMatch(segment -> lacks(segment, true));
        for (Slice segment : segments) {
            List<Slice> stated = lacking ? stated(segment) : List.of();
            boolean listed = stated.size() > 1 && deficiencies.isListed(stated);
            if (segments.size() == 1 && (announced || listed)) {
                stated.forEach(one -> found.add(new Told(one, List.of())));
            } else if (!stated.isEmpty()) {
                found.add(new Told(stated.get(0), stated.subList(1, stated.size())));
            }
        }
    }

    private boolean lacks(Slice segment, boolean hinted) {
        return deficiencies.clauses(segment).stream()
                .filter(clause -> !onlyAnnounces(clause))
                .anyMatch(clause -> grammar.isNegative(text, clause)
                        || (hinted && grammar.cue(Cue.HINT).within(text, clause)));
    }

    private List<Slice> stated(Slice segment) {
        return deficiencies.told(segment).stream()
                .map(this::withoutLead)
                .flatMap(clause -> deficiencies.listed(clause).stream())
                .filter(clause -> !onlyAnnounces(clause))
                .toList();
    }

    /** Without 主要短板是 before what it says. */
    private Slice withoutLead(Slice clause) {
        int is = text.indexOf('是', clause.from());
        boolean leads = is > clause.from() && is + 2 < clause.to() && announces(Slice.of(clause.from(), is + 1));
        return leads ? Slice.of(is + 1, clause.to()) : clause;
    }

    private boolean onlyAnnounces(Slice clause) {
        return announcements.onlyAnnounces(text, clause);
    }
}
