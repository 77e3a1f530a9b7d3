package org.bridgehead.extract.document.table;

import java.util.Arrays;

/** What a column of a table of proposals holds; named as the lexicon names them. */
enum ColumnRole {
    title,
    author,
    date,
    text,
    part,
    number,
    ignored;

    static ColumnRole of(String code) {
        try {
            return valueOf(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "\"" + code + "\" is no role of a column\nMaybe one of: " + Arrays.toString(values()), e);
        }
    }

    /** Tells whether such a column holds the text or a part of it. */
    boolean isText() {
        return this == text || this == part;
    }
}
