package org.bridgehead.extract.document.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.file.XmlWalk;

/** Reads the definitions of the part on numbering. */
final class ListReader {

    private ListReader() {}

    /** An {@code abstractNum}: the levels that lists have in common. */
    static final class Family {

        private final Map<Integer, ListLevel> levels = new HashMap<>();
        private final Map<String, Integer> styled = new HashMap<>();
        private Optional<String> link = Optional.empty();

        Family read(XmlWalk family) {
            family.inside(element -> {
                if (element.isStart("lvl")) {
                    LevelReader level = LevelReader.read(element);
                    level.putInto(levels);
                    level.style().ifPresent(style -> styled.putIfAbsent(style, level.index()));
                } else if (element.isStart("numStyleLink")) {
                    link = Optional.of(Attributes.value(element));
                }
            });
            return this;
        }

        Map<Integer, ListLevel> levels() {
            return levels;
        }

        Map<String, Integer> styled() {
            return styled;
        }

        Optional<String> link() {
            return link;
        }
    }

    /** A {@code num}: a list of a family, with what it has differently. */
    static final class Instance {

        private final Map<Integer, ListLevel> levels = new HashMap<>();
        private final Map<Integer, Integer> starts = new HashMap<>();
        private String family = "";
        private int overridden;

        Instance read(XmlWalk instance) {
            instance.inside(element -> {
                switch (element.name()) {
                    case "abstractNumId" -> family = Attributes.value(element);
                    case "lvlOverride" ->
                        overridden = Attributes.number(element, "ilvl").orElse(0);
                    case "startOverride" -> start(Attributes.number(element, 0));
                    case "lvl" -> LevelReader.read(element).putInto(levels);
                    default -> {}
                }
            });
            return this;
        }

        private void start(int number) {
            if (overridden >= 0 && overridden < ListDefinition.LEVELS) {
                starts.put(overridden, number);
            }
        }

        String family() {
            return family;
        }

        Map<Integer, ListLevel> levels() {
            return levels;
        }

        Map<Integer, Integer> starts() {
            return starts;
        }
    }
}
