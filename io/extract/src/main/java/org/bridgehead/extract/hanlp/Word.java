package org.bridgehead.extract.hanlp;

/**
 * A word of a sentence.
 *
 * @param text the word
 * @param from its first unit in the sentence
 * @param nature its part of speech in HanLP's tag set: v verb, n noun, ns place, nr person, d adverb, p preposition …
 */
public record Word(String text, int from, String nature) {

    /** The unit after its last. */
    public int to() {
        return from + text.length();
    }

    /** Tells whether it is any kind of verb. */
    public boolean isVerb() {
        return nature.startsWith("v");
    }
}
