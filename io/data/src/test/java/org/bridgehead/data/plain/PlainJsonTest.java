package org.bridgehead.data.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PlainJsonTest {

    @Property
    boolean everyFiniteNumberParsesBackToTheSameDouble(@ForAll double value) {
        double read = (double) PlainJson.parse(PlainJson.print(value));
        return Double.doubleToLongBits(read) == Double.doubleToLongBits(value);
    }

    @Property
    boolean everyTextParsesBack(@ForAll String text) {
        return PlainJson.parse(PlainJson.print(ImmutableList.of(text))).equals(ImmutableList.of(text));
    }

    @Test
    void objectsKeepTheOrderOfTheirFields() {
        Object value = PlainJson.parse("{\"b\": [1, true, null], \"a\": \"x\"}");
        assertThat(value)
                .isEqualTo(ImmutableMap.of("b", ImmutableList.of(1.0, true, PlainNull.NULL), "a", "x"))
                .hasToString("{b=[1.0, true, null], a=x}");
        assertThat(PlainJson.print(value)).isEqualTo("{\"b\":[1.0,true,null],\"a\":\"x\"}");
    }

    @Test
    void numbersOutOfRangeAndNotANumberAreReadForOthersToName() {
        assertThat(PlainJson.parse("[1e400, -1e400, NaN, -INF]"))
                .isEqualTo(ImmutableList.of(
                        Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NaN, Double.NEGATIVE_INFINITY));
    }

    @Test
    void emptyOptionalIsNull() {
        assertThat(PlainJson.print(ImmutableList.of(Optional.empty(), Optional.of(2))))
                .isEqualTo("[null,2]");
    }

    @Test
    void numbersThatAreNotFiniteAreNeverWritten() {
        assertThatThrownBy(() -> PlainJson.print(Double.NaN)).hasMessageContaining("NaN");
    }

    @Test
    void faultsSayLineAndColumn() {
        assertThatThrownBy(() -> PlainJson.parse("{\"a\":\n 1,,}"))
                .isInstanceOf(PlainJsonException.class)
                .hasMessageContaining("line 2, column ");
        assertThatThrownBy(() -> PlainJson.parse("{} {}")).hasMessageContaining("something follows");
        assertThatThrownBy(() -> PlainJson.parse("{\"a\":1,\"a\":2}")).hasMessageContaining("uplicate");
        assertThatThrownBy(() -> PlainJson.parse(" ")).hasMessageContaining("there is nothing");
        assertThatThrownBy(() -> PlainJson.parse("[".repeat(1000))).hasMessageContaining("depth");
    }
}
