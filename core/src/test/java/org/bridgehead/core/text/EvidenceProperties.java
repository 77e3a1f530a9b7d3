package org.bridgehead.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EvidenceProperties {

    /** A text and some ascending spans in it. */
    record Quoted(SourceDocument source, ImmutableList<TextSpan> spans) {}

    @Property
    void quoteIsTheJoinedSlices(@ForAll("quoted") Quoted quoted) {
        Evidence evidence = Evidence.in(quoted.source(), quoted.spans());
        String joined = quoted.spans().stream()
                .map(s -> quoted.source().text().substring(s.start(), s.end()))
                .collect(Collectors.joining());
        assertThat(evidence.quote()).isEqualTo(joined);
        assertThat(evidence.standsIn(quoted.source())).isTrue();
    }

    @Property
    void quoteOneUnitLongerIsRefused(@ForAll("quoted") Quoted quoted) {
        Evidence evidence = Evidence.in(quoted.source(), quoted.spans());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(evidence.document(), evidence.spans(), evidence.quote() + "。"));
    }

    @Property
    void evidenceContainsAndOverlapsItself(@ForAll("quoted") Quoted quoted) {
        Evidence evidence = Evidence.in(quoted.source(), quoted.spans());
        assertThat(evidence.contains(evidence)).isTrue();
        assertThat(evidence.overlaps(evidence)).isTrue();
        evidence.spans().forEach(s -> assertThat(evidence.cover().contains(s)).isTrue());
    }

    @Property
    void spansInAnyOtherOrderAreRefused(@ForAll("quoted") Quoted quoted) {
        if (quoted.spans().size() > 1) {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> Evidence.in(quoted.source(), quoted.spans().reverse()));
        }
    }

    @Provide
    Arbitrary<Quoted> quoted() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withCharRange('一', '龥')
                .withChars("，。\n")
                .ofMinLength(2)
                .ofMaxLength(40);
        Arbitrary<Set<Integer>> bounds =
                Arbitraries.integers().between(0, 40).set().ofMinSize(2).ofMaxSize(8);
        return Combinators.combine(texts, bounds).as(EvidenceProperties::quote);
    }

    private static Quoted quote(String text, Set<Integer> bounds) {
        List<Integer> inside = new ArrayList<>(
                bounds.stream().filter(b -> b <= text.length()).sorted().toList());
        if (inside.size() < 2) {
            inside = List.of(0, text.length());
        }
        ImmutableList.Builder<TextSpan> spans = ImmutableList.builder();
        for (int i = 0; i + 1 < inside.size(); i += 2) {
            spans.add(TextSpan.of(inside.get(i), inside.get(i + 1)));
        }
        return new Quoted(SourceDocument.of("任意.txt", text), spans.build());
    }
}
