package org.bridgehead.extract.document.html;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Tells tables that hold data from those that only lay out a page. */
final class Tables {

    /** A cell of more characters than this that also is most of its table holds running text. */
    private static final int LONGEST_CELL = 300;

    private Tables() {}

    static boolean holdsData(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("role").equals("none")) {
            return false;
        }
        Survey survey = new Survey(table);
        table.filter(survey);
        return survey.holdsData();
    }

    /** Looks at the cells; ends at what data has not. */
    private static final class Survey implements NodeFilter {

        private final Element table;
        private boolean holdsPage;
        private int cells;
        private int mostCells;
        private long units;
        private long cellUnits;
        private long longest;

        Survey(Element table) {
            this.table = table;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                units += text.getWholeText().length();
                cellUnits += text.getWholeText().length();
            } else if (node instanceof Element element) {
                holdsPage |=
                        !element.equals(table) && (element.normalName().equals("table") || Tags.isHeading(element));
                start(element.normalName());
            }
            return holdsPage ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        private void start(String name) {
            if (name.equals("tr")) {
                cells = 0;
            } else if (name.equals("td") || name.equals("th")) {
                cells++;
                cellUnits = 0;
                mostCells = Math.max(mostCells, cells);
            }
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            longest = Math.max(longest, cellUnits);
            return FilterResult.CONTINUE;
        }

        boolean holdsData() {
            boolean oneHoldsMost = longest > LONGEST_CELL && 2 * longest > units;
            return !holdsPage && mostCells > 1 && !oneHoldsMost;
        }
    }
}
