package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.extract.document.Slice;

/** Reads the strengths: positive findings of the sections before the measures, and the assets that measures build on. */
final class StrengthReader {

    private static final int SHORTEST = 6;
    private static final int FEWEST = 2;

    private final Marks marks;
    private final String text;
    private final MarkerReader markers;
    private final Grammar grammar;
    private final Deficiencies deficiencies;
    private final Account account;

    StrengthReader(Marks marks, MarkerReader markers, Grammar grammar) {
        this.markers = markers;
        this.marks = marks;
        this.text = marks.text();
        this.grammar = grammar;
        this.deficiencies = new Deficiencies(marks, grammar);
        this.account = new Account(marks, markers, grammar);
    }

    ImmutableList<Slice> read(ImmutableList<Passage> passages) {
        List<Slice> found = new ArrayList<>();
        for (Passage passage : passages) {
            for (Paragraph block : passage.blocks()) {
                if (block.form() == Form.TEXT && passage.kind() == SectionKind.MEASURES) {
                    deficiencies.clauses(block.slice()).forEach(clause -> asset(clause, found));
                } else if (block.form() == Form.TEXT) {
                    stated(block.slice(), passage.kind(), found);
                }
            }
        }
        Set<String> seen = new HashSet<>();
        return found.stream()
                .filter(slice -> slice.length() >= SHORTEST)
                .filter(slice -> seen.add(text.substring(slice.from(), slice.to())))
                .collect(ImmutableList.toImmutableList());
    }

    private void stated(Slice words, SectionKind kind, List<Slice> found) {
        int at = words.from();
        while (at < words.to()) {
            int end = marks.sentenceEnd(at, words.to());
            Slice sentence = Slice.of(at, end);
            if (kind == SectionKind.STATUS) {
                found.addAll(account.of(sentence));
            } else if (!account.isAside(sentence)) {
                sentence(deficiencies.clauses(sentence), kind, found);
                if (isAccount(sentence)) {
                    account.of(sentence).stream()
                            .filter(slice -> found.stream().noneMatch(slice::overlaps))
                            .forEach(found::add);
                }
            }
            at = end;
        }
    }

    /** A sentence that states strengths for the most part, and no lack, gives an account of what there is wherever it stands. */
    private boolean isAccount(Slice words) {
        List<Slice> clauses = deficiencies.clauses(words);
        long strengths = clauses.stream()
                .filter(clause -> grammar.isPositive(text, clause) || account.isFact(clause))
                .count();
        return strengths >= FEWEST
                && 2 * strengths >= clauses.size()
                && clauses.stream().noneMatch(clause -> grammar.isNegative(text, clause));
    }

    private void sentence(List<Slice> clauses, SectionKind kind, List<Slice> found) {
        boolean joins = false;
        for (int i = 0; i < clauses.size(); i++) {
            Slice clause = grammar.withoutOpening(text, clauses.get(i));
            boolean depends = i > 0 && grammar.cue(Cue.DEPENDENT).starts(text, clauses.get(i)) > 0;
            boolean continued = depends || (i > 0 && grammar.cue(Cue.CONTINUING).starts(text, clause) > 0);
            boolean fact = kind == SectionKind.BACKGROUND && account.isFact(clauses.get(i));
            if (!fact && !(grammar.isPositive(text, clause) && counts(clause, kind))) {
                joins = false;
            } else if (continued && joins && !found.isEmpty()) {
                Slice before = found.remove(found.size() - 1);
                found.add(Slice.of(before.from(), clause.to()));
            } else {
                boolean went = depends || (continued && text.startsWith("已", clause.from()));
                Slice whole =
                        went ? Slice.of(start(clauses.get(i - 1)), clause.to()) : Slice.of(start(clause), clause.to());
                found.removeIf(whole::contains);
                found.add(whole);
                joins = continued || grammar.cue(Cue.CONTINUING).starts(text, clause) > 0;
            }
        }
    }

    /** What is planned is no finding; among bottlenecks only an asset in so many words is a strength. */
    private boolean counts(Slice clause, SectionKind kind) {
        return switch (kind) {
            case STATUS -> true;
            case BOTTLENECKS -> grammar.holds(text, clause, Cue.ASSET_VERB);
            default -> grammar.verbAfterAdverbs(text, clause).isEmpty() || grammar.holds(text, clause, Cue.STATE);
        };
    }

    private int start(Slice clause) {
        return markers.at(text, clause.from(), clause.to()).map(Marker::end).orElse(clause.from());
    }

    /** The object of 发挥, 依托 and the like, where it is called an advantage, a base or another asset. */
    private void asset(Slice clause, List<Slice> found) {
        Slice core = grammar.withoutOpening(text, clause);
        int verb = core.from();
        int use = grammar.cue(Cue.USE).starts(text, core);
        if (use == 0) {
            OptionalInt after = grammar.verbAfterAdverbs(text, core);
            if (after.isEmpty()) {
                return;
            }
            verb = after.getAsInt();
            use = grammar.cue(Cue.USE).startsAt(text, verb, core.to());
        }
        for (int end = core.to(); use > 0 && end > verb + use + 2; end--) {
            if (grammar.cue(Cue.ASSET_END).endsAt(text, verb + use, end) > 0) {
                found.add(Slice.of(verb + use, end));
                return;
            }
        }
    }
}
