package org.bridgehead.extract.document.pdf;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Tells running heads, running feet and page numbers, which are no part of the text. */
final class Furniture {

    /** How many lines at the top and at the bottom of a page may belong to it. */
    private static final int EDGE = 3;

    /** On what part of the pages a line stands at the same place at least; heads of left and right pages may differ. */
    private static final float MOST = 0.4f;

    private static final float GAP = 1.3f;
    private static final float SMALL = 0.85f;

    private static final Pattern NUMBER = Pattern.compile(
            "[-—–－·\\s]*(第\\s*)?([0-9０-９]{1,4}|[ivxlIVXL]{1,6})(\\s*页)?([,，\\s]*[/／共]\\s*[0-9０-９]{1,4}(\\s*页)?)?[-—–－·\\s]*");

    private final Multiset<String> places = HashMultiset.create();
    private final int pages;

    /** The usual distance of lines, and the usual size of their fonts. */
    private final float pitch;

    private final float size;

    private Furniture(List<ImmutableList<Line>> pages) {
        this.pages = pages.size();
        List<Float> distances = new ArrayList<>();
        List<Float> sizes = new ArrayList<>();
        for (ImmutableList<Line> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                sizes.add(page.get(i).size());
                if (i > 0 && page.get(i).base() > page.get(i - 1).base()) {
                    distances.add(page.get(i).base() - page.get(i - 1).base());
                }
            }
        }
        pitch = median(distances);
        size = median(sizes);
    }

    private static float median(List<Float> values) {
        values.sort(null);
        return values.isEmpty() ? 0 : values.get((values.size() - 1) / 2);
    }

    /** Returns the pages without it. */
    static ImmutableList<ImmutableList<Line>> without(List<ImmutableList<Line>> pages) {
        Furniture furniture = new Furniture(pages);
        for (ImmutableList<Line> page : pages) {
            page.stream()
                    .filter(line -> isAtEdge(line, page))
                    .map(Furniture::place)
                    .distinct()
                    .forEach(furniture.places::add);
        }
        return pages.stream().map(furniture::body).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Line> body(ImmutableList<Line> page) {
        return page.stream()
                .filter(line -> !(isAtEdge(line, page)
                        && ((isRepeated(line) && isApart(line, page)) || isPageNumber(line, page))))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isRepeated(Line line) {
        return places.count(place(line)) >= Math.max(2, Math.ceil(MOST * pages));
    }

    /** Tells whether a line is set smaller than most, or a gap is between it and the middle of the page. */
    private boolean isApart(Line line, ImmutableList<Line> page) {
        List<Line> down =
                page.stream().sorted(Comparator.comparingDouble(Line::base)).toList();
        int middle = down.size() / 2;
        int at = down.indexOf(line);
        int step = Integer.signum(middle - at);
        boolean gap = false;
        for (; at != middle; at += step) {
            gap |= Math.abs(down.get(at + step).base() - down.get(at).base()) > GAP * pitch;
        }
        return line.size() < SMALL * size || gap;
    }

    /** What a line says and where, to a third of an inch. */
    private static String place(Line line) {
        return line.shape() + Math.round(line.base() / 24);
    }

    private static boolean isAtEdge(Line line, ImmutableList<Line> page) {
        long above = page.stream().filter(other -> other.base() < line.base()).count();
        long below = page.stream().filter(other -> other.base() > line.base()).count();
        return above < EDGE || below < EDGE;
    }

    /** Tells whether a line is a number alone, apart from the lines between which it is the first or the last. */
    private static boolean isPageNumber(Line line, ImmutableList<Line> page) {
        if (!NUMBER.matcher(line.text()).matches()) {
            return false;
        }
        boolean first = page.stream().noneMatch(other -> other.base() < line.base());
        boolean last = page.stream().noneMatch(other -> other.base() > line.base());
        double next = page.stream()
                .filter(other -> !other.equals(line))
                .mapToDouble(other -> Math.abs(other.base() - line.base()))
                .min()
                .orElse(Double.MAX_VALUE);
        return (first || last) && next > 1.2 * line.size();
    }
}
