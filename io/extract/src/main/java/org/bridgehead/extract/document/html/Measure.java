package org.bridgehead.extract.document.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Counts for each element of a page the Chinese characters in it that stand in sentences. */
final class Measure implements NodeFilter {

    /** What a paragraph has at least, and the marks of which it has one. */
    private static final int SHORTEST = 10;

    private static final String SENTENCE_MARKS = "，。；、！？";
    private static final int LINKS_OF_A_MENU = 3;

    private final Predicate<Element> leftOut;
    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Integer> linksIn = new HashMap<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int links;
    private boolean hasMenus;

    /** The text that stands in a block itself. */
    private static final class Frame {

        private final Element block;
        private int chinese;
        private int linked;
        private int marks;
        private int links;
        private int allLinks;
        private int prose;

        Frame(Element block) {
            this.block = block;
        }

        boolean isProse() {
            return chinese >= SHORTEST && marks > 0 && 2 * linked < chinese;
        }

        boolean isMenu() {
            return links >= LINKS_OF_A_MENU && 2 * linked >= chinese;
        }
    }

    private Measure(Predicate<Element> leftOut) {
        this.leftOut = leftOut;
    }

    /** Measures a page without those elements. */
    static Measure of(Element page, Predicate<Element> leftOut) {
        Measure measure = new Measure(leftOut);
        page.filter(measure);
        return measure;
    }

    /** The characters in sentences in an element; 0 for what is no block. */
    int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    /** The links in an element; 0 for what is no block. */
    int links(Element element) {
        return linksIn.getOrDefault(element, 0);
    }

    /** Tells whether there is a row of links. */
    boolean hasMenus() {
        return hasMenus;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            count(text.getWholeText());
        } else if (node instanceof Element element) {
            if (leftOut.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (isLink(element)) {
                links++;
                top().links++;
                top().allLinks++;
            }
            if (Tags.isBlock(element) || depth == 0) {
                frames.push(new Frame(element));
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= isLink(element) ? 1 : 0;
            if (top().block.equals(element)) {
                close(frames.pop());
            }
        }
        return FilterResult.CONTINUE;
    }

    private Frame top() {
        Frame top = frames.peek();
        if (top == null) {
            throw new IllegalStateException("no block is open");
        }
        return top;
    }

    private static boolean isLink(Element element) {
        return element.normalName().equals("a") && element.hasAttr("href");
    }

    private void count(String text) {
        Frame frame = top();
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (Character.isIdeographic(unit)) {
                frame.chinese++;
                frame.linked += links > 0 ? 1 : 0;
            } else if (SENTENCE_MARKS.indexOf(unit) >= 0) {
                frame.marks++;
            }
        }
    }

    private void close(Frame frame) {
        hasMenus |= frame.isMenu();
        int all = frame.prose + (frame.isProse() ? frame.chinese : 0);
        prose.put(frame.block, all);
        linksIn.put(frame.block, frame.allLinks);
        Frame parent = frames.peek();
        if (parent != null) {
            parent.prose += all;
            parent.allLinks += frame.allLinks;
            parent.links += frame.links > 0 && frame.chinese == frame.linked ? frame.links : 0;
            // A menu has its links in items of their own.
            if (frame.links > 0 && frame.chinese == frame.linked) {
                parent.chinese += frame.chinese;
                parent.linked += frame.linked;
            }
        }
    }
}
