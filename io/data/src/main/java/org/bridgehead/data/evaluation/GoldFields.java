package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.data.plain.PlainNull;

/**
 * An object of an annotation file; what is wrong is told with its path.
 *
 * @param fields name to value
 * @param path where it stands
 */
record GoldFields(Map<?, ?> fields, String path) {

    static GoldFields of(Object value, String path) {
        if (!(value instanceof Map<?, ?> fields)) {
            throw fault(path, "must be an object but is " + value);
        }
        return new GoldFields(fields, path);
    }

    private static IllegalArgumentException fault(String path, String message) {
        return new IllegalArgumentException(path + " " + message + "\nMaybe see docs/QUALITY.md for the format.");
    }

    IllegalArgumentException fault(String message) {
        return fault(path, message);
    }

    /** The fields by name, in order. */
    ImmutableMap<String, Object> map() {
        ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
        fields.forEach((name, value) -> map.put(String.valueOf(name), value));
        return map.buildOrThrow();
    }

    Optional<Object> value(String name) {
        return Optional.<Object>ofNullable(fields.get(name)).filter(value -> value != PlainNull.NULL);
    }

    Object needed(String name) {
        return value(name).orElseThrow(() -> fault(path + "." + name, "is missing"));
    }

    Optional<String> text(String name) {
        return value(name).map(value -> {
            if (value instanceof String text) {
                return text;
            }
            throw fault(path + "." + name, "must be a string but is " + value);
        });
    }

    String neededText(String name) {
        needed(name);
        return text(name).orElseThrow();
    }

    boolean flag(String name) {
        return value(name).filter(Boolean.TRUE::equals).isPresent();
    }

    int integer(String name) {
        return integer(needed(name), path + "." + name);
    }

    private static int integer(Object value, String path) {
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE) {
            return number.intValue();
        }
        throw fault(path, "must be an integer but is " + value);
    }

    Optional<GoldFields> object(String name) {
        return value(name).map(value -> of(value, path + "." + name));
    }

    /** The objects of a list, none where there is no list. */
    <T> ImmutableList<T> list(String name, Function<GoldFields, T> make) {
        ImmutableList.Builder<T> made = ImmutableList.builder();
        List<?> values = elements(name);
        for (int i = 0; i < values.size(); i++) {
            made.add(make.apply(of(values.get(i), path + "." + name + "[" + i + "]")));
        }
        return made.build();
    }

    ImmutableList<String> texts(String name) {
        return elements(name).stream().map(String::valueOf).collect(ImmutableList.toImmutableList());
    }

    private List<?> elements(String name) {
        Object value = value(name).orElse(ImmutableList.of());
        if (value instanceof List<?> values) {
            return values;
        }
        throw fault(path + "." + name, "must be a list but is " + value);
    }

    /** The span {@code start}, {@code end}. */
    TextSpan range() {
        return span(integer("start"), integer("end"));
    }

    private TextSpan span(int start, int end) {
        if (start < 0 || end <= start) {
            throw fault("must have a span 0 <= start < end but has [" + start + ", " + end + ")");
        }
        return TextSpan.of(start, end);
    }

    /** The list of pairs under this name. */
    ImmutableList<TextSpan> spans(String name) {
        ImmutableList.Builder<TextSpan> spans = ImmutableList.builder();
        for (Object element : elements(name)) {
            if (!(element instanceof List<?> pair && pair.size() == 2)) {
                throw fault(path + "." + name, "must hold pairs [start, end] but holds " + element);
            }
            spans.add(span(integer(pair.get(0), path), integer(pair.get(1), path)));
        }
        return spans.build();
    }

    /** This object as a piece of the text. */
    Stretch stretch() {
        return new Stretch(neededText("text"), spans("spans"));
    }
}
