package org.bridgehead.core.fact;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.text.Checks;

/** The number in a quantity: one number, a range or a proportion. */
public sealed interface QuantityValue {

    /**
     * One number.
     *
     * @param number finite
     */
    record Exact(double number) implements QuantityValue {
        /** Checks that the number is finite. */
        public Exact {
            Checks.finite("a quantity", number);
        }
    }

    /**
     * A range, both ends included.
     *
     * @param low finite
     * @param high finite, not below {@code low}
     */
    record Range(double low, double high) implements QuantityValue {
        /** Checks the order of the ends. */
        public Range {
            if (Checks.finite("a range's low end", low) > Checks.finite("a range's high end", high)) {
                throw new IllegalArgumentException(
                        "a range must not end below its start but is " + low + " to " + high);
            }
        }
    }

    /**
     * A proportion such as 4:6.
     *
     * @param parts at least two, none negative
     */
    record Proportion(ImmutableList<Double> parts) implements QuantityValue {
        /** Checks the parts. */
        public Proportion {
            if (parts.size() < 2) {
                throw new IllegalArgumentException("a proportion must have at least two parts but has " + parts);
            }
            for (double part : parts) {
                if (Checks.finite("a part of a proportion", part) < 0) {
                    throw new IllegalArgumentException("parts of a proportion must not be negative but are " + parts);
                }
            }
        }
    }

    /** Returns one number. */
    static QuantityValue of(double number) {
        return new Exact(number);
    }

    /** Returns the range from {@code low} to {@code high}. */
    static QuantityValue range(double low, double high) {
        return new Range(low, high);
    }

    /** Returns a proportion of these parts. */
    static QuantityValue proportion(Double... parts) {
        return new Proportion(ImmutableList.copyOf(parts));
    }
}
