package org.bridgehead.scoring.rubric;

import org.bridgehead.core.text.Checks;

/**
 * A text in Chinese and in English that says the same.
 *
 * @param zh the Chinese text, not blank
 * @param en the English text, not blank
 */
public record Bilingual(String zh, String en) {

    /** Checks that neither is blank. */
    public Bilingual {
        Checks.name("Chinese text", zh);
        Checks.name("English text", en);
    }

    /** Returns a text in both languages. */
    public static Bilingual of(String zh, String en) {
        return new Bilingual(zh, en);
    }

    /** Returns a text that stands for both languages, for instance a name. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    /** Returns the text in {@code language}. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    @Override
    public String toString() {
        return zh + " / " + en;
    }
}
