package org.bridgehead.data;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.core.fact.QuantityValue;
import org.bridgehead.core.text.Evidence;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Quantities: {@code value} is a number, a pair {@code [low, high]} or a proportion such as {@code "4:6"}. */
final class QuantityJson {

    /** Up to here a double has all its integers. */
    private static final double LAST_INTEGER = 9_007_199_254_740_992.0;

    private QuantityJson() {}

    static ObjectNode put(ObjectNode object, Quantity quantity) {
        object.set("value", value(quantity.value()));
        return object.put("unit", quantity.unit().orElse(null))
                .put("what", quantity.what().orElse(null))
                .put("comparator", quantity.comparison().code());
    }

    private static JsonNode value(QuantityValue value) {
        if (value instanceof QuantityValue.Exact exact) {
            return number(exact.number());
        }
        if (value instanceof QuantityValue.Range range) {
            return JsonNodeFactory.instance.arrayNode().add(number(range.low())).add(number(range.high()));
        }
        QuantityValue.Proportion proportion = (QuantityValue.Proportion) value;
        return JsonNodeFactory.instance.stringNode(
                proportion.parts().stream().map(part -> number(part).toString()).collect(Collectors.joining(":")));
    }

    /** A whole number is written without a decimal point; minus zero is none. */
    private static JsonNode number(double number) {
        boolean whole = number == Math.rint(number)
                && Math.abs(number) <= LAST_INTEGER
                && Double.doubleToRawLongBits(number) != Double.doubleToRawLongBits(-0.0);
        return whole ? JsonNodeFactory.instance.numberNode((long) number) : JsonNodeFactory.instance.numberNode(number);
    }

    static Quantity read(JsonCursor at, Evidence evidence) {
        return new Quantity(
                evidence,
                value(at.at("value")),
                at.optionalText("unit"),
                at.optionalText("what"),
                at.code("comparator", QuantityComparator.class));
    }

    private static QuantityValue value(JsonCursor at) {
        if (at.isList()) {
            ImmutableList<Double> ends = at.list(JsonCursor::number);
            if (ends.size() != 2) {
                throw new IllegalArgumentException(
                        "a range must be a pair [low, high] but has " + ends.size() + " numbers");
            }
            return QuantityValue.range(ends.get(0), ends.get(1));
        }
        return at.isText() ? proportion(at.text()) : QuantityValue.of(at.number());
    }

    private static QuantityValue proportion(String text) {
        try {
            return new QuantityValue.Proportion(
                    Splitter.on(':').splitToStream(text).map(Double::valueOf).collect(ImmutableList.toImmutableList()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "a proportion must be numbers between colons but is \"" + text + "\"\nMaybe write it like \"4:6\".",
                    e);
        }
    }
}
