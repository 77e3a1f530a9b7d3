package org.bridgehead.extract.document.office;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** The fields that stand open at a place of a text: of a field the code is hidden and the result seen. */
final class Fields {

    /** Fields whose result is about the pages, and no text of the author's. */
    private static final ImmutableSet<String> FURNITURE =
            ImmutableSet.of("TOC", "INDEX", "TOA", "PAGE", "NUMPAGES", "SECTIONPAGES");

    private static final int LONGEST_NAME = 32;

    private final Deque<Field> open = new ArrayDeque<>();
    private int hidden;

    /** A field; hidden while its code is read, and afterwards if its result is furniture. */
    private static final class Field {
        private final StringBuilder code = new StringBuilder();
        private boolean hides = true;
    }

    void begin() {
        open.push(new Field());
        hidden++;
    }

    /** Reads a piece of the code of the innermost field. */
    void code(String piece) {
        Field field = open.peek();
        if (field != null && field.hides && field.code.length() < LONGEST_NAME) {
            field.code.append(piece, 0, Math.min(piece.length(), LONGEST_NAME));
        }
    }

    /** Goes from the code of the innermost field to its result. */
    void separate() {
        Field field = open.peek();
        if (field != null && field.hides && !isFurniture(field.code.toString())) {
            field.hides = false;
            hidden--;
        }
    }

    void end() {
        Field field = open.poll();
        if (field != null && field.hides) {
            hidden--;
        }
    }

    /** Tells whether text at this place is seen. */
    boolean showText() {
        return hidden == 0;
    }

    boolean areOpen() {
        return !open.isEmpty();
    }

    private static boolean isFurniture(String code) {
        String name = CharMatcher.inRange('A', 'Z')
                .or(CharMatcher.inRange('a', 'z'))
                .negate()
                .replaceFrom(code.strip(), ' ');
        int end = name.indexOf(' ');
        return FURNITURE.contains((end < 0 ? name : name.substring(0, end)).toUpperCase(Locale.ROOT));
    }
}
