package org.bridgehead.extract.name;

import java.util.List;
import java.util.Optional;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.document.Slice;

/** Finds where a name begins whose last word is known: walks to the left until something cannot belong to it. */
final class LeftEdge {

    private static final int MOST_TOKENS = 14;
    private static final int MOST_UNITS = 40;
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final int LONGEST_QUOTE = 12;
    private static final int LONGEST_UNKNOWN = 6;
    private static final int LONGEST_ACRONYM = 5;

    private final Sentence sentence;
    private final NameJoints joints;
    private final Marks marks;
    private final WordEdges edges;
    private final List<Slice> counts;

    /**
     * Creates it for a sentence.
     *
     * @param counts where quantities stand, which never belong to a name behind them
     */
    LeftEdge(Sentence sentence, Marks marks, WordEdges edges, List<Slice> counts) {
        this.sentence = sentence;
        this.joints = new NameJoints(sentence);
        this.marks = marks;
        this.edges = edges;
        this.counts = counts;
    }

    /** Returns the first unit of the name with this ending, which is token {@code last}. */
    int find(int last, Suffix suffix) {
        MentionType type = suffix.type();
        if (suffix.is("committee")) {
            int task = joints.taskStart(last);
            if (task >= 0) {
                return task;
            }
        }
        int walked = walk(last, suffix);
        if (type == MentionType.TRANSPORT && isAcronym(walked, last)) {
            return sentence.token(walked).from();
        }
        int first = trim(walked, last, type);
        Token head = sentence.token(first);
        return first < last && head.kind() == Token.Kind.UNKNOWN ? properStart(first, last, type) : head.from();
    }

    /** Leaves out verbs among unknown characters at the left edge, unless nothing proper would be left. */
    private int properStart(int first, int last, MentionType type) {
        Token head = sentence.token(first);
        int next = runEnd(first, last);
        Slice run = Slice.of(head.from(), endOf(next - 1));
        int start = edges.nameStart(run);
        int cut = start == run.to() ? sentence.token(trim(next, last, type)).from() : start;
        return traits(cut, last).anchored() || !isListed(head.from()) ? cut : head.from();
    }

    /** The token behind the run of characters without meaning of their own that begins with token {@code first}. */
    private int runEnd(int first, int last) {
        int next = first + 1;
        while (next < last && sentence.token(next).length() == 1 && isSingle(next)) {
            next++;
        }
        return next;
    }

    /** Tells whether what begins here is an item of a list and so may begin with what elsewhere is a verb. */
    private boolean isListed(int from) {
        char before = sentence.at(from - 1);
        return before == '、' || Marks.opensQuote(before);
    }

    /** A line that is named by single characters of the places on it: 西成客专, 通苏嘉甬高铁. */
    private boolean isAcronym(int first, int last) {
        int units = 0;
        for (int i = first; i < last; i++) {
            Token token = sentence.token(i);
            boolean single = token.kind() == Token.Kind.UNKNOWN
                    || token.is(WordClass.WEAK)
                    || token.term().filter(t -> t.isCompound() || t.isLetter()).isPresent();
            if (!single || token.is(WordClass.FUNCTION)) {
                return false;
            }
            units += token.length();
        }
        return units >= 2 && units <= LONGEST_ACRONYM;
    }

    private boolean isNumeral(Token token) {
        return NUMERALS.indexOf(sentence.at(token.from())) >= 0;
    }

    private boolean isSingle(int number) {
        Token token = sentence.token(number);
        return letter(token) || (token.kind() == Token.Kind.UNKNOWN && token.length() == 1);
    }

    private int walk(int last, Suffix suffix) {
        int first = last;
        boolean quoted = false;
        int at = last - 1;
        while (at >= 0
                && last - at <= MOST_TOKENS
                && endOf(last) - sentence.token(at).from() <= MOST_UNITS) {
            Token token = sentence.token(at);
            if (token.kind() == Token.Kind.MARK) {
                int opened = beforeMark(at, first);
                if (opened < 0) {
                    break;
                }
                quoted |= Marks.closesQuote(sentence.at(token.from()));
                first = opened;
            } else if (belongs(at, first, last, suffix) && (!quoted || token.isAnchor() || letter(token))) {
                first = at;
            } else {
                break;
            }
            at = first - 1;
        }
        return first;
    }

    private int endOf(int number) {
        return sentence.token(number).to();
    }

