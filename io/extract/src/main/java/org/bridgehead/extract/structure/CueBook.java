package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.LexiconException;
import org.bridgehead.extract.lexicon.TsvTable;

/** All cue words, by group. */
final class CueBook {

    private final ImmutableMap<Cue, CueWords> words;

    private CueBook(Map<Cue, CueWords> words) {
        this.words = Maps.immutableEnumMap(words);
    }

    /**
     * Reads the groups from a lexicon.
     *
     * @throws LexiconException if a file or a group is missing
     */
    static CueBook of(Lexicon lexicon) {
        Map<Cue, CueWords> words = new EnumMap<>(Cue.class);
        for (Cue cue : Cue.values()) {
            words.put(cue, CueWords.of(read(lexicon.table(cue.table()), cue.kind())));
        }
        return new CueBook(words);
    }

    private static List<String> read(TsvTable table, String kind) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (TsvTable.Row row : table.rows()) {
            if (row.get("kind").equals(kind)) {
                words.addAll(row.list("words"));
            }
        }
        ImmutableList<String> list = words.build();
        if (list.isEmpty()) {
            throw new LexiconException(table.name() + " has no row of kind \"" + kind + "\"");
        }
        return list;
    }

    CueWords get(Cue cue) {
        return Objects.requireNonNull(words.get(cue));
    }
}
