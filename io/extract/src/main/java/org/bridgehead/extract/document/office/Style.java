package org.bridgehead.extract.document.office;

import java.util.Optional;

/**
 * What a style says about the text it is applied to.
 *
 * @param name as programs show it, the same in every language for Word's own styles
 * @param parent the id of the style it is based on
 * @param listId of the list whose items its paragraphs are; {@link #NO_LIST} where it takes them out of lists
 * @param level of the list
 * @param isHidden whether its text is hidden
 */
record Style(
        String name,
        Optional<String> parent,
        Optional<String> listId,
        Optional<Integer> level,
        Optional<Boolean> isHidden) {

    static final String NO_LIST = "0";

    static final Style PLAIN = new Style("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Returns what holds together with the style that it is based on. */
    Style over(Style base) {
        return new Style(
                name, base.parent, listId.or(base::listId), level.or(base::level), isHidden.or(base::isHidden));
    }

    /** Tells whether its paragraphs are lines of a table of contents. */
    boolean isContents() {
        return name.matches("(?i)toc ([1-9]|heading)");
    }
}
