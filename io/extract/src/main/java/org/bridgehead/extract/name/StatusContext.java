package org.bridgehead.extract.name;

import java.util.Optional;
import org.bridgehead.extract.document.Slice;

/** Tells what stands around a status word in its clause. */
final class StatusContext {

    private final Sentence sentence;
    private final StatusWords words;

    StatusContext(Sentence sentence, StatusWords words) {
        this.sentence = sentence;
        this.words = words;
    }

    /** The end of the longest of these words that starts at a unit of the text. */
    Optional<Integer> starts(Iterable<String> choices, int at) {
        int longest = at;
        for (String choice : choices) {
            int end = at + choice.length();
            if (end > longest
                    && end <= sentence.slice().to()
                    && sentence.text().text().startsWith(choice, at)) {
                longest = end;
            }
        }
        return longest > at ? Optional.of(longest) : Optional.empty();
    }

    /** The start of the longest of these words that ends before a unit of the text and is not the end of a longer word. */
    Optional<Integer> ends(Iterable<String> choices, int at) {
        int longest = at;
        for (String choice : choices) {
            int from = at - choice.length();
            if (from < longest
                    && from >= sentence.slice().from()
                    && sentence.text().text().startsWith(choice, from)
                    && !insideWord(from)) {
                longest = from;
            }
        }
        return longest < at ? Optional.of(longest) : Optional.empty();
    }

    /** Tells whether neither end of a stretch lies inside a word of the vocabulary. */
    boolean isWord(int from, int to) {
        return !insideWord(from) && !insideWord(to);
    }

    private boolean insideWord(int at) {
        int number = sentence.tokenAt(at);
        return number < sentence.size()
                && sentence.token(number).from() < at
                && sentence.token(number).kind() == Token.Kind.TERM;
    }

    /** Tells whether a part follows a unit of the text. */
    boolean follows(StatusWords.Part part, int at) {
        return starts(words.all(part), at).isPresent();
    }

    /** Tells whether a part stands right before a unit of the text. */
    boolean precedes(StatusWords.Part part, int at) {
        return ends(words.all(part), at).isPresent();
    }

    boolean atClauseEnd(int end) {
        char next = sentence.at(end);
        return Marks.endsClause(next) || next == '”' || next == '）';
    }

    boolean atClauseStart(int from) {
        char before = sentence.at(from - 1);
        return Marks.endsClause(before) || before == '、' || before == '“';
    }

    /** The end of the clause that a unit of the text is in; a pair of quotation marks does not end it. */
    int clauseEnd(int from) {
        int at = from;
        boolean quoted = false;
        while (at < sentence.slice().to() && (quoted || !atClauseEnd(at))) {
            quoted = Marks.opensQuote(sentence.at(at)) || (quoted && !Marks.closesQuote(sentence.at(at)));
            at++;
        }
        return at;
    }

    /** Tells whether a marker such as 目前 stands before a unit of the text in its clause, or 了 right behind the word. */
    boolean isTold(int from, int to) {
        String before = clauseBefore(from);
        return sentence.at(to) == '了'
                || words.all(StatusWords.Part.DONE).stream().anyMatch(before::contains)
                || words.all(StatusWords.Part.MARKER).stream().anyMatch(before::contains);
    }

    /** Tells whether a word such as 把 stands before a unit of the text in its clause: 把两城建成一城 is a wish. */
    boolean isAimed(int from) {
        String before = clauseBefore(from);
        return words.all(StatusWords.Part.AIM).stream().anyMatch(before::contains);
    }

    private String clauseBefore(int from) {
        int start = from;
        while (start > sentence.slice().from() && !Marks.endsClause(sentence.at(start - 1))) {
            start--;
        }
        return sentence.words(Slice.of(start, from));
    }
}
