package org.bridgehead.extract.document;

import org.bridgehead.file.FileException;

/** Tells files that are no text by what text never has. */
final class TextSigns {

    private static final int PROBE = 4096;
    private static final String ADVICE = "\nMaybe export it as text (UTF-8) and read that.";

    private TextSigns() {}

    /**
     * Lets text pass.
     *
     * @throws FileException if the bytes hold NUL or many control characters
     */
    static void check(byte[] bytes) {
        if (isMarked(bytes, 0xFF, 0xFE) || isMarked(bytes, 0xFE, 0xFF)) {
            return;
        }
        int controls = 0;
        int probed = Math.min(bytes.length, PROBE);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw FileException.at(i, "is no text: it has a NUL byte" + ADVICE);
            }
            if (i < probed && isControl(bytes[i])) {
                controls++;
            }
        }
        if (controls * 10 > probed) {
            throw new FileException(
                    "is no text: " + controls + " of its first " + probed + " bytes are control characters" + ADVICE);
        }
    }

    private static boolean isMarked(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static boolean isControl(byte unit) {
        boolean spacing = unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f';
        return unit == 0x7F || (unit >= 0 && unit < 0x20 && !spacing);
    }
}
