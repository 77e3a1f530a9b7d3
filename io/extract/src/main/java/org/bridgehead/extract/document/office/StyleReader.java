package org.bridgehead.extract.document.office;

import java.util.Optional;
import org.bridgehead.file.XmlWalk;

/** Reads one style. */
final class StyleReader {

    private String name = "";
    private Optional<String> parent = Optional.empty();
    private Optional<String> listId = Optional.empty();
    private Optional<Integer> level = Optional.empty();
    private Optional<Boolean> isHidden = Optional.empty();

    Style read(XmlWalk style) {
        style.inside(this::element);
        return new Style(name, parent, listId, level, isHidden);
    }

    private void element(XmlWalk element) {
        switch (element.name()) {
            case "name" -> name = Attributes.value(element);
            case "basedOn" -> parent = Optional.of(Attributes.value(element));
            case "numId" -> listId = Optional.of(Attributes.value(element));
            case "ilvl" -> level = Optional.of(Attributes.number(element, 0));
            case "vanish" -> isHidden = Optional.of(Attributes.isOn(element));
            // What a style says about parts of tables, and what it said before a tracked change.
            case "tblStylePr", "pPrChange", "rPrChange" -> element.skip();
            default -> {}
        }
    }
}
