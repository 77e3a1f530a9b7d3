package org.bridgehead.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bridgehead.core.industry.IndustryCode;
import org.bridgehead.core.model.BottleneckId;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.core.model.StrengthId;
import org.bridgehead.core.place.CityId;
import org.bridgehead.core.text.DocumentId;

/** The laws that every id obeys. */
class IdProperties {

    /** One kind of id, with its order made to take any object of the kind. */
    record Kind<T extends Comparable<T>>(Class<T> type, Function<String, T> of) {

        int compare(String a, String b) {
            return of.apply(a).compareTo(of.apply(b));
        }
    }

    private static final List<Kind<?>> KINDS = List.of(
            new Kind<>(DocumentId.class, DocumentId::of),
            new Kind<>(CityId.class, CityId::of),
            new Kind<>(IndustryCode.class, IndustryCode::of),
            new Kind<>(ProposalId.class, ProposalId::of),
            new Kind<>(MeasureId.class, MeasureId::of),
            new Kind<>(StrengthId.class, StrengthId::of),
            new Kind<>(BottleneckId.class, BottleneckId::of));

    @Property
    void idShowsAsItsValueAndEqualsOnlyTheSame(
            @ForAll("kinds") Kind<?> kind, @ForAll("names") String a, @ForAll("names") String b) {
        assertThat(kind.of().apply(a)).hasToString(a);
        assertThat(kind.of().apply(a).equals(kind.of().apply(b))).isEqualTo(a.equals(b));
    }

    @Property
    void idsSortAsTheirValuesDo(@ForAll("kinds") Kind<?> kind, @ForAll("names") String a, @ForAll("names") String b) {
        assertThat(Integer.signum(kind.compare(a, b))).isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Property
    void blankOrPaddedValuesAreRefused(@ForAll("kinds") Kind<?> kind, @ForAll("padded") String bad) {
        assertThatIllegalArgumentException().isThrownBy(() -> kind.of().apply(bad));
    }

    @Provide
    Arbitrary<Kind<?>> kinds() {
        return Arbitraries.of(KINDS);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('一', '龥')
                .alpha()
                .numeric()
                .withChars(".-")
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Provide
    Arbitrary<String> padded() {
        Arbitrary<String> blank =
                Arbitraries.strings().withChars(" \t\n\u3000").ofMinLength(1).ofMaxLength(3);
        return Arbitraries.oneOf(
                Arbitraries.just(""),
                blank,
                names().flatMap(n -> blank.map(b -> n + b)),
                names().flatMap(n -> blank.map(b -> b + n)));
    }
}
