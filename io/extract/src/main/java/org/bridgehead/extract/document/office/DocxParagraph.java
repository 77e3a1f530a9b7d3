package org.bridgehead.extract.document.office;

import java.util.Optional;
import org.bridgehead.file.XmlWalk;

/** A paragraph of a DOCX while it is read. */
final class DocxParagraph {

    private final StringBuilder text = new StringBuilder();
    private final Lines boxes = new Lines();
    private Optional<String> style = Optional.empty();
    private Optional<String> listId = Optional.empty();
    private Optional<Integer> level = Optional.empty();
    private boolean isEndDeleted;
    private boolean isEndHidden;
    private boolean holdsFurniture;

    void append(String piece) {
        text.append(piece);
    }

    /** The text boxes that hang on it, which follow it. */
    Lines boxes() {
        return boxes;
    }

    /** Notes that some of it is the code of a field, or a result that is no text of the author's. */
    void holdFurniture() {
        holdsFurniture = true;
    }

    void readProperties(XmlWalk properties) {
        properties.inside(element -> {
            switch (element.name()) {
                case "pStyle" -> style = Optional.of(Attributes.value(element));
                case "numId" -> listId = Optional.of(Attributes.value(element));
                case "ilvl" -> level = Optional.of(Attributes.number(element, 0));
                case "del", "moveFrom" -> isEndDeleted = true;
                case "vanish", "specVanish" -> isEndHidden |= Attributes.isOn(element);
                case "pPrChange", "rPrChange", "sectPr", "numberingChange" -> element.skip();
                default -> {}
            }
        });
    }

    Optional<String> style() {
        return style;
    }

    /** Adds it to the lines that it stands in. */
    void addTo(Lines lines, Styles styles, Lists lists, ListCounter counter, Limits limits) {
        String seen = Visible.lines(text);
        Style whole = styles.ofParagraph(style);
        boolean isGone = seen.isBlank() && (isEndDeleted || isEndHidden || holdsFurniture);
        if (!isGone && !whole.isContents() && !(seen.isBlank() && !boxes.lines().isEmpty())) {
            String marker = isEndDeleted
                    ? ""
                    : lists.item(listId, level, style)
                            .map(item -> counter.next(item.list(), item.level()))
                            .orElse("");
            limits.text(marker.length());
            lines.paragraph(marker, seen, !isEndDeleted && !isEndHidden);
        }
        if (!boxes.lines().isEmpty()) {
            lines.addAll(boxes);
        }
    }
}
