package org.bridgehead.extract.document;

import org.bridgehead.file.FileException;

/** Tells files that are no text by what text never has. */
final class TextSigns {

    private static final int PROBE = 4096;

    private TextSigns() {}

    /**
     * Lets text pass.
     *
     * @throws FileException if it holds many control characters
     */
    static void check(String text) {
        int probed = Math.min(text.length(), PROBE);
        long controls =
                text.substring(0, probed).chars().filter(TextSigns::isControl).count();
        if (controls * 10 > probed) {
            throw new FileException("is no text: " + controls + " of its first " + probed
                    + " characters are control characters\nMaybe export it as text (UTF-8) and read that.");
        }
    }

    private static boolean isControl(int unit) {
        boolean spacing = unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f';
        return unit == 0x7F || (unit < 0x20 && !spacing);
    }
}
