package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.core.model.Repair;
import org.bridgehead.core.model.RepairKind;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;

/** Makes of the lines of one proposal a text that can be read straight through. */
final class Repairer {

    private static final int SHORTEST_ORPHAN = 24;
    private static final int MOST_ALIKE = 8;

    private final Duplicates duplicates;
    private final LineForms forms;
    private final Joiner joiner;

    Repairer(Duplicates duplicates, LineForms forms, Joiner joiner) {
        this.duplicates = duplicates;
        this.forms = forms;
        this.joiner = joiner;
    }

    RepairedText repair(AlignedText raw, FrontMatter matter, List<Repair> before) {
        Mended unique = duplicates.drop(matter.body());
        Joiner.Joined joined =
                joiner.join(unique.lines(), forms.of(unique.lines()), LineForms.wrapWidth(unique.lines()));
        List<Repair> repairs = new ArrayList<>(before);
        repairs.addAll(unique.repairs());
        repairs.addAll(joined.repairs());
        List<Draft> drafts = withoutOrphans(joined.drafts(), repairs);
        return new Assembly(raw).assemble(matter, drafts, ImmutableList.copyOf(repairs));
    }

    /** Leaves out paragraphs whose whole text stands inside another one. */
    private static List<Draft> withoutOrphans(ImmutableList<Draft> drafts, List<Repair> repairs) {
        Map<String, List<Integer>> beginnings = new HashMap<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.form() == Form.TEXT && draft.length() >= SHORTEST_ORPHAN) {
                List<Integer> alike = beginnings.computeIfAbsent(
                        draft.text().substring(0, SHORTEST_ORPHAN), key -> new ArrayList<>());
                if (alike.size() < MOST_ALIKE) {
                    alike.add(i);
                }
            }
        }
        List<Draft> kept = new ArrayList<>(drafts);
        if (beginnings.size() > 1) {
            for (int i = 0; i < drafts.size(); i++) {
                dropContained(drafts, i, beginnings, kept, repairs);
            }
        }
        return kept;
    }

    private static void dropContained(
            List<Draft> drafts,
            int host,
            Map<String, List<Integer>> beginnings,
            List<Draft> kept,
            List<Repair> repairs) {
        String text = drafts.get(host).text();
        for (int at = 0; at + SHORTEST_ORPHAN <= text.length(); at++) {
            List<Integer> orphans = beginnings.get(text.substring(at, at + SHORTEST_ORPHAN));
            if (orphans == null) {
                continue;
            }
            for (int orphan : orphans) {
                Draft draft = drafts.get(orphan);
                if (orphan != host
                        && draft.length() < text.length()
                        && text.startsWith(draft.text(), at)
                        && kept.remove(draft)) {
                    repairs.add(Mended.repair(
                            RepairKind.DROPPED_DUPLICATE,
                            draft.first().slice(),
                            "left out, because it stands whole inside another paragraph"));
                }
            }
        }
    }

    /** Puts the pieces together and keeps account of where each comes to stand. */
    private static final class Assembly {

        private final AlignedText raw;
        private final List<Slice> pieces = new ArrayList<>();
        private int length;

        Assembly(AlignedText raw) {
            this.raw = raw;
        }

        RepairedText assemble(FrontMatter matter, List<Draft> drafts, ImmutableList<Repair> repairs) {
            Optional<Slice> title = addAll(matter.title());
            Optional<Slice> author = addAll(matter.author());
            Optional<Slice> date = matter.date().map(slice -> add(ImmutableList.of(slice), slice.to()));
            ImmutableList.Builder<Paragraph> paragraphs = ImmutableList.builder();
            for (Draft draft : drafts) {
                List<Slice> lines = draft.lines().stream().map(Line::slice).toList();
                paragraphs.add(new Paragraph(add(lines, draft.last().end()), draft.form()));
            }
            AlignedText text = raw.select(pieces);
            return new RepairedText(text, title, author, date, paragraphs.build(), repairs);
        }

        private Optional<Slice> addAll(ImmutableList<Slice> slices) {
            return slices.isEmpty()
                    ? Optional.empty()
                    : Optional.of(add(slices, slices.get(slices.size() - 1).to()));
        }

        private Slice add(List<Slice> slices, int end) {
            int from = length;
            for (Slice slice : slices) {
                pieces.add(slice);
                length += slice.length();
            }
            Slice added = Slice.of(from, length);
            int lineBreak = lineBreak(end);
            if (lineBreak >= 0) {
                pieces.add(Slice.of(lineBreak, lineBreak + 1));
                length++;
            }
            return added;
        }

        /** The line break at or behind a place of the source, nothing but spaces and closing marks between. */
        private int lineBreak(int end) {
            String text = raw.text();
            for (int at = end; at < text.length(); at++) {
                char unit = text.charAt(at);
                if (unit == '\r' && text.startsWith("\n", at + 1)) {
                    return at + 1;
                }
                if (Line.isBreak(unit)) {
                    return at;
                }
                if (unit > ' ' && !Marks.isCloser(unit) && unit != '*') {
                    return -1;
                }
            }
            return -1;
        }
    }
}
