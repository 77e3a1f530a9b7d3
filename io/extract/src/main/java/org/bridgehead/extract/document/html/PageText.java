package org.bridgehead.extract.document.html;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Writes what a reader of an element sees, a paragraph a line. */
final class PageText implements NodeFilter {

    /** What Word numbers paragraphs with; anything else is a bullet. */
    private static final Pattern NUMBER =
            Pattern.compile(".*[0-9０-９一二三四五六七八九十百①-⑳㈠-㈩⑴-⒇ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ甲乙丙丁].*|[（(]?[A-Za-z]{1,4}[.)、）．]");

    /** What an item starts with that brings its own number. */
    private static final Pattern OWN_NUMBER =
            Pattern.compile("\\s*(?:[（(]?[0-9一二三四五六七八九十]{1,3}[）)、.．]|[①-⑳]|第[一二三四五六七八九十]+[条章节]).*", Pattern.DOTALL);

    /** Writes pages whose lines it breaks in place of spaces, between Chinese characters too. */
    private static final Pattern BREAKS_AT_SPACES = Pattern.compile("(?i)\\s*(LibreOffice|OpenOffice).*");

    private final Lines lines;
    private final Predicate<Element> leftOut;
    private final Deque<Boolean> tables = new ArrayDeque<>();
    private final Deque<ListNumbers> lists = new ArrayDeque<>();
    private int preformatted;
    private boolean isFirstCell = true;

    private PageText(Predicate<Element> leftOut, boolean breaksAreSpaces) {
        this.leftOut = leftOut;
        this.lines = new Lines(breaksAreSpaces);
    }

    /** Returns the lines of an element without what is left out. */
    static ImmutableList<String> of(Element element, Predicate<Element> leftOut) {
        PageText text = new PageText(leftOut, breaksAtSpaces(element));
        element.filter(text);
        return text.lines.all();
    }

    private static boolean breaksAtSpaces(Element element) {
        Document page = element.ownerDocument();
        return page != null
                && page.head().getElementsByAttributeValueMatching("name", "(?i)^generator$").stream()
                        .anyMatch(meta ->
                                BREAKS_AT_SPACES.matcher(meta.attr("content")).matches());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            write(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        if (depth > 0 && leftOut.test(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Style.of(element).numbers()) {
            number(element.wholeText());
            return FilterResult.SKIP_ENTIRELY;
        }
        open(element);
        return FilterResult.CONTINUE;
    }

    private void write(String text) {
        if (preformatted > 0) {
            lines.preformatted(text);
        } else {
            lines.text(text);
        }
    }

    /** Word writes the number of a paragraph as text, with blanks up to the tab stop. */
    private void number(String text) {
        String number = text.replaceAll("[\\s\u00a0]+", "");
        if (NUMBER.matcher(number).matches()) {
            boolean latin = number.charAt(number.length() - 1) < 0x80;
            lines.number(latin ? number + " " : number);
        }
    }

    private void open(Element element) {
        switch (element.normalName()) {
            case "br" -> lines.lineBreak();
            case "q" -> lines.text("“");
            case "table" -> {
                lines.lineBreak();
                tables.push(Tables.holdsData(element));
            }
            case "tr" -> row();
            case "td", "th" -> cell();
            case "ol", "ul" -> {
                lines.lineBreak();
                lists.push(ListNumbers.of(element));
            }
            case "li" -> item(element);
            case "pre" -> {
                lines.lineBreak();
                preformatted++;
            }
            default -> {
                if (Tags.isBlock(element)) {
                    lines.lineBreak();
                }
            }
        }
    }

    private void item(Element item) {
        lines.lineBreak();
        ListNumbers list = lists.peek();
        if (list != null) {
            String number = list.take(item);
            if (!number.isEmpty()) {
                lines.number(OWN_NUMBER.matcher(start(item)).matches() ? "" : number);
            }
        }
    }

    /** The first characters of an element; a list may hold others, so that not all is read. */
    private static String start(Element element) {
        StringBuilder start = new StringBuilder();
        element.filter((node, depth) -> {
            if (node instanceof TextNode text) {
                String whole = text.getWholeText();
                start.append(whole, 0, Math.min(whole.length(), 100));
            }
            return start.toString().strip().length() > 5 ? FilterResult.STOP : FilterResult.CONTINUE;
        });
        return start.toString();
    }

    private void row() {
        if (inData()) {
            lines.row();
            isFirstCell = true;
        } else {
            lines.lineBreak();
        }
    }

    private void cell() {
        if (!inData()) {
            lines.lineBreak();
        } else if (!isFirstCell) {
            lines.cell();
        }
        isFirstCell = false;
    }

    private boolean inData() {
        return Boolean.TRUE.equals(tables.peek());
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element) {
        switch (element.normalName()) {
            case "q" -> lines.text("”");
            case "table" -> {
                lines.lineBreak();
                tables.pop();
            }
            case "tr" -> {
                if (inData()) {
                    lines.endRow();
                }
            }
            case "td", "th" -> {
                if (!inData()) {
                    lines.lineBreak();
                }
            }
            case "ol", "ul" -> {
                lines.lineBreak();
                lines.number("");
                lists.pop();
            }
            case "pre" -> {
                lines.lineBreak();
                preformatted--;
            }
            default -> {
                if (Tags.isBlock(element)) {
                    lines.lineBreak();
                }
            }
        }
    }
}
