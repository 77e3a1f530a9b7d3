package org.bridgehead.data.evaluation;

import java.util.List;
import java.util.stream.Collectors;
import org.bridgehead.core.fact.QuantityValue;

/** Values of quantities in one fixed form, so that 2 and 2.0 are one. */
final class Values {

    private Values() {}

    static String of(QuantityValue value) {
        if (value instanceof QuantityValue.Exact exact) {
            return number(exact.number());
        }
        if (value instanceof QuantityValue.Range range) {
            return list(List.of(range.low(), range.high()));
        }
        return ((QuantityValue.Proportion) value)
                .parts().stream().map(Values::number).collect(Collectors.joining(":"));
    }

    /** Returns the form of a value of an annotation: a number, a pair, or a text. */
    static String of(Object plain) {
        if (plain instanceof Double number) {
            return number(number);
        }
        return plain instanceof List<?> pair ? list(pair) : String.valueOf(plain);
    }

    private static String list(List<?> numbers) {
        return numbers.stream().map(Values::of).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String number(double value) {
        return Double.toString(value);
    }
}
