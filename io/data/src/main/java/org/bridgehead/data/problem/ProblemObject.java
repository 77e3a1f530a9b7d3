package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.bridgehead.data.catalogue.Names;
import org.bridgehead.data.plain.PlainNull;
import org.bridgehead.scoring.decision.Bounds;
import org.bridgehead.scoring.decision.Criterion;
import org.bridgehead.scoring.decision.DecisionException.Fault;
import org.bridgehead.scoring.decision.Direction;
import org.bridgehead.scoring.decision.MissingPolicy;
import org.jspecify.annotations.Nullable;

/** Reads a problem out of a JSON object. */
final class ProblemObject {

    private static final ImmutableSet<String> FIELDS =
            ImmutableSet.of("id", "alternatives", "criteria", "values", "method", "weighting", "missing", "note");
    private static final ImmutableSet<String> CRITERION_FIELDS =
            ImmutableSet.of("id", "direction", "weight", "bounds", "note");

    private final Map<?, ?> object;
    private final Draft draft;
    private final FaultList faults;

    private ProblemObject(Map<?, ?> object, Draft draft) {
        this.object = object;
        this.draft = draft;
        this.faults = draft.faults();
    }

    /**
     * Reads a problem.
     *
     * @param value a plain value, which should be an object
     * @param position what the problem is called where it has no id
     */
    static Reading read(Object value, String position) {
        if (!(value instanceof Map<?, ?> object)) {
            return Reading.faulty(
                    position,
                    ImmutableList.of(Fault.of("a problem must be an object but is " + excerpt(value)
                            + "\nMaybe write {\"criteria\": […], \"values\": […]}.")));
        }
        String id = id(object).orElse(position);
        return new ProblemObject(object, new Draft(id)).read();
    }

