package org.bridgehead.data.vectors;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.data.plain.PlainJson;
import org.bridgehead.data.plain.PlainNull;
import org.bridgehead.data.vectors.VectorCase.Tolerance;

/** A file of reference vectors: cases of one method with a common tolerance, or tables of papers, a method each. */
public final class VectorFile {

    private static final Tolerance USUAL = new Tolerance(1e-9, 1e-12);

    /** The reference asks for no more where angles are near 0. */
    private static final Tolerance ILL_CONDITIONED = new Tolerance(1e-6, 1e-6);

    private final ImmutableList<VectorCase> cases;

    private VectorFile(ImmutableList<VectorCase> cases) {
        this.cases = cases;
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if it is no JSON or has no cases; says where and why
     */
    public static VectorFile read(String text) {
        Object root = PlainJson.parse(text);
        if (!(root instanceof Map<?, ?> file && file.get("cases") instanceof List<?> cases)) {
            throw new IllegalArgumentException("must be an object with a list \"cases\" but is not"
                    + "\nMaybe it is a problem: then use bridgehead rank.");
        }
        ImmutableList.Builder<VectorCase> read = ImmutableList.builder();
        for (int i = 0; i < cases.size(); i++) {
            read.add(read(file, cases.get(i), i));
        }
        return new VectorFile(read.build());
    }

    private static VectorCase read(Map<?, ?> file, Object value, int index) {
        if (!(value instanceof Map<?, ?> fields)) {
            throw new IllegalArgumentException("case " + index + " must be an object but is " + value);
        }
        ImmutableMap.Builder<String, Object> copy = ImmutableMap.builder();
        fields.forEach((name, field) -> copy.put(String.valueOf(name), field));
        String method = word(fields, "method").or(() -> word(file, "method")).orElse("(none)");
        String id = word(fields, "id").orElse("case " + index);
        VectorCase given = new VectorCase(method, id, copy.buildOrThrow(), tolerance(file, fields));
        return given.isIllConditioned() ? given.within(ILL_CONDITIONED) : given;
    }

    private static Optional<String> word(Map<?, ?> fields, String name) {
        return Optional.ofNullable(fields.get(name))
                .filter(value -> value != PlainNull.NULL)
                .map(String::valueOf);
    }

    private static Tolerance tolerance(Map<?, ?> file, Map<?, ?> fields) {
        if (fields.get("tolerance_abs") instanceof Double absolute) {
            return new Tolerance(0, absolute);
        }
        Tolerance common = file.get("tolerance") instanceof Map<?, ?> given ? tolerance(given, USUAL) : USUAL;
        return fields.get("case_tolerance") instanceof Map<?, ?> given ? tolerance(given, common) : common;
    }

    private static Tolerance tolerance(Map<?, ?> given, Tolerance otherwise) {
        return new Tolerance(
                given.get("rel") instanceof Double relative ? relative : otherwise.relative(),
                given.get("abs") instanceof Double absolute ? absolute : otherwise.absolute());
    }

    /** Returns the outcome of every case, in the order of the file. */
    public ImmutableList<VectorResult> check() {
        return cases.stream().map(VectorCheck::check).collect(ImmutableList.toImmutableList());
    }
}
