package org.bridgehead.core.industry;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class IndustryTaxonomyProperties {

    @Property
    void lineageNeverRepeatsAndNeverNarrows(@ForAll("taxonomies") IndustryTaxonomy taxonomy) {
        for (Industry industry : taxonomy.industries()) {
            ImmutableList<Industry> lineage = taxonomy.lineage(industry.code());
            assertThat(lineage).doesNotHaveDuplicates().startsWith(industry);
            assertThat(lineage.reverse())
                    .extracting(i -> i.granularity().rung())
                    .isSorted();
        }
    }

    @Property
    void divisionOfADivisionIsItself(@ForAll("taxonomies") IndustryTaxonomy taxonomy) {
        for (Industry industry : taxonomy.industries()) {
            taxonomy.divisionOf(industry.code())
                    .ifPresent(d -> assertThat(taxonomy.divisionOf(d.code())).contains(d));
        }
    }

    /** Trees in which every industry hangs under an earlier one that is no narrower, or under none. */
    @Provide
    Arbitrary<IndustryTaxonomy> taxonomies() {
        return Arbitraries.integers()
                .between(0, 999)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(seeds -> {
                    List<Industry> industries = new ArrayList<>();
                    for (int seed : seeds) {
                        Granularity granularity = Granularity.values()[seed % Granularity.values().length];
                        List<Industry> above = industries.stream()
                                .filter(i -> i.granularity().rung() <= granularity.rung())
                                .toList();
                        Optional<IndustryCode> parent = above.isEmpty()
                                ? Optional.empty()
                                : Optional.of(above.get(seed / 4 % above.size()).code());
                        String code = "N" + industries.size();
                        industries.add(new Industry(IndustryCode.of(code), "业" + code, granularity, parent, false));
                    }
                    return IndustryTaxonomy.of("任意分类", "0", industries);
                });
    }
}