    /** Returns the token where a quotation, bracket or hyphen before {@code first} begins, or -1 if it does not belong. */
    private int beforeMark(int at, int first) {
        int index = sentence.token(at).from();
        char unit = sentence.at(index);
        if (Marks.isHyphen(unit)) {
            return at > 0 && joins(sentence.token(at - 1)) && joins(sentence.token(first)) ? at - 1 : -1;
        }
        int opener = marks.opener(index);
        if (opener < 0) {
            return -1;
        }
        int inner = sentence.tokenAt(opener) + 1;
        boolean held = Marks.closesQuote(unit)
                ? index - opener - 1 <= LONGEST_QUOTE && noClause(inner, at)
                : unit == '）' && holdsPlace(inner, at);
        return held ? inner - 1 : -1;
    }

    static boolean joins(Token token) {
        return token.isAnchor() || token.kind() == Token.Kind.UNKNOWN || token.kind() == Token.Kind.LATIN;
    }

    private boolean noClause(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.token(i).kind() == Token.Kind.MARK) {
                return false;
            }
        }
        return to > from;
    }

    private boolean holdsPlace(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            boolean dot = token.kind() == Token.Kind.MARK && sentence.at(token.from()) == '·';
            if (!token.isAnchor() && !token.is(WordClass.INSIDE) && !letter(token) && !dot) {
                return false;
            }
        }
        return to > from;
    }

    private boolean belongs(int at, int first, int last, Suffix suffix) {
        Token token = sentence.token(at);
        if (isCounted(token)) {
            return false;
        }
        return switch (token.kind()) {
            case LATIN -> true;
            case NUMBER -> first == last && ordinal(last);
            case UNKNOWN -> token.length() <= LONGEST_UNKNOWN;
            default -> belongs(token.term().orElseThrow(), at, first, last, suffix);
        };
    }

    private boolean belongs(Term term, int at, int first, int last, Suffix suffix) {
        Token next = sentence.token(first);
        if (term.known().filter(k -> isForeign(k, suffix.type())).isPresent()) {
            return false;
        }
        if (completeBefore(term, at, first == last, suffix) && !suffix.continuesNames()) {
            return false;
        }
        if (sentence.token(at).isAnchor()) {
            return true;
        }
        if (term.is(WordClass.STOP) || term.is(WordClass.FUNCTION)) {
            return (suffix.isRail() && term.cue("place-cue/before") && joints.linksEnds(at, first))
                    || (term.is(WordClass.FUNCTION)
                            && joints.linksWords(
                                    at,
                                    first,
                                    last,
                                    !traits(sentence.token(first).from(), last).anchored()));
        }
        if (term.is(WordClass.WORD) && !term.endsNames()) {
            return at > 0
                    && (sentence.token(at - 1).isAnchor()
                            || letter(sentence.token(at - 1))
                            || sentence.at(sentence.token(at - 1).from()) == '、');
        }
        if (term.is(WordClass.WEAK)) {
            return at > 0 && (isProperPiece(at - 1, next) || (suffix.isLine() && isSingle(at - 1)));
        }
        if (term.is(WordClass.VERB)) {
            return !next.isAnchor() && !Marks.opensQuote(sentence.at(next.from()));
        }
        return true;
    }

    /** A body whose name never opens the name of a park or a line. */
    private static boolean isForeign(Known known, MentionType type) {
        return known.type() == MentionType.ORGANIZATION
                && type != MentionType.ORGANIZATION
                && (known.subtype().equals("body") || known.subtype().equals("company"));
    }

    /** Tells whether a line or body ends here, so that the place behind it opens a name of its own. */
    private boolean completeBefore(Term term, int at, boolean bare, Suffix suffix) {
        Token next = sentence.token(at + 1);
        if (term.known().filter(k -> k.type() == MentionType.TRANSPORT).isPresent()) {
            return next.isAnchor();
        }
        if (isActor(term, at + 1, suffix)) {
            return true;
        }
        boolean ends = term.suffix(MentionType.TRANSPORT).isPresent()
                || term.suffix(MentionType.ORGANIZATION).filter(Suffix::isFree).isPresent();
        if (suffix.needs() == Suffix.Needs.LINE) {
            return false;
        }
        boolean line = bare
                && suffix.type() == MentionType.TRANSPORT
                && term.suffix(MentionType.TRANSPORT).isPresent();
        boolean verb = !bare
                && next.kind() == Token.Kind.UNKNOWN
                && !isNumeral(next)
                && term.suffix(MentionType.TRANSPORT).isPresent();
        return ends && (next.isAnchor() || line || verb) && at > 0 && joins(sentence.token(at - 1));
    }

    /** A body that does something with what follows: 某公司 in 某公司联合某集团, but not the 大学 of 大学联合研究院. */
    private boolean isActor(Term term, int next, Suffix suffix) {
        boolean body =
                term.suffix(MentionType.ORGANIZATION).filter(Suffix::isFree).isPresent();
        Optional<Term> verb = sentence.token(next).term().filter(t -> t.cue("role-cue/partner"));
        boolean joint = verb.filter(t -> t.cue("role-cue/alliance")).isPresent();
        boolean direct = next + 1 < sentence.size()
                && sentence.token(next + 1)
                        .term()
                        .filter(t -> t.suffixes().contains(suffix))
                        .isPresent();
        return body && verb.isPresent() && !(joint && direct);
    }

    /** Tells whether a common character stands among unknown ones (艺尚小镇), or between a place and them (前湾). */
    private boolean isProperPiece(int before, Token next) {
        return sentence.token(before).kind() == Token.Kind.UNKNOWN
                || (sentence.token(before).isAnchor() && next.length() == 1 && !next.isStop());
    }

    /** A number with its unit: 两条. */
    private boolean isCounted(Token token) {
        return counts.stream().anyMatch(c -> c.overlaps(token.slice()));
    }

    private boolean ordinal(int last) {
        return sentence.token(last)
                .term()
                .filter(t -> t.suffixes().stream().anyMatch(s -> s.needs() == Suffix.Needs.ORDINAL))
                .isPresent();
    }

    private static boolean letter(Token token) {
        return token.term().filter(Term::isLetter).isPresent();
    }

    /** Leaves out leading words that only qualify: verbs, tiers, and plain modifiers before a place. */
    private int trim(int first, int last, MentionType type) {
        int at = first;
        while (at < last && isIdle(sentence.token(at), type)) {
            at++;
        }
        int anchor = at;
        while (anchor < last && qualifies(sentence.token(anchor))) {
            anchor++;
        }
        return anchor < last && sentence.token(anchor).isAnchor() ? anchor : at;
    }

    private boolean isIdle(Token token, MentionType type) {
        if (token.kind() == Token.Kind.MARK) {
            return !Marks.opensQuote(sentence.at(token.from()));
        }
        return !token.isAnchor()
                && (token.is(WordClass.VERB)
                        || (token.is(WordClass.WORD) && !isListed(token.from()) && !endsNames(token))
                        || isLoneLetter(token)
                        || (token.is(WordClass.TIER) && type != MentionType.ORGANIZATION));
    }

    private static boolean endsNames(Token token) {
        return token.term().filter(Term::endsNames).isPresent();
    }

    /** A character that abbreviates a place only beside another abbreviation. */
    private boolean isLoneLetter(Token token) {
        return token.term()
                        .filter(t -> t.word().isEmpty())
                        .flatMap(Term::alias)
                        .filter(a -> a.kind() == Term.Kind.WEAK)
                        .isPresent()
                && !letter(sentence.token(sentence.tokenAt(token.to())))
                && sentence.token(sentence.tokenAt(token.to())).kind() != Token.Kind.UNKNOWN;
    }

    private static boolean qualifies(Token token) {
        return token.term()
                .filter(t -> !token.isAnchor()
                        && t.industry().isEmpty()
                        && t.suffix(MentionType.TRANSPORT).isEmpty()
                        && (t.is(WordClass.INSIDE) || t.is(WordClass.TIER)))
                .isPresent();
    }

    /** Returns the slice from a unit to the end of a token. */
    Slice slice(int from, int last) {
        return Slice.of(from, endOf(last));
    }

    /** Returns what is known about the words of a name that begins at a unit and ends with token {@code last}. */
    NameTraits traits(int from, int last) {
        int first = sentence.tokenAt(from);
        NameTraits traits = NameTraits.of(sentence, first, last, Optional.of(from));
        boolean line = sentence.token(last)
                .term()
                .filter(t -> t.suffix(MentionType.TRANSPORT).isPresent())
                .isPresent();
        return line && isAcronym(first, last) ? traits.withProper() : traits;
    }
}
