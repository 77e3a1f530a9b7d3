package org.bridgehead.extract.name;

import java.util.Optional;
import org.bridgehead.core.model.MentionType;

/**
 * What stands in a name before its last word.
 *
 * @param place a place, a run of abbreviations, a region or a listed name
 * @param proper characters that the vocabulary does not know, a Latin code or a quotation
 * @param industry the name of an industry
 * @param national 国家 and the like
 * @param tier a tier of government
 * @param numeral a number right before the last word
 * @param words how many words there are besides places
 * @param anchors how many places and listed names there are
 * @param line the name of a railway, or nothing but abbreviations or a code
 */
record NameTraits(
        boolean place,
        boolean proper,
        boolean industry,
        boolean national,
        boolean tier,
        boolean numeral,
        int words,
        int anchors,
        boolean line) {

    private static final String NUMERALS = "一二三四五六七八九十";
    private static final String COUNTS = NUMERALS + "两各全本该此我外";

    /** Returns the traits of the name from token {@code first}, or the unit inside it, to token {@code last}. */
    static NameTraits of(Sentence sentence, int first, int last, Optional<Integer> from) {
        boolean place = false;
        boolean proper = false;
        boolean industry = false;
        boolean national = false;
        boolean tier = false;
        int words = 0;
        int anchors = 0;
        boolean line = last - first == 1
                && (sentence.token(first).kind() == Token.Kind.LATIN
                        || sentence.token(first).term().filter(Term::isCompound).isPresent());
        for (int i = first; i < last; i++) {
            Token token = sentence.token(i);
            int start = i == first ? from.orElse(token.from()) : token.from();
            boolean anchor = token.isAnchor();
            boolean letter = isLetter(sentence, i);
            place |= anchor || letter;
            anchors += token.term().filter(Term::isCompound).isPresent() ? 2 : anchor || letter ? 1 : 0;
            proper |= isProper(sentence, token, start);
            industry |= token.term().filter(t -> t.industry().isPresent()).isPresent();
            national |= token.is(WordClass.NATIONAL);
            tier |= token.is(WordClass.TIER);
            line |= isRail(token);
            proper |= token.term()
                    .filter(t -> t.known().isPresent() && !t.isPlace())
                    .isPresent();
            words += anchor || token.kind() == Token.Kind.MARK ? 0 : 1;
        }
        return new NameTraits(place, proper, industry, national, tier, numeral(sentence, last), words, anchors, line);
    }

    private static boolean isRail(Token token) {
        return token.term()
                .flatMap(t -> t.suffix(MentionType.TRANSPORT))
                .filter(Suffix::isRail)
                .isPresent();
    }

    /** A strong abbreviation, or one beside another. */
    private static boolean isLetter(Sentence sentence, int number) {
        return isAlias(sentence, number, true)
                || (isAlias(sentence, number, false)
                        && (isAlias(sentence, number - 1, false) || isAlias(sentence, number + 1, false)));
    }

    private static boolean isAlias(Sentence sentence, int number, boolean strong) {
        return number >= 0
                && number < sentence.size()
                && sentence.token(number)
                        .term()
                        .filter(t -> t.isLetter() && t.word().isEmpty())
                        .flatMap(Term::alias)
                        .filter(a -> !strong || a.kind() == Term.Kind.STRONG)
                        .isPresent();
    }

    private static boolean isProper(Sentence sentence, Token token, int start) {
        return switch (token.kind()) {
            case UNKNOWN ->
                token.to() - start > 1
                        || besideAnchor(sentence, token, start)
                        || besideCharacter(sentence, token, start);
            case LATIN -> true;
            case MARK -> Marks.closesQuote(sentence.at(token.from()));
            default ->
                token.is(WordClass.WORD)
                        || token.is(WordClass.WEAK)
                        || token.is(WordClass.PAIR)
                        || token.is(WordClass.FEATURE);
        };
    }

    /** A single unknown character is proper only beside a place or an abbreviation. */
    private static boolean besideAnchor(Sentence sentence, Token token, int start) {
        int number = sentence.tokenAt(start);
        boolean before = number > 0 && sentence.token(number - 1).isAnchor();
        boolean after = number + 1 < sentence.size()
                && (sentence.token(number + 1).isAnchor() || isAlias(sentence, number + 1, true));
        return NUMERALS.indexOf(sentence.at(token.from())) < 0 && (before || after);
    }

    /** Two single characters that mean nothing together name: 仙湖, 凯州. */
    private static boolean besideCharacter(Sentence sentence, Token token, int start) {
        int number = sentence.tokenAt(start);
        return COUNTS.indexOf(sentence.at(token.from())) < 0
                && number + 1 < sentence.size()
                && isCharacter(sentence.token(number + 1));
    }

    private static boolean isCharacter(Token token) {
        return token.length() == 1
                && !token.isStop()
                && token.term()
                        .filter(t -> (t.isLetter() || t.is(WordClass.TIER))
                                && t.suffixes().isEmpty())
                        .isPresent();
    }

    private static boolean numeral(Sentence sentence, int last) {
        char before = sentence.at(sentence.token(last).from() - 1);
        return NUMERALS.indexOf(before) >= 0 || Character.isDigit(before);
    }

    /** Returns them with something proper. */
    NameTraits withProper() {
        return new NameTraits(place, true, industry, national, tier, numeral, words, anchors, line);
    }

    /** Tells whether something in it points to one thing only. */
    boolean anchored() {
        return place || proper;
    }

    /** Tells whether they give what an ending needs. */
    boolean satisfy(Suffix suffix) {
        return switch (suffix.needs()) {
            case ANCHOR -> anchored();
            case MODIFIED -> proper || (place && words + anchors > 1);
            case NATIONAL -> anchored() || (national && words > 1);
            case MODIFIER -> anchored() || industry || (national && words > 1);
            case LINE -> line && anchored();
            case PROPER -> proper || (place && words > 0) || anchors > 1;
            case ORDINAL -> numeral;
            case TIER -> place || tier;
            case BRAND, QUOTED, NEVER -> false;
        };
    }

    /** Tells whether a park or platform with them is at least described, so that it is a generic one. */
    boolean describe(Suffix suffix) {
        return suffix.type() == MentionType.PLATFORM && words > 0;
    }
}