    private static Optional<String> id(Map<?, ?> object) {
        Object id = object.get("id");
        if (id instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Optional.of(String.valueOf(number.longValue()));
        }
        return id instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    private Reading read() {
        onlyFields(object, FIELDS, "a problem");
        if (object.containsKey("id") && id(object).isEmpty()) {
            faults.add("the id must be a string that is not blank but is " + excerpt(object.get("id")));
        }
        field("alternatives").ifPresent(this::alternatives);
        list("criteria").ifPresent(all -> each(all, this::criterion));
        if (faults.isEmpty()) {
            list("values").ifPresent(this::values);
        }
        field("method").flatMap(method -> choice("method", method)).ifPresent(draft::method);
        field("weighting").flatMap(weighting -> choice("weighting", weighting)).ifPresent(draft::weighting);
        field("missing").ifPresent(this::missing);
        return draft.finish();
    }

    private void onlyFields(Map<?, ?> fields, ImmutableSet<String> known, String what) {
        for (Object name : fields.keySet()) {
            if (!known.contains(String.valueOf(name))) {
                faults.add(what + " has no field \"" + name + "\"\nMaybe one of: "
                        + String.join(", ", Names.nearest(String.valueOf(name), known)) + ".");
            }
        }
    }

    private Optional<Object> field(String name) {
        Optional<Object> value = Optional.ofNullable(object.get(name));
        return value.filter(given -> given != PlainNull.NULL);
    }

    private Optional<List<?>> list(String name) {
        Optional<Object> value = field(name);
        if (value.isPresent() && value.get() instanceof List<?> list && !list.isEmpty()) {
            return Optional.of(list);
        }
        faults.add("\"" + name + "\" must be a list that is not empty but is "
                + value.map(ProblemObject::excerpt).orElse("missing") + "\nMaybe write \""
                + name + "\": […].");
        return Optional.empty();
    }

    @FunctionalInterface
    private interface Visitor {
        void visit(int index, Object element);
    }

    private static void each(List<?> list, Visitor visitor) {
        for (int i = 0; i < list.size(); i++) {
            visitor.visit(i, list.get(i));
        }
    }

    private void alternatives(Object value) {
        if (!(value instanceof List<?> names)) {
            faults.add("\"alternatives\" must be a list of names but is " + excerpt(value));
            return;
        }
        ImmutableList.Builder<String> read = ImmutableList.builder();
        each(names, (i, name) -> {
            if (name instanceof String text && !text.isBlank()) {
                read.add(text);
            } else {
                faults.add(new Fault(
                        "the name of alternative " + i + " must be a string that is not blank but is " + excerpt(name),
                        OptionalInt.of(i),
                        OptionalInt.empty()));
            }
        });
        draft.alternatives(read.build());
    }

    private void criterion(int column, Object value) {
        if (!(value instanceof Map<?, ?> fields)) {
            faults.add(Fault.column(
                    "criterion " + column + " must be an object but is " + excerpt(value) + "\nMaybe write {\"id\": \"C"
                            + (column + 1) + "\", \"direction\": \"benefit\"}.",
                    column));
            return;
        }
        onlyFields(fields, CRITERION_FIELDS, "a criterion");
        String id = id(fields).orElse("C" + (column + 1));
        Optional<Object> direction = Optional.ofNullable(fields.get("direction"));
        Optional<Direction> read = direction.flatMap(DirectionWords::find);
        if (read.isEmpty()) {
            faults.add(Fault.column(
                    "criterion " + id + " (column " + column + ") must have a direction but has "
                            + direction.map(ProblemObject::excerpt).orElse("none") + "\n" + DirectionWords.ADVICE,
                    column));
        }
        Criterion criterion = Criterion.of(id, read.orElse(Direction.BENEFIT));
        draft.criterion(
                bounds(column, id, fields.get("bounds")).map(criterion::within).orElse(criterion),
                weight(column, id, Optional.ofNullable(fields.get("weight"))));
    }

    private OptionalDouble weight(int column, String id, Optional<Object> given) {
        if (given.isEmpty() || given.get() == PlainNull.NULL) {
            return OptionalDouble.empty();
        }
        if (given.get() instanceof Double weight && Double.isFinite(weight) && weight >= 0) {
            return OptionalDouble.of(weight);
        }
        faults.add(Fault.column(
                "the weight of " + id + " (column " + column + ") must be a finite number of at least 0 but is "
                        + excerpt(given.get()) + "\nMaybe a cost was meant: then set \"direction\" to \"cost\".",
                column));
        return OptionalDouble.empty();
    }

    private Optional<Bounds> bounds(int column, String id, @Nullable Object given) {
        if (given == null || given == PlainNull.NULL) {
            return Optional.empty();
        }
        if (given instanceof List<?> ends
                && ends.size() == 2
                && ends.get(0) instanceof Double low
                && ends.get(1) instanceof Double high
                && Double.isFinite(low)
                && Double.isFinite(high)
                && low < high) {
            return Optional.of(Bounds.of(low, high));
        }
        faults.add(Fault.column(
                "the bounds of " + id + " (column " + column + ") must be two finite numbers, low before high, but are "
                        + excerpt(given),
                column));
        return Optional.empty();
    }

    private void values(List<?> rows) {
        Cells.Builder cells = new Cells.Builder(draft.width(), rows.size());
        each(rows, (i, row) -> {
            if (row instanceof List<?> values && values.size() == draft.width()) {
                each(values, (j, value) -> cell(cells, i, j, value));
            } else {
                faults.add(new Fault(
                        "the values of " + draft.alternativeName(i) + " must be a list of " + draft.width()
                                + " numbers, one a criterion, but are "
                                + (row instanceof List<?> values ? values.size() + " values" : excerpt(row)),
                        OptionalInt.of(i),
                        OptionalInt.empty()));
            }
        });
        field("alternatives").ifPresent(names -> {
            if (names instanceof List<?> all && all.size() != rows.size()) {
                faults.add("there must be one row of values an alternative, " + all.size() + " in all, but there are "
                        + rows.size());
            }
        });
        if (faults.isEmpty()) {
            draft.cells(cells.build());
        }
    }

    private void cell(Cells.Builder cells, int row, int column, Object value) {
        if (value instanceof Double number && Double.isFinite(number)) {
            cells.add(number);
        } else if (value == PlainNull.NULL) {
            cells.addMissing();
        } else {
            cells.add(0);
            draft.notANumber(row, column, excerpt(value), "write null where the value is missing");
        }
    }

    private void missing(Object value) {
        String word = Names.canonical(String.valueOf(value));
        Arrays.stream(MissingPolicy.values())
                .filter(policy -> policy.fileName().equals(word))
                .findFirst()
                .ifPresentOrElse(
                        draft::missing,
                        () -> faults.add(
                                "\"missing\" is " + excerpt(value) + ", which is not known here\nMaybe one of: "
                                        + Arrays.stream(MissingPolicy.values())
                                                .map(MissingPolicy::fileName)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    private Optional<Choice> choice(String what, Object value) {
        try {
            return Optional.of(ChoiceReader.read(what, value));
        } catch (IllegalArgumentException e) {
            faults.add(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    static String excerpt(@Nullable Object value) {
        if (value instanceof String text) {
            return "\"" + (text.length() <= 60 ? text : text.substring(0, 60) + "…") + "\"";
        }
        String text = String.valueOf(value);
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
