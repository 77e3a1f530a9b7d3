package org.bridgehead.data;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.bridgehead.core.text.Coded;
import tools.jackson.databind.JsonNode;

/**
 * A place in a tree from which typed values are read. A value that is missing or wrong is noted as a fault and replaced
 * by a stand-in, so that reading goes on and finds the other faults; {@link #build} drops what was made of stand-ins.
 */
final class JsonCursor {

    private static final String STAND_IN = "?";

    private final JsonNode node;
    private final String path;
    private final Faults faults;

    private JsonCursor(JsonNode node, String path, Faults faults) {
        this.node = node;
        this.path = path;
        this.faults = faults;
    }

    static JsonCursor root(JsonNode node, Faults faults) {
        return new JsonCursor(node, "$", faults);
    }

    /** Makes an object from here, or nothing if a fault turned up on the way. */
    <T> Optional<T> build(Function<JsonCursor, T> make) {
        int before = faults.size();
        try {
            T made = make.apply(this);
            return faults.size() == before ? Optional.of(made) : Optional.empty();
        } catch (IllegalArgumentException e) {
            if (faults.size() == before) {
                fault(String.valueOf(e.getMessage()));
            }
            return Optional.empty();
        }
    }

    void fault(String message) {
        faults.add(path, message);
    }

    void fault(String field, String message) {
        faults.add(path + "." + field, message);
    }

    boolean has(String field) {
        return node.has(field) && !node.get(field).isNull();
    }

    /** The names of all fields, in their order. */
    ImmutableList<String> fields() {
        return ImmutableList.copyOf(node.propertyNames());
    }

    /** Notes each field that is not among those known. */
    void onlyFields(Set<String> known) {
        for (String field : node.propertyNames()) {
            if (!known.contains(field)) {
                fault(field, "is not known here\nMaybe one of: " + String.join(", ", known));
            }
        }
    }

    JsonCursor object(String field) {
        JsonCursor at = at(field);
        at.expect(JsonNode::isObject, "an object");
        return at;
    }

    Optional<JsonCursor> optionalObject(String field) {
        return has(field) ? Optional.of(object(field)) : Optional.empty();
    }

    <T> ImmutableList<T> list(String field, Function<JsonCursor, T> make) {
        return at(field).list(make);
    }

    <T> ImmutableList<T> optionalList(String field, Function<JsonCursor, T> make) {
        return has(field) ? list(field, make) : ImmutableList.of();
    }

    /** Makes an object of each element; those at fault are left out. */
    <T> ImmutableList<T> list(Function<JsonCursor, T> make) {
        ImmutableList.Builder<T> list = ImmutableList.builder();
        if (expect(JsonNode::isArray, "a list")) {
            for (int i = 0; i < node.size(); i++) {
                new JsonCursor(node.get(i), path + "[" + i + "]", faults)
                        .build(make)
                        .ifPresent(list::add);
            }
        }
        return list.build();
    }

    boolean isText() {
        return node.isString();
    }

    boolean isList() {
        return node.isArray();
    }

    String text() {
        return expect(JsonNode::isString, "a string") ? node.stringValue() : STAND_IN;
    }

    String text(String field) {
        return at(field).text();
    }

    Optional<String> optionalText(String field) {
        return has(field) ? Optional.of(text(field)) : Optional.empty();
    }

    int integer() {
        boolean fits = expect(n -> n.isIntegralNumber() && n.canConvertToInt(), "an integer");
        return fits ? node.intValue() : 0;
    }

    int integer(String field) {
        return at(field).integer();
    }

    Optional<Integer> optionalInteger(String field) {
        return has(field) ? Optional.of(integer(field)) : Optional.empty();
    }

    double number() {
        boolean fits = expect(n -> n.isNumber() && Double.isFinite(n.asDouble()), "a finite number");
        return fits ? node.asDouble() : 0;
    }

    double number(String field) {
        return at(field).number();
    }

    boolean flag(String field, boolean otherwise) {
        JsonCursor at = at(field);
        return (has(field) && at.expect(JsonNode::isBoolean, "true or false")) ? at.node.booleanValue() : otherwise;
    }

    <E extends Enum<E> & Coded> E code(Class<E> type) {
        String code = text();
        Optional<E> found = Coded.find(type, code);
        if (found.isEmpty() && node.isString()) {
            build(c -> Coded.parse(type, code));
        }
        return found.orElse(type.getEnumConstants()[0]);
    }

    <E extends Enum<E> & Coded> E code(String field, Class<E> type) {
        return at(field).code(type);
    }

    <E extends Enum<E> & Coded> Optional<E> optionalCode(String field, Class<E> type) {
        return has(field) ? Optional.of(code(field, type)) : Optional.empty();
    }

    JsonCursor at(String field) {
        return new JsonCursor(node.path(field), path + "." + field, faults);
    }

    private boolean expect(Predicate<JsonNode> right, String what) {
        if (right.test(node)) {
            return true;
        }
        fault("must be " + what + " but is " + (node.isMissingNode() ? "missing" : excerpt(node.toString())));
        return false;
    }

    private static String excerpt(String json) {
        return json.length() <= 60 ? json : json.substring(0, 60) + "…";
    }
}
