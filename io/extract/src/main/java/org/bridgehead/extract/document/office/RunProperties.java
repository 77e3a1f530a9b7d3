package org.bridgehead.extract.document.office;

import java.util.Optional;
import org.bridgehead.file.XmlWalk;

/** What a run says about its text. */
final class RunProperties {

    private Optional<String> style = Optional.empty();
    private Optional<Boolean> isHidden = Optional.empty();

    void read(XmlWalk element) {
        switch (element.name()) {
            case "rStyle" -> style = Optional.of(Attributes.value(element));
            case "vanish" -> isHidden = Optional.of(Attributes.isOn(element));
            case "rPrChange" -> element.skip();
            default -> {}
        }
    }

    /** The id of its style. */
    Optional<String> style() {
        return style;
    }

    /** Whether its text is hidden, where it says. */
    Optional<Boolean> isHidden() {
        return isHidden;
    }
}
