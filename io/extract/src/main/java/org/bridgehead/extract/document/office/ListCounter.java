package org.bridgehead.extract.document.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers the items of the lists of a document, in their order. */
final class ListCounter {

    /** Where a level of a list has not been counted yet. */
    private static final int UNCOUNTED = Integer.MIN_VALUE;

    /** After these a tab or space before the text is left out, as nobody types one. */
    private static final String CHINESE_MARKS = "、。，；：．！？）】〕》〉」』";

    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /** Counts the next item of a list, and returns its marker with the gap after it; empty for a bullet. */
    String next(ListDefinition list, int level) {
        ListLevel own = list.levels().get(level);
        if (own == null) {
            return "";
        }
        int[] numbers = counts.computeIfAbsent(list.family(), family -> uncounted());
        count(list, level, own, numbers);
        restartBelow(list, level, numbers);
        if (own.format() == NumberFormat.BULLET || own.isHidden()) {
            return "";
        }
        String marker = marker(list, own, level, numbers);
        return marker.isEmpty() ? "" : marker + gap(own, marker);
    }

    private static int[] uncounted() {
        int[] numbers = new int[ListDefinition.LEVELS];
        Arrays.fill(numbers, UNCOUNTED);
        return numbers;
    }

    private void count(ListDefinition list, int level, ListLevel own, int[] numbers) {
        Integer anew = list.starts().get(level);
        if (anew != null && begun.add(list.id() + '/' + level)) {
            numbers[level] = anew;
        } else {
            numbers[level] = numbers[level] == UNCOUNTED ? own.start() : numbers[level] + 1;
        }
    }

    private static void restartBelow(ListDefinition list, int level, int[] numbers) {
        for (int below = level + 1; below < numbers.length; below++) {
            int restart = Optional.ofNullable(list.levels().get(below))
                    .map(ListLevel::restart)
                    .orElse(ListLevel.ANY);
            if (restart == ListLevel.ANY || level < restart) {
                numbers[below] = UNCOUNTED;
            }
        }
    }

    private static String marker(ListDefinition list, ListLevel own, int level, int[] numbers) {
        StringBuilder marker = new StringBuilder();
        String text = own.text();
        int at = 0;
        while (at < text.length()) {
            int named = text.charAt(at) == '%' && at + 1 < text.length() ? text.charAt(at + 1) - '1' : -1;
            if (named >= 0 && named < ListDefinition.LEVELS) {
                marker.append(named <= level ? number(list, own, named, numbers) : "");
                at += 2;
            } else {
                marker.append(text.charAt(at));
                at++;
            }
        }
        return Visible.lines(marker);
    }

    private static String number(ListDefinition list, ListLevel own, int level, int[] numbers) {
        ListLevel other = list.levels().get(level);
        if (other == null) {
            return "";
        }
        return other.write(numbers[level] == UNCOUNTED ? other.start() : numbers[level], own.isLegal());
    }

    private static String gap(ListLevel level, String marker) {
        boolean isTight = CHINESE_MARKS.indexOf(marker.charAt(marker.length() - 1)) >= 0;
        return level.gap() == ListLevel.Gap.NOTHING || isTight ? "" : " ";
    }
}
