package org.bridgehead.extract.document.office;

import java.util.OptionalInt;
import org.bridgehead.file.XmlWalk;

/** Reads the attributes of elements of WordprocessingML. */
final class Attributes {

    private Attributes() {}

    static String value(XmlWalk element) {
        return element.attribute("val").orElse("");
    }

    /** Reads a switch, which is on where it says nothing. */
    static boolean isOn(XmlWalk element) {
        String value = element.attribute("val").orElse("true");
        return !value.equals("false") && !value.equals("0") && !value.equals("off");
    }

    /** Reads a number of at most nine digits; none where there is no such number. */
    static OptionalInt number(XmlWalk element, String name) {
        return element.attribute(name)
                .map(String::strip)
                .filter(digits -> digits.matches("-?[0-9]{1,9}"))
                .map(digits -> OptionalInt.of(Integer.parseInt(digits)))
                .orElse(OptionalInt.empty());
    }

    static int number(XmlWalk element, int otherwise) {
        return number(element, "val").orElse(otherwise);
    }
}
