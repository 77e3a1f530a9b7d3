package org.bridgehead.extract.document.office;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.apache.poi.hwpf.model.LFO;
import org.apache.poi.hwpf.model.ListData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The lists of a DOC. */
final class DocLists {

    private static final int NO_GAP = 2;

    private final @Nullable ListTables tables;
    private final Map<Integer, Optional<ListDefinition>> known = new HashMap<>();

    DocLists(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** Returns what a paragraph is an item of. */
    Optional<Lists.Item> item(Paragraph paragraph) {
        int list = paragraph.getIlfo();
        int level = paragraph.getIlvl();
        if (list <= 0 || level < 0 || level >= ListDefinition.LEVELS) {
            return Optional.empty();
        }
        return known.computeIfAbsent(list, this::list).map(found -> new Lists.Item(found, level));
    }

    private Optional<ListDefinition> list(int id) {
        if (tables == null) {
            return Optional.empty();
        }
        try {
            LFO list = tables.getLfo(id);
            ListData data = tables.getListData(list.getLsid());
            return data == null ? Optional.empty() : Optional.of(definition(id, data, tables));
        } catch (NoSuchElementException e) {
            return Optional.empty();
        }
    }

    private static ListDefinition definition(int id, ListData data, ListTables tables) {
        Map<Integer, ListLevel> levels = new HashMap<>();
        for (int i = 0; i < Math.min(data.numLevels(), ListDefinition.LEVELS); i++) {
            levels.put(i, level(data.getLevels()[i]));
        }
        Map<Integer, Integer> starts = new HashMap<>();
        for (ListFormatOverrideLevel own : tables.getLfoData(id).getRgLfoLvl()) {
            if (own.isFormatting()) {
                levels.put(own.getLevelNum(), level(own.getLevel()));
            }
            if (own.isStartAt()) {
                starts.put(
                        own.getLevelNum(), own.isFormatting() ? own.getLevel().getStartAt() : own.getIStartAt());
            }
        }
        return new ListDefinition(
                Integer.toString(data.getLsid()),
                Integer.toString(id),
                ImmutableMap.copyOf(levels),
                ImmutableMap.copyOf(starts),
                ImmutableMap.of());
    }

    private static ListLevel level(org.apache.poi.hwpf.model.ListLevel level) {
        return new ListLevel(
                level.getStartAt(),
                NumberFormat.coded(level.getNumberFormat()),
                text(level.getNumberText()),
                level.getTypeOfCharFollowingTheNumber() == NO_GAP ? ListLevel.Gap.NOTHING : ListLevel.Gap.SPACE,
                level.getRestart() > 0 ? level.getRestart() : ListLevel.ANY,
                level.isLegalNumbering(),
                0,
                false);
    }

    /** The numbers of levels stand in a marker as the characters U+0000 to U+0008. */
    private static String text(@Nullable String marker) {
        StringBuilder text = new StringBuilder();
        for (char unit : Optional.ofNullable(marker).orElse("").toCharArray()) {
            text.append(unit < ListDefinition.LEVELS ? "%" + (unit + 1) : Character.toString(unit));
        }
        return text.toString();
    }
}
