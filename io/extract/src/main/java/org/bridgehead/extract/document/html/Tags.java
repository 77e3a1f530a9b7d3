package org.bridgehead.extract.document.html;

import com.google.common.collect.ImmutableSet;
import org.jsoup.nodes.Element;

/** What elements are by their names. */
final class Tags {

    private static final ImmutableSet<String> BLOCKS = ImmutableSet.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "caption",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "li",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    /** Those whose content is no text that a reader sees. */
    private static final ImmutableSet<String> SILENT = ImmutableSet.of(
            "applet",
            "audio",
            "button",
            "canvas",
            "datalist",
            "del",
            "embed",
            "head",
            "iframe",
            "input",
            "label",
            "legend",
            "map",
            "math",
            "meter",
            "noframes",
            "noscript",
            "object",
            "optgroup",
            "option",
            "output",
            "progress",
            "rp",
            "rt",
            "rtc",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
            "video",
            "xml");

    /** Those that may hold the content of a page. */
    private static final ImmutableSet<String> CONTAINERS =
            ImmutableSet.of("article", "center", "div", "form", "main", "section", "table", "tbody", "td", "tr");

    private Tags() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isContainer(Element element) {
        return CONTAINERS.contains(element.normalName());
    }

    static boolean isHeading(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6';
    }

    /** Tells whether a reader does not see the element, whatever page it stands in. */
    static boolean isUnseen(Element element) {
        String name = element.normalName();
        return SILENT.contains(name)
                || element.hasAttr("hidden")
                || element.attr("aria-hidden").equalsIgnoreCase("true")
                || (name.equals("dialog") && !element.hasAttr("open"))
                || isRunningHead(element)
                || Style.of(element).hides();
    }

    /** As LibreOffice writes the head and foot of its pages. */
    private static boolean isRunningHead(Element element) {
        String title = element.attr("title");
        return element.normalName().equals("div") && (title.equals("header") || title.equals("footer"));
    }
}
