package org.bridgehead.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.document.Slice;

/**
 * Finds companies by what stands around them: the items of a list that ends with 等龙头企业, the neighbours of a company in a
 * list, and a few characters without other meaning before 科技, 电气 and the like, where somebody acts.
 */
final class CompanyFinder {

    private static final int LONGEST = 10;
    private static final int LONGEST_BRAND = 3;
    private static final int CUE_REACH = 6;

    private final Sentence sentence;
    private final WordEdges edges;
    private final List<Found> names;

    CompanyFinder(Sentence sentence, WordEdges edges, List<Found> names) {
        this.sentence = sentence;
        this.edges = edges;
        this.names = names;
    }

    /** Returns the companies that are not among the names already. */
    List<Found> read() {
        List<Found> companies = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.at(sentence.token(i).from()) == '等'
                    && sentence.token(i).length() == 1
                    && closesList(i)) {
                list(i - 1, companies);
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            brand(i).filter(b -> isFree(b, companies)).ifPresent(b -> companies.add(company(b)));
        }
        return companies;
    }

    private static Found company(Slice slice) {
        return Found.of(slice, MentionType.ORGANIZATION, "company");
    }

    private boolean closesList(int number) {
        int from = sentence.token(number).to();
        return sentence.cues("place-cue/companies")
                .anyMatch(m -> m.from() >= from && m.from() <= from + CUE_REACH && plain(from, m.from()));
    }

    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Marks.isHan(sentence.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** Walks to the left from the last item. */
    private void list(int last, List<Found> companies) {
        int at = last;
        while (at >= 0) {
            int first = itemStart(at);
            if (first > at) {
                return;
            }
            Slice item =
                    Slice.of(sentence.token(first).from(), sentence.token(at).to());
            boolean linked = first > 0 && sentence.at(sentence.token(first - 1).from()) == '、';
            if (isFree(item, companies) && isName(first, at)) {
                companies.add(company(item));
            } else if (!isCompany(item)) {
                return;
            }
            if (!linked) {
                return;
            }
            at = first - 2;
        }
    }

    /** The first token of the item that ends with token {@code last}; the one behind it where there is none. */
    private int itemStart(int last) {
        int first = last + 1;
        while (first > 0 && belongs(sentence.token(first - 1))) {
            first--;
        }
        return first;
    }

    private static boolean belongs(Token token) {
        return token.kind() != Token.Kind.MARK
                && !token.is(WordClass.STOP)
                && !token.is(WordClass.FUNCTION)
                && !token.is(WordClass.VERB);
    }

    private boolean isName(int first, int last) {
        Slice slice =
                Slice.of(sentence.token(first).from(), sentence.token(last).to());
        if (slice.length() < 2 || slice.length() > LONGEST || edges.isCommon(slice)) {
            return false;
        }
        boolean strange = false;
        boolean place = false;
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            strange |= token.kind() == Token.Kind.UNKNOWN
                    || token.kind() == Token.Kind.LATIN
                    || token.is(WordClass.WEAK)
                    || token.term().filter(Term::isLetter).isPresent();
            place |= token.isPlace();
        }
        return strange || (place && last > first);
    }

    private boolean isCompany(Slice item) {
        return names.stream()
                .anyMatch(n -> n.type() == MentionType.ORGANIZATION && n.slice().overlaps(item));
    }

    private boolean isFree(Slice slice, List<Found> companies) {
        return names.stream().noneMatch(n -> n.slice().overlaps(slice))
                && companies.stream().noneMatch(c -> c.slice().overlaps(slice));
    }

    /** The name of a company that ends with token {@code last}. */
    private Optional<Slice> brand(int last) {
        boolean ends = sentence.token(last)
                .term()
                .filter(t -> t.suffixes().stream().anyMatch(s -> s.needs() == Suffix.Needs.BRAND))
                .isPresent();
        int first = last;
        while (ends && first > 0 && isStrange(sentence.token(first - 1))) {
            first--;
        }
        if (first == last) {
            return Optional.empty();
        }
        Slice stem = Slice.of(sentence.token(first).from(), sentence.token(last).from());
        boolean counts = stem.length() > 1
                && stem.length() <= LONGEST_BRAND
                && !edges.isCommon(stem)
                && edges.nameStart(stem) == stem.from()
                && mayAct(stem.from(), sentence.token(last).to());
        return counts ? Optional.of(Slice.of(stem.from(), sentence.token(last).to())) : Optional.empty();
    }

    private static boolean isStrange(Token token) {
        return token.kind() == Token.Kind.UNKNOWN
                || token.term().filter(t -> t.isLetter() && t.word().isEmpty()).isPresent();
    }

    /** Tells whether a company may stand here: it is acted for or with, or stands in a list with one. */
    private boolean mayAct(int from, int to) {
        boolean cue = sentence.cues("place-cue/actor").anyMatch(m -> m.to() == from) && sentence.isEdge(from);
        return cue
                || names.stream()
                        .anyMatch(n -> n.is("company")
                                && (isBetween(n.slice().to(), from)
                                        || isBetween(to, n.slice().from())));
    }

    private boolean isBetween(int from, int to) {
        return to - from == 1 && (sentence.at(from) == '、' || sentence.at(from) == '和');
    }
}
