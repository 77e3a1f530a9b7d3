package org.bridgehead.file.table;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of a workbook, in which {@code _x000D_} stands for a unit that XML would not keep (ECMA-376, ST_Xstring). */
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /** Returns a text with its escapes resolved; half a pair of surrogates is no text and stays as it is written. */
    static String read(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(match -> {
            char unit = (char) Integer.parseInt(match.group(1), 16);
            return Matcher.quoteReplacement(Character.isSurrogate(unit) ? match.group() : String.valueOf(unit));
        });
    }
}
