package org.bridgehead.extract.document.office;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.file.XmlWalk;

/** The lists of a DOCX, and which of their levels a paragraph is an item of. */
final class Lists {

    /** How many styles of lists may lead to each other. */
    private static final int LONGEST_CHAIN = 16;

    private final Styles styles;
    private final Map<String, ListReader.Family> families = new HashMap<>();
    private final Map<String, ListReader.Instance> instances = new HashMap<>();
    private final Map<String, Optional<ListDefinition>> whole = new HashMap<>();

    private Lists(Styles styles) {
        this.styles = styles;
    }

    /** A level of a list. */
    record Item(ListDefinition list, int level) {}

    static Lists of(Optional<byte[]> part, Styles styles) {
        Lists lists = new Lists(styles);
        part.ifPresent(xml -> {
            XmlWalk walk = XmlWalk.of(xml);
            while (walk.next()) {
                if (walk.isStart("abstractNum")) {
                    lists.families.put(walk.attribute("abstractNumId").orElse(""), new ListReader.Family().read(walk));
                } else if (walk.isStart("num")) {
                    lists.instances.put(walk.attribute("numId").orElse(""), new ListReader.Instance().read(walk));
                }
                Limits.definitions(lists.families.size() + lists.instances.size());
            }
        });
        return lists;
    }

    /**
     * Returns what a paragraph is an item of.
     *
     * @param listId its own, which goes before that of its style
     * @param level likewise
     */
    Optional<Item> item(Optional<String> listId, Optional<Integer> level, Optional<String> styleId) {
        Style style = styles.ofParagraph(styleId);
        Optional<ListDefinition> list =
                listId.or(style::listId).filter(id -> !id.equals(Style.NO_LIST)).flatMap(this::list);
        return list.map(found ->
                        new Item(found, level.orElseGet(() -> listId.isPresent() ? 0 : levelOf(found, styleId, style))))
                .filter(item -> item.level() >= 0 && item.level() < ListDefinition.LEVELS);
    }

    /** A level that names the style goes before the level that the style names. */
    private int levelOf(ListDefinition list, Optional<String> styleId, Style style) {
        return styleId.or(styles::standard)
                .flatMap(id -> Optional.ofNullable(list.styled().get(id)))
                .or(style::level)
                .orElse(0);
    }

    private Optional<ListDefinition> list(String id) {
        Optional<ListDefinition> known = whole.get(id);
        if (known == null) {
            known = Optional.ofNullable(instances.get(id)).flatMap(instance -> define(id, instance));
            whole.put(id, known);
        }
        return known;
    }

    private Optional<ListDefinition> define(String id, ListReader.Instance instance) {
        return family(instance.family(), 0).map(found -> {
            Map<Integer, ListLevel> levels = new HashMap<>(found.levels());
            levels.putAll(instance.levels());
            return new ListDefinition(
                    instance.family(),
                    id,
                    ImmutableMap.copyOf(levels),
                    ImmutableMap.copyOf(instance.starts()),
                    ImmutableMap.copyOf(found.styled()));
        });
    }

    /** A family may say no more than which style of lists it takes its levels from. */
    private Optional<ListReader.Family> family(String id, int links) {
        ListReader.Family family = families.get(id);
        if (family == null || family.link().isEmpty() || !family.levels().isEmpty() || links > LONGEST_CHAIN) {
            return Optional.ofNullable(family);
        }
        return family.link()
                .flatMap(style -> styles.get(style).listId())
                .flatMap(list -> Optional.ofNullable(instances.get(list)))
                .flatMap(instance -> family(instance.family(), links + 1));
    }
}
