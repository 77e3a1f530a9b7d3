package org.bridgehead.extract.document;

import java.util.regex.Pattern;

/** Tells Markdown from plain text by marks that plain text does not start lines with. */
final class MarkdownSigns {

    private static final int LONGEST = 400;

    /** A heading, a fence, the rule of a table, or a line that starts with bold words of some length. */
    private static final Pattern STRONG = Pattern.compile(" {0,3}(?:#{1,6}[ \\t]+\\S.*"
            + "|```[^`]*"
            + "|~~~[^~]*"
            + "|" + MarkdownMarks.TABLE_RULE
            + "|(?:\\d{1,3}[.)、][ \\t]*|[-*+][ \\t]+)?\\*\\*[^*\\s][^*]{2,}\\*\\*(?:[\\s：:，,。；、（(].*)?"
            + "|(?:\\d{1,3}[.)、][ \\t]*|[-*+][ \\t]+)?\\*\\*[^*\\s][^*]{2,}[：:。]\\*\\*.*)");

    /** A bullet or a quotation, which plain text has too. */
    private static final Pattern WEAK = Pattern.compile("[ \\t]*(?:[-*+]|>)[ \\t]+\\S.*");

    private MarkdownSigns() {}

    /** Tells whether a text opens with a heading, or two lines have marks of which one is a mark that nothing else has. */
    static boolean areIn(String text) {
        int strong = 0;
        int weak = 0;
        int from = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                String line = text.substring(from, Math.min(at, from + LONGEST));
                if (STRONG.matcher(line).matches()) {
                    boolean opens =
                            line.startsWith("#") && text.substring(0, from).isBlank();
                    strong += opens ? 2 : 1;
                } else if (WEAK.matcher(line).matches()) {
                    weak++;
                }
                if (strong >= 2 || (strong == 1 && weak >= 1)) {
                    return true;
                }
                from = at + 1;
            }
        }
        return false;
    }
}
