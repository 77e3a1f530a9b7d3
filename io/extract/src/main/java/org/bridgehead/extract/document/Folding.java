package org.bridgehead.extract.document;

import com.google.common.collect.ImmutableMap;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;

/**
 * Folds forms of writing one unit to one, so that rules and lexicons see one form: widths always, and traditional characters
 * where a text is in traditional script.
 */
public final class Folding {

    /** Below this share of characters that only the traditional script has, a text is in the simplified one. */
    private static final double TRADITIONAL = 0.05;

    private static final String TABLE = "script.tsv";
    private static final Folding WIDTHS = new Folding(ImmutableMap.of());

    private final ImmutableMap<Character, Character> simplified;

    private Folding(ImmutableMap<Character, Character> simplified) {
        this.simplified = simplified;
    }

    /** Returns the folding of widths alone. */
    public static Folding widths() {
        return WIDTHS;
    }

    /**
     * Returns the folding by the table of a lexicon.
     *
     * @throws org.bridgehead.extract.lexicon.LexiconException if a cell is not one unit
     */
    public static Folding of(Lexicon lexicon) {
        ImmutableMap.Builder<Character, Character> simplified = ImmutableMap.builder();
        for (TsvTable.Row row : lexicon.table(TABLE).rows()) {
            simplified.put(row.get("traditional", Folding::unit), row.get("simplified", Folding::unit));
        }
        return new Folding(simplified.buildOrThrow());
    }

    private static char unit(String cell) {
        if (cell.length() != 1) {
            throw new IllegalArgumentException("a cell must be one character but is \"" + cell + "\"");
        }
        return cell.charAt(0);
    }

    /** Returns the folding for a text: of widths alone, unless it is in traditional script. */
    public Folding forText(String text) {
        int traditional = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isIdeographic(text.charAt(i))) {
                all++;
                traditional += simplified.containsKey(text.charAt(i)) ? 1 : 0;
            }
        }
        return traditional > TRADITIONAL * all ? this : WIDTHS;
    }

    /** Returns the unit that reading sees for {@code unit}. */
    char fold(char unit) {
        Character other = unit < 0x80 ? null : simplified.get(unit);
        return other == null ? Widths.fold(unit) : other;
    }
}
