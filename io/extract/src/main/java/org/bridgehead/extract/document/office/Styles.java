package org.bridgehead.extract.document.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.file.XmlWalk;

/** The styles of a DOCX. */
final class Styles {

    /** How many styles may be based on each other; more than programs let one make. */
    private static final int LONGEST_CHAIN = 64;

    private final Map<String, Style> own = new HashMap<>();
    private final Map<String, Style> whole = new HashMap<>();
    private Optional<String> standard = Optional.empty();

    static Styles of(Optional<byte[]> part) {
        Styles styles = new Styles();
        part.ifPresent(xml -> XmlWalk.of(xml).each("style", styles::read));
        return styles;
    }

    private void read(XmlWalk element) {
        String id = element.attribute("styleId").orElse("");
        boolean isParagraph = element.attribute("type").orElse("paragraph").equals("paragraph");
        if (isParagraph
                && element.attribute("default")
                        .filter(on -> !on.equals("0") && !on.equals("false"))
                        .isPresent()) {
            standard = Optional.of(id);
        }
        own.put(id, new StyleReader().read(element));
        Limits.definitions(own.size());
    }

    /** Returns a style with all that it is based on; an unknown one says nothing. */
    Style get(String id) {
        return whole.computeIfAbsent(id, this::resolve);
    }

    /** Returns the style of a paragraph. */
    Style ofParagraph(Optional<String> id) {
        return id.or(() -> standard).map(this::get).orElse(Style.PLAIN);
    }

    /** The id of the style of paragraphs that name none. */
    Optional<String> standard() {
        return standard;
    }

    private Style resolve(String id) {
        Style style = own.getOrDefault(id, Style.PLAIN);
        Set<String> seen = new HashSet<>(Set.of(id));
        while (style.parent().filter(own::containsKey).filter(seen::add).isPresent() && seen.size() <= LONGEST_CHAIN) {
            style = style.over(own.getOrDefault(style.parent().get(), Style.PLAIN));
        }
        return style;
    }
}
