package org.bridgehead.extract.document.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * What an element says of its own style.
 *
 * @param declarations in lower case, without white space
 */
record Style(String declarations) {

    static Style of(Element element) {
        String own = element.attr("style");
        return new Style(own.isEmpty() ? "" : own.toLowerCase(Locale.ROOT).replaceAll("\\s+", ""));
    }

    boolean says(String declaration) {
        return declarations.contains(declaration);
    }

    /** Tells whether it is not shown, or a part of the page that is no running text: comments, notes, running heads. */
    boolean hides() {
        return says("display:none")
                || says("visibility:hidden")
                || says("mso-hide:all")
                || says("mso-element:footnote-list")
                || says("mso-element:endnote-list")
                || says("mso-element:comment")
                || says("mso-element:header")
                || says("mso-element:footer")
                || says("mso-footnote-id:")
                || says("mso-endnote-id:")
                || says("mso-comment-reference:")
                || says("mso-special-character:comment");
    }

    /** Tells whether it holds the number or bullet that Word gave a paragraph of a list. */
    boolean numbers() {
        return says("mso-list:ignore");
    }

    /** The kind of numbers of a list, empty where it says nothing. */
    String listStyle() {
        for (String declaration : declarations.split(";", -1)) {
            if (declaration.startsWith("list-style")) {
                return declaration.substring(declaration.indexOf(':') + 1);
            }
        }
        return "";
    }
}
