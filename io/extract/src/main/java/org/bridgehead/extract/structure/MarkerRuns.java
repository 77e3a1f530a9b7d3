package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bridgehead.extract.document.Slice;

/** The places of some paragraphs where an item may start, each list checked for its second item. */
final class MarkerRuns {

    private final Marks marks;
    private final MarkerReader reader;
    private final Map<MarkerStyle, List<Marker>> byStyle = new EnumMap<>(MarkerStyle.class);
    private final Set<Marker> continued = new HashSet<>();

    MarkerRuns(Marks marks, MarkerReader reader, List<Paragraph> blocks) {
        this.marks = marks;
        this.reader = reader;
        for (Paragraph block : blocks) {
            for (Marker marker : in(block.slice())) {
                byStyle.computeIfAbsent(marker.style(), style -> new ArrayList<>())
                        .add(marker);
            }
        }
        byStyle.values().forEach(this::markContinued);
    }

    private void markContinued(List<Marker> markers) {
        for (int i = 0; i + 1 < markers.size(); i++) {
            if (markers.get(i).isFirst() && markers.get(i + 1).follows(markers.get(i))) {
                continued.add(markers.get(i));
            }
        }
    }

    /** Tells whether the next marker of the same style is its second. */
    boolean isContinued(Marker first) {
        return continued.contains(first);
    }

    /** The markers at the starts of clauses, whether or not they belong to a list. */
    ImmutableList<Marker> in(Slice block) {
        ImmutableList.Builder<Marker> found = ImmutableList.builder();
        int at = block.from();
        while (at < block.to()) {
            int start = at;
            while (start < block.to() && marks.text().charAt(start) == ' ') {
                start++;
            }
            boolean afterComma = at > block.from() && marks.text().charAt(at - 1) == '，';
            boolean opens = at == block.from();
            reader.at(marks.text(), start, block.to())
                    .filter(marker -> opens || !reader.isLink(marks.text(), marker))
                    .filter(marker -> marker.style().runsInText() || (!afterComma && (opens || isNumber(marker))))
                    .ifPresent(found::add);
            at = marks.clauseEnd(start, block.to()) + 1;
        }
        return found.build();
    }

    private static boolean isNumber(Marker marker) {
        return marker.style() != MarkerStyle.BULLET && marker.style() != MarkerStyle.LABELLED;
    }
}
