package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class AutomatonProperties {

    @Property(tries = 300)
    void findsWhatSearchingEachWordFinds(
            @ForAll @Size(min = 1, max = 12)
                    Set<@NotEmpty @StringLength(max = 4) @CharRange(from = 'a', to = 'c') String> set,
            @ForAll @StringLength(max = 60) @CharRange(from = 'a', to = 'c') String text) {
        ImmutableList<String> words = ImmutableList.copyOf(new TreeSet<>(set));
        Set<String> found = new TreeSet<>();
        Automaton.of(words).scan(text, 0, text.length(), (from, to, word) -> found.add(from + " " + words.get(word)));
        Set<String> expected = new TreeSet<>();
        for (String word : words) {
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                expected.add(at + " " + word);
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    @Property(tries = 20)
    void growsBeyondItsFirstTables(@ForAll @CharRange(from = '一', to = '龥') char start) {
        ImmutableList.Builder<String> words = ImmutableList.builder();
        for (int i = 0; i < 6000; i++) {
            words.add("" + (char) (start - i % 200) + (char) ('一' + i));
        }
        ImmutableList<String> all = words.build();
        Automaton automaton = Automaton.of(all);
        String last = all.get(5999);
        Set<Integer> found = new TreeSet<>();
        automaton.scan(last, 0, 2, (from, to, word) -> found.add(word));
        assertThat(found).contains(5999);
    }
}
