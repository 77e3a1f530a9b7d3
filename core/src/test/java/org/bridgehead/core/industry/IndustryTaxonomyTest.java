package org.bridgehead.core.industry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndustryTaxonomyTest {

    private static final Industry MAKING = Industry.of("C", "制造业", Granularity.UMBRELLA);
    private static final Industry PAPER = under("C22", "造纸", Granularity.DIVISION, "C");
    private static final Industry PULP = under("C221", "纸浆制造", Granularity.SEGMENT, "C22");
    private static final IndustryTaxonomy TAXONOMY =
            IndustryTaxonomy.of("试用分类", "2026-01-01", List.of(MAKING, PAPER, PULP));

    private static Industry under(String code, String name, Granularity granularity, String parent) {
        return new Industry(IndustryCode.of(code), name, granularity, Optional.of(IndustryCode.of(parent)), false);
    }

    @Test
    void lineageRunsFromTheIndustryToTheTop() {
        assertThat(TAXONOMY.lineage(PULP.code())).containsExactly(PULP, PAPER, MAKING);
        assertThat(TAXONOMY.lineage(IndustryCode.of("X"))).isEmpty();
    }

    @Test
    void segmentFoldsIntoItsDivisionAndUmbrellaIntoNone() {
        assertThat(TAXONOMY.divisionOf(PULP.code())).contains(PAPER);
        assertThat(TAXONOMY.divisionOf(PAPER.code())).contains(PAPER);
        assertThat(TAXONOMY.divisionOf(MAKING.code())).isEmpty();
        assertThat(TAXONOMY.divisionOf(IndustryCode.of("X"))).isEmpty();
    }

    @Test
    void orderNameAndVersionAreKept() {
        assertThat(TAXONOMY.industries()).containsExactly(MAKING, PAPER, PULP);
        assertThat(TAXONOMY.name()).isEqualTo("试用分类");
        assertThat(TAXONOMY.version()).isEqualTo("2026-01-01");
    }

    @Test
    void codeThatOccursTwiceIsRefusedWithBothNames() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        IndustryTaxonomy.of("t", "1", List.of(MAKING, Industry.of("C", "采矿业", Granularity.UMBRELLA))))
                .withMessageContaining("制造业")
                .withMessageContaining("采矿业");
    }

    @Test
    void missingParentIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndustryTaxonomy.of("t", "1", List.of(PAPER)))
                .withMessageContaining("parent C of industry C22");
    }

    @Test
    void circleOfParentsIsRefused() {
        Industry a = under("A", "甲", Granularity.SEGMENT, "B");
        Industry b = under("B", "乙", Granularity.SEGMENT, "A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndustryTaxonomy.of("t", "1", List.of(a, b)))
                .withMessageContaining("circle");
    }

    @Test
    void parentNarrowerThanItsChildIsRefused() {
        Industry product = Industry.of("P", "再生纸箱", Granularity.PRODUCT);
        Industry division = under("D", "造纸", Granularity.DIVISION, "P");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndustryTaxonomy.of("t", "1", List.of(product, division)))
                .withMessageContaining("product above division");
    }

    @Test
    void industryIsNotItsOwnParent() {
        assertThatIllegalArgumentException().isThrownBy(() -> under("C", "制造业", Granularity.UMBRELLA, "C"));
    }
}
