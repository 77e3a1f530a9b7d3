package org.bridgehead.extract.fact;

import org.bridgehead.extract.document.Slice;

/** Quotation marks around a part of a text. */
final class Quotes {
    private static final String OPENING = "“‘「『《";
    private static final String CLOSING = "”’」』》";
    private static final int REACH = 40;

    private Quotes() {}

    /** Tells whether {@code slice} lies inside quotation marks or the marks of a title. */
    static boolean areAround(String text, Slice slice) {
        for (int i = slice.from() - 1; i >= Math.max(0, slice.from() - REACH); i--) {
            char c = text.charAt(i);
            if (CLOSING.indexOf(c) >= 0 || c == '\n') {
                return false;
            }
            if (OPENING.indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether quotation marks hold {@code slice} and more: a saying, not the name of what is meant. */
    static boolean areWiderThan(String text, Slice slice) {
        boolean opensBefore = slice.from() > 0 && OPENING.indexOf(text.charAt(slice.from() - 1)) >= 0;
        boolean closesAfter = slice.to() < text.length() && CLOSING.indexOf(text.charAt(slice.to())) >= 0;
        return areAround(text, slice) && !(opensBefore && closesAfter);
    }
}
