package org.bridgehead.data.vectors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.data.plain.PlainNull;

/** Turns what the engine returns into the plain values that a JSON text would have. */
final class Plain {

    private Plain() {}

    static Object of(Object value) {
        if (value instanceof Map<?, ?> map) {
            ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
            map.forEach((name, field) -> fields.put(String.valueOf(name), of(field)));
            return fields.buildOrThrow();
        }
        if (value instanceof ImmutableDoubleArray numbers) {
            return ImmutableList.copyOf(numbers.asList());
        }
        if (value instanceof ImmutableIntArray numbers) {
            return of(numbers.asList());
        }
        if (value instanceof Iterable<?> values) {
            ImmutableList.Builder<Object> list = ImmutableList.builder();
            values.forEach(element -> list.add(of(element)));
            return list.build();
        }
        if (value instanceof Optional<?> some) {
            return some.isPresent() ? of(some.get()) : PlainNull.NULL;
        }
        return value instanceof Integer number ? number.doubleValue() : value;
    }
}
