package org.bridgehead.extract.name;

/** Tells which verbs, prepositions and conjunctions are part of a name after all. */
final class NameJoints {

    private static final int MOST_UNITS = 40;
    private static final int MOST_LINKED = 4;

    private final Sentence sentence;

    NameJoints(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The place or tier whose body is named by its task: 市推进数字化领导小组; -1 if there is none. */
    int taskStart(int last) {
        for (int at = last - 1;
                at > 0 && sentence.token(last).to() - sentence.token(at).from() <= MOST_UNITS;
                at--) {
            Token token = sentence.token(at);
            Token before = sentence.token(at - 1);
            boolean verb = token.term().filter(t -> t.cue("place-cue/task")).isPresent();
            if (token.kind() == Token.Kind.MARK) {
                return -1;
            }
            if (verb && (before.isPlace() || before.is(WordClass.TIER))) {
                return before.from();
            }
        }
        return -1;
    }

    /** Tells whether 与 stands between two of the words that a place qualifies: 广州人工智能与数字经济试验区. */
    boolean linksWords(int at, int first, int last, boolean nameless) {
        if (!sentence.token(at).term().filter(t -> t.cue("place-cue/joint")).isPresent()
                || first == last
                || !nameless) {
            return false;
        }
        int left = at - 1;
        while (left >= 0 && at - left <= MOST_LINKED && isPlainWord(sentence.token(left))) {
            left--;
        }
        return left >= 0 && left < at - 1 && sentence.token(left).isAnchor();
    }

    private static boolean isPlainWord(Token token) {
        return token.term()
                .filter(t -> !t.endsNames()
                        && (t.is(WordClass.INSIDE) || t.industry().isPresent()))
                .isPresent();
    }

    /** Tells whether 至 stands between the two ends of a line. */
    boolean linksEnds(int at, int first) {
        String word = sentence.words(sentence.token(at).slice());
        return (word.equals("至") || word.equals("到"))
                && at > 0
                && LeftEdge.joins(sentence.token(at - 1))
                && LeftEdge.joins(sentence.token(first));
    }
}
