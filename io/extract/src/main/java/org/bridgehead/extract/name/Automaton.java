package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;

/**
 * Finds all occurrences of a set of words in one pass over a text (Aho and Corasick, CACM 18(6), 1975).
 *
 * <p>States are numbers; the moves of all states stand in one open hash table. Immutable once built.
 */
public final class Automaton {

    /** Takes an occurrence. */
    @FunctionalInterface
    public interface Sink {
        /** Takes the occurrence of word number {@code word} at {@code [from, to)}. */
        void accept(int from, int to, int word);
    }

    private static final int NONE = -1;
    private static final int SMALLEST = 1 << 6;

    private final ImmutableList<String> words;
    private long[] keys = new long[SMALLEST];
    private int[] targets = new int[SMALLEST];
    private final int[][] roots = new int[1 << 8][];
    private int used;
    private int states = 1;
    private int[] fail = new int[SMALLEST];
    private int[] word = new int[SMALLEST];
    private int[] shorter = new int[SMALLEST];

    private Automaton(ImmutableList<String> words) {
        this.words = words;
        Arrays.fill(keys, NONE);
        Arrays.fill(word, NONE);
    }

    /** Returns the automaton of these words, which are numbered in their order; none is empty. */
    public static Automaton of(ImmutableList<String> words) {
        Automaton automaton = new Automaton(words);
        int[] parent = automaton.insertAll();
        automaton.link(parent);
        return automaton;
    }

    /** Reports every occurrence inside {@code [from, to)} of a text, by ascending end, longer ones first. */
    public void scan(CharSequence text, int from, int to, Sink sink) {
        int state = 0;
        for (int i = from; i < to; i++) {
            state = step(state, text.charAt(i));
            for (int hit = word[state] == NONE ? shorter[state] : state; hit != 0; hit = shorter[hit]) {
                int found = word[hit];
                sink.accept(i + 1 - words.get(found).length(), i + 1, found);
            }
        }
    }

    private int step(int state, char unit) {
        int at = state;
        while (at != 0) {
            int next = move(at, unit);
            if (next != NONE) {
                return next;
            }
            at = fail[at];
        }
        int[] page = roots[unit >>> 8];
        return page == null ? 0 : page[unit & 0xff];
    }

    private int[] insertAll() {
        int[] parent = new int[SMALLEST];
        for (int w = 0; w < words.size(); w++) {
            int state = 0;
            for (int i = 0; i < words.get(w).length(); i++) {
                char unit = words.get(w).charAt(i);
                int next = move(state, unit);
                if (next == NONE) {
                    next = newState();
                    parent = next < parent.length ? parent : Arrays.copyOf(parent, 2 * parent.length);
                    parent[next] = state;
                    put(key(state, unit), next);
                }
                state = next;
            }
            word[state] = w;
        }
        return parent;
    }

    private int newState() {
        if (states == fail.length) {
            fail = Arrays.copyOf(fail, 2 * states);
            shorter = Arrays.copyOf(shorter, 2 * states);
            word = Arrays.copyOf(word, 2 * states);
            Arrays.fill(word, states, 2 * states, NONE);
        }
        return states++;
    }

    /** Sets, level by level, where to go on when a word breaks off. */
    private void link(int[] parent) {
        char[] unit = new char[states];
        int[] first = new int[states + 1];
        int[] next = new int[states + 1];
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != NONE) {
                int state = targets[slot];
                unit[state] = (char) (keys[slot] & 0xffff);
                next[state] = first[parent[state]];
                first[parent[state]] = state;
                if (parent[state] == 0) {
                    root(unit[state], state);
                }
            }
        }
        Queue<Integer> queue = new ArrayDeque<>();
        queue.add(0);
        while (!queue.isEmpty()) {
            int state = queue.remove();
            for (int child = first[state]; child != 0; child = next[child]) {
                fail[child] = state == 0 ? 0 : step(fail[state], unit[child]);
                int back = fail[child];
                shorter[child] = word[back] == NONE ? shorter[back] : back;
                queue.add(child);
            }
        }
    }

    /** Notes the first move of a word, which most units of a text lack, where it is found without a search. */
    private void root(char unit, int state) {
        if (roots[unit >>> 8] == null) {
            roots[unit >>> 8] = new int[1 << 8];
        }
        roots[unit >>> 8][unit & 0xff] = state;
    }

    private static long key(int state, char unit) {
        return ((long) state << 16) | unit;
    }

    private int move(int state, char unit) {
        long key = key(state, unit);
        int slot = slot(key, keys.length);
        while (keys[slot] != NONE) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return NONE;
    }

    private void put(long key, int target) {
        if (2 * ++used > keys.length) {
            grow();
        }
        int slot = slot(key, keys.length);
        while (keys[slot] != NONE) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[2 * oldKeys.length];
        targets = new int[keys.length];
        Arrays.fill(keys, NONE);
        used = 1;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != NONE) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private static int slot(long key, int size) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 40) & (size - 1);
    }
}
