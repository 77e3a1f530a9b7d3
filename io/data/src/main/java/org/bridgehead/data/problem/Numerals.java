package org.bridgehead.data.problem;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Decimal numbers as tables have them. */
final class Numerals {

    private static final Pattern NUMBER = Pattern.compile("[+-]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][+-]?[0-9]{1,9})?");
    private static final int LONGEST = 1_000;

    private Numerals() {}

    /** Returns the number that a cell holds, possibly infinite, or nothing if it holds something else. */
    static OptionalDouble read(String cell) {
        return cell.length() <= LONGEST && NUMBER.matcher(cell).matches()
                ? OptionalDouble.of(Double.parseDouble(cell))
                : OptionalDouble.empty();
    }
}
