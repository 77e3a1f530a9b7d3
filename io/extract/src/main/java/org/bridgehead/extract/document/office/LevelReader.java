package org.bridgehead.extract.document.office;

import java.util.Map;
import java.util.Optional;
import org.bridgehead.file.XmlWalk;

/** Reads one level of a list. */
final class LevelReader {

    private static final int LONGEST_STYLE = 255;

    private final int index;
    private int start;
    private NumberFormat format = NumberFormat.DECIMAL;
    private String text = "";
    private ListLevel.Gap gap = ListLevel.Gap.SPACE;
    private int restart = ListLevel.ANY;
    private boolean isLegal;
    private int width;
    private boolean isCustom;
    private boolean isHidden;
    private Optional<String> style = Optional.empty();

    private LevelReader(int index) {
        this.index = index;
    }

    static LevelReader read(XmlWalk level) {
        LevelReader reader = new LevelReader(Attributes.number(level, "ilvl").orElse(0));
        level.inside(reader::element);
        return reader;
    }

    private void element(XmlWalk element) {
        switch (element.name()) {
            case "start" -> start = Attributes.number(element, 0);
            case "numFmt" -> format(element);
            case "lvlRestart" -> restart = Attributes.number(element, ListLevel.ANY);
            case "isLgl" -> isLegal = Attributes.isOn(element);
            case "suff" -> gap = Attributes.value(element).equals("nothing") ? ListLevel.Gap.NOTHING : gap;
            case "lvlText" -> text = Attributes.value(element);
            case "pStyle" -> style = Optional.of(Attributes.value(element)).filter(id -> id.length() <= LONGEST_STYLE);
            case "vanish" -> isHidden = Attributes.isOn(element);
            case "rPrChange", "pPrChange" -> element.skip();
            default -> {}
        }
    }

    /** A format of one's own, 001 for instance, stands before another for programs that do not know it. */
    private void format(XmlWalk element) {
        if (isCustom) {
            return;
        }
        isCustom = Attributes.value(element).equals("custom");
        if (isCustom) {
            String first = element.attribute("format")
                    .orElse("")
                    .replaceFirst("(?s),.*", "")
                    .strip();
            width = first.matches("0{0,8}1") ? first.length() : 0;
            isCustom = width > 0;
        }
        format = NumberFormat.named(Attributes.value(element));
    }

    int index() {
        return index;
    }

    Optional<String> style() {
        return style;
    }

    /** Puts the level where it belongs; one beyond the ninth belongs nowhere. */
    void putInto(Map<Integer, ListLevel> levels) {
        if (index >= 0 && index < ListDefinition.LEVELS) {
            levels.put(index, new ListLevel(start, format, text, gap, restart, isLegal, width, isHidden));
        }
    }
}
