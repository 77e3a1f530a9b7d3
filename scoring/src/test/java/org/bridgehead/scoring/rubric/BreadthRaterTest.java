package org.bridgehead.scoring.rubric;

import static org.bridgehead.scoring.Drafts.fragment;
import static org.bridgehead.scoring.Drafts.plan;
import static org.bridgehead.scoring.Drafts.proposal;
import static org.bridgehead.scoring.Drafts.rate;
import static org.bridgehead.scoring.Drafts.said;
import static org.bridgehead.scoring.Drafts.slogan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreadthRaterTest {

    @ParameterizedTest
    @CsvSource({"1,1", "2,2", "3,2", "4,3", "5,3", "6,4", "11,4"})
    void distinctDomainsMakeTheLevel(int domains, int level) {
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < domains; i++) {
            measures.add(in("M" + i, Set.of(Domain.values()[i]), plan("推进第" + i + "件事")));
        }
        rate("I2", proposal("P", measures)).rates(level).citing("推进第0件事");
    }

    @Test
    void oneDomainRepeatedStaysOne() {
        rate("I2", in("A", Set.of(Domain.TALENT), plan("引进人才")), in("B", Set.of(Domain.TALENT), plan("培训工匠")))
                .rates(1)
                .saying("人才")
                .saying("1 policy domain has an action: talent");
    }

    @Test
    void domainOfASloganHasNoAction() {
        rate("I2", in("A", Set.of(Domain.TALENT), slogan("人才是第一资源"))).isNotStated();
    }

    @Test
    void silenceOfAFragmentIsUnknown() {
        rate("I2", fragment(in("A", Set.of(Domain.TALENT)))).isUnknown().between(0, 4);
    }

    @Test
    void everyDomainHasAName() {
        for (Domain domain : Domain.values()) {
            rate("I2", in("A", Set.of(domain), plan("推进工作")))
                    .saying(DomainNames.of(domain).zh());
        }
    }

    private static Measure in(String id, Set<Domain> domains, Fact... facts) {
        return Measure.builder(MeasureId.of(id), said("事项" + id), Theme.TALENT)
                .domains(domains)
                .facts(facts)
                .build();
    }
}
