package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Collections;
import java.util.List;
import org.bridgehead.data.plain.PlainNull;
import org.bridgehead.scoring.decision.DecisionException;

/** Reads a plain value as what a parameter must be. */
final class FormReader {

    private static final int EXCERPT = 60;

    private final String owner;
    private final Parameter parameter;
    private final int criteria;

    FormReader(String owner, Parameter parameter, int criteria) {
        this.owner = owner;
        this.parameter = parameter;
        this.criteria = criteria;
    }

    Object read(Object given) {
        return switch (parameter.form()) {
            case NUMBER -> number(given);
            case WORD -> word(given);
            case FLAG -> flag(given);
            case WORDS ->
                onePerCriterion(given instanceof String ? spread(given) : list(given)).stream()
                        .map(this::word)
                        .collect(ImmutableList.toImmutableList());
            case NUMBERS -> numbers(onePerCriterion(given instanceof Double ? spread(given) : list(given)));
            case OPEN_NUMBERS ->
                onePerCriterion(given instanceof List<?> all ? all : spread(given)).stream()
                        .map(this::openNumber)
                        .collect(ImmutableList.toImmutableList());
            case POINT -> numbers(onePerCriterion(list(given)));
            case PAIRS -> pairs(onePerCriterion(list(given)));
            case LISTS -> rows(onePerCriterion(list(given)));
            case ROWS -> even(rows(list(given)));
            case JUDGEMENTS -> judgements(onePerCriterion(list(given)));
            case LIST -> numbers(list(given));
        };
    }

    private double number(Object given) {
        if (given instanceof Double number && Double.isFinite(number)) {
            return number;
        }
        throw fault("a finite number where there is " + excerpt(given));
    }

    private Object openNumber(Object given) {
        return given == PlainNull.NULL ? given : (Object) number(given);
    }

    private String word(Object given) {
        if (!(given instanceof String word)) {
            throw fault("a word where there is " + excerpt(given));
        }
        if (parameter.choices().isEmpty()) {
            return word;
        }
        String canonical = Names.canonical(word);
        return parameter.choices().stream()
                .filter(choice -> Names.canonical(choice).equals(canonical))
                .findFirst()
                .orElseThrow(() -> new DecisionException("the parameter \"" + parameter.name() + "\" of " + owner
                        + " is \"" + word + "\", which is not known here\nMaybe one of: "
                        + String.join(", ", Names.nearest(word, parameter.choices())) + "."));
    }

    private boolean flag(Object given) {
        if (given instanceof Boolean flag) {
            return flag;
        }
        throw fault("true or false where there is " + excerpt(given));
    }

    private List<?> list(Object given) {
        if (given instanceof List<?> list) {
            return list;
        }
        throw fault(parameter.form().words() + " where there is " + excerpt(given));
    }

    private List<Object> spread(Object given) {
        return Collections.nCopies(criteria, given);
    }

    private List<?> onePerCriterion(List<?> values) {
        if (values.size() != criteria) {
            throw fault("one entry a criterion, " + criteria + " in all, where there are " + values.size());
        }
        return values;
    }

    private ImmutableDoubleArray numbers(List<?> values) {
        ImmutableDoubleArray.Builder numbers = ImmutableDoubleArray.builder(values.size());
        values.forEach(value -> numbers.add(number(value)));
        return numbers.build();
    }

    private ImmutableList<ImmutableDoubleArray> rows(List<?> values) {
        return values.stream().map(row -> numbers(list(row))).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ImmutableDoubleArray> pairs(List<?> values) {
        ImmutableList<ImmutableDoubleArray> pairs = rows(values);
        for (ImmutableDoubleArray pair : pairs) {
            if (pair.length() != 2) {
                throw fault("pairs of two numbers where there is " + pair);
            }
        }
        return pairs;
    }

    private ImmutableList<ImmutableList<Object>> judgements(List<?> rows) {
        return rows.stream()
                .map(row -> onePerCriterion(list(row)).stream()
                        .map(this::openNumber)
                        .collect(ImmutableList.toImmutableList()))
                .collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<ImmutableDoubleArray> even(ImmutableList<ImmutableDoubleArray> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).length() != criteria) {
                throw fault("one number a criterion in each row, " + criteria + " in all, where row " + i + " has "
                        + rows.get(i).length());
            }
        }
        return rows;
    }

    private DecisionException fault(String what) {
        return new DecisionException("the parameter \"" + parameter.name() + "\" of " + owner + " must hold " + what
                + "\nMaybe write " + parameter.form().words() + ": it is " + parameter.about() + ".");
    }

    private static String excerpt(Object value) {
        String text = value instanceof String word ? "\"" + word + "\"" : String.valueOf(value);
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
