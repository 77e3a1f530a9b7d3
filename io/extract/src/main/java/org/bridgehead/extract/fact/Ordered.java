package org.bridgehead.extract.fact;

import java.util.List;
import java.util.function.ToIntFunction;

/** Looks things up in a list that ascends by where they start. */
final class Ordered {

    private Ordered() {}

    /** Returns the part of the list whose elements start in {@code [from, to)}. */
    static <T> List<T> starting(List<T> list, ToIntFunction<T> start, int from, int to) {
        int first = firstNotBefore(list, start, from);
        return list.subList(first, Math.max(first, firstNotBefore(list, start, to)));
    }

    private static <T> int firstNotBefore(List<T> list, ToIntFunction<T> start, int offset) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start.applyAsInt(list.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
