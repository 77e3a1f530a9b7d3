package org.bridgehead.data.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Spellings of names: what counts as the same, and what was probably meant. */
public final class Names {

    private static final int MOST = 3;

    private Names() {}

    /** Returns the name in lower case with underscores. */
    public static String canonical(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    }

    /** Returns the names nearest to {@code wrong}, best first: those that one could have meant, or all of a few. */
    public static ImmutableList<String> nearest(String wrong, Collection<String> names) {
        String sought = canonical(wrong);
        int most = Math.max(2, sought.length() / 3);
        ImmutableList<String> near = names.stream()
                .filter(name -> distance(sought, canonical(name)) <= most || related(sought, canonical(name)))
                .sorted(Comparator.<String>comparingInt(name -> distance(sought, canonical(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .collect(ImmutableList.toImmutableList());
        return near.isEmpty() ? names.stream().sorted().collect(ImmutableList.toImmutableList()) : near;
    }

    private static boolean related(String sought, String name) {
        return sought.length() >= 3 && (name.startsWith(sought) || sought.startsWith(name));
    }

    /** The least number of letters to insert, delete, replace or swap. */
    static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                steps[i][j] = i == 0 || j == 0 ? i + j : cheapest(steps, a, b, i, j);
            }
        }
        return steps[a.length()][b.length()];
    }

    private static int cheapest(int[][] steps, String a, String b, int i, int j) {
        int replaced = steps[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, 1 + steps[i - 2][j - 2]) : least;
    }
}
