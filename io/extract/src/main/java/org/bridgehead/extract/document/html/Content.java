package org.bridgehead.extract.document.html;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;

/**
 * Finds what a page is about: of a page with furniture the element that holds nine tenths of its sentences and the title
 * before it; of any other page all of it.
 */
final class Content {

    private static final double MOST = 0.9;
    private static final int SHORTEST_TITLE = 4;

    private final Document document;
    private final Element body;
    private final Furniture furniture = Furniture.standard();
    private final Measure everything;
    private final Map<Element, Boolean> judged = new HashMap<>();
    private boolean isSite;

    Content(Document document) {
        this.document = document;
        this.body = document.body();
        this.everything = Measure.of(body, Tags::isUnseen);
    }

    String text() {
        Measure measure = Measure.of(body, this::isLeftOut);
        if (!isSite && !measure.hasMenus()) {
            return String.join("\n", lines(body));
        }
        Element content = content(measure);
        List<String> lines = new ArrayList<>(lines(content));
        lines.removeIf(furniture::isLine);
        boolean hasTitle = content.selectFirst("h1") != null || opensWithAnnounced(lines);
        if (!content.equals(body) && !hasTitle) {
            title(content).ifPresent(title -> {
                if (lines.isEmpty() || !lines.get(0).equals(title)) {
                    lines.add(0, title);
                }
            });
        }
        return String.join("\n", lines);
    }

    private boolean opensWithAnnounced(List<String> lines) {
        return !lines.isEmpty()
                && lines.get(0).length() >= SHORTEST_TITLE
                && squeezed(document.title()).startsWith(squeezed(lines.get(0)));
    }

    private static String squeezed(String words) {
        return words.replaceAll("[\\s\u00a0\u3000]+", "");
    }

    private ImmutableList<String> lines(Element element) {
        return PageText.of(element, this::isLeftOut);
    }

    /** What calls itself furniture may also be the frame of the whole page: then its sentences are those of the page. */
    private boolean isLeftOut(Element element) {
        return judged.computeIfAbsent(element, this::judge);
    }

    private boolean judge(Element element) {
        if (Tags.isUnseen(element)) {
            return true;
        }
        if (element.equals(body) || Tags.isHeading(element)) {
            return false;
        }
        if (furniture.isPart(element) && !holdsMost(element, everything, body, 0.5)) {
            return true;
        }
        boolean leftOut = Furniture.isByTag(element)
                || (furniture.isByName(element) && !holdsMost(element, everything, body, 0.5));
        isSite |= leftOut;
        return leftOut;
    }

    private static boolean holdsMost(Element element, Measure measure, Element whole, double share) {
        int prose = measure.prose(element);
        return prose > 0 && prose >= share * measure.prose(whole);
    }

    /** The element that holds most, and what stands round it without any link: the title, the author, the date. */
    private Element content(Measure measure) {
        Element start = named(measure).orElse(body);
        Element content = start;
        for (Optional<Element> part = Optional.of(content); part.isPresent(); ) {
            content = part.get();
            Element whole = content;
            part = whole.children().stream()
                    .filter(child -> holdsMost(child, measure, whole, MOST) && isPart(child))
                    .findFirst();
        }
        while (!content.equals(start) && measure.links(parent(content)) == measure.links(content)) {
            content = parent(content);
        }
        return content;
    }

    private Element parent(Element element) {
        Element parent = element.parent();
        return parent == null ? body : parent;
    }

    /** A paragraph is no content by itself, whatever its element is called. */
    private static boolean isPart(Element element) {
        return Tags.isContainer(element)
                && element.children().stream().anyMatch(child -> Tags.isBlock(child) || child.nameIs("br"));
    }

    private Optional<Element> named(Measure measure) {
        Element best = null;
        for (Element named : body.select("main, [role=main], article")) {
            boolean better = best == null || measure.prose(named) > measure.prose(best);
            if (holdsMost(named, measure, body, 0.5) && better) {
                best = named;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The last heading of the first rank before the content, or what the head of the page or its own name calls a title. */
    private Optional<String> title(Element content) {
        TitleFinder finder = new TitleFinder(content);
        body.filter(finder);
        return finder.announced.or(() -> finder.heading).or(() -> finder.named);
    }

    /** Looks through what stands before the content. */
    private final class TitleFinder implements NodeFilter {

        private final Element content;
        private final String announced1 = squeezed(document.title());
        private final String announced2 = squeezed(Optional.ofNullable(document.selectFirst("meta[name=ArticleTitle]"))
                .map(meta -> meta.attr("content"))
                .orElse(""));
        private Optional<String> announced = Optional.empty();
        private Optional<String> heading = Optional.empty();
        private Optional<String> named = Optional.empty();

        TitleFinder(Element content) {
            this.content = content;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node.equals(content)) {
                return FilterResult.STOP;
            }
            if (node instanceof Element element) {
                if (isPassedOver(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (Tags.isBlock(element) && element.children().stream().noneMatch(Tags::isBlock)) {
                    consider(element);
                }
            }
            return FilterResult.CONTINUE;
        }

        private boolean isPassedOver(Element element) {
            return !element.normalName().equals("header") && isLeftOut(element);
        }

        private void consider(Element block) {
            String line = String.join("", lines(block));
            if (line.length() < SHORTEST_TITLE) {
                return;
            }
            String words = squeezed(line);
            if (announced1.startsWith(words) || announced2.equals(words)) {
                announced = Optional.of(line);
            }
            if (block.normalName().equals("h1")) {
                heading = Optional.of(line);
            }
            if (furniture.isTitle(block)) {
                named = Optional.of(line);
            }
        }
    }
}
