package org.bridgehead.extract.document.table;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.LexiconException;
import org.bridgehead.extract.lexicon.TsvTable;

/** What the columns of tables of proposals are called. */
public final class ColumnNames {

    private static final String TABLE = "table-column.tsv";
    private static final int LONGEST = 40;
    private static final Pattern NOTE = Pattern.compile("(\\([^()]*\\)|\\[[^\\[\\]]*]|【[^【】]*】)$");
    private static final Pattern FILLING = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}*:]+");

    /** By folded name, in the order of the lexicon. */
    private final Map<String, Known> names = new LinkedHashMap<>();

    /**
     * A known name.
     *
     * @param rank where it stands in the lexicon, from 0
     * @param name as the lexicon has it
     */
    record Known(ColumnRole role, int rank, String name) {}

    private ColumnNames() {}

    /**
     * Returns the names of a lexicon.
     *
     * @throws LexiconException if a role is unknown, or a name has two
     */
    public static ColumnNames of(Lexicon lexicon) {
        ColumnNames columns = new ColumnNames();
        for (TsvTable.Row row : lexicon.table(TABLE).rows()) {
            ColumnRole role = row.get("role", ColumnRole::of);
            for (String name : row.list("names")) {
                Known known = new Known(role, columns.names.size(), name);
                if (columns.names.putIfAbsent(fold(name), known) != null) {
                    throw row.fault("names the column \"" + name + "\" a second time");
                }
            }
        }
        return columns;
    }

    /** Returns what a cell of a header says, if that is known. */
    Optional<Known> find(String cell) {
        return cell.length() > LONGEST ? Optional.empty() : Optional.ofNullable(names.get(fold(cell)));
    }

    /** All names with a role, in the order of the lexicon. */
    ImmutableList<String> of(ColumnRole role) {
        return names.values().stream()
                .filter(known -> known.role() == role)
                .map(Known::name)
                .collect(ImmutableList.toImmutableList());
    }

    /** The label of lines that hold what such a column has, with its colon; empty where the lexicon has no name for it. */
    String label(ColumnRole role) {
        return of(role).stream().findFirst().map(name -> name + "：").orElse("");
    }

    private static String fold(String name) {
        return FILLING.matcher(withoutNote(Normalizer.normalize(name, Normalizer.Form.NFKC)))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /** A name without the note in brackets behind it: 正文（必填）. */
    static String withoutNote(String name) {
        String plain = FILLING.matcher(name.replace('（', '(').replace('）', ')')).replaceAll("");
        String without = NOTE.matcher(plain).replaceFirst("");
        return without.isEmpty() ? plain : without;
    }
}
