package org.bridgehead.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.core.fact.QuantityValue;
import org.bridgehead.core.model.Dossier;

class DossierJsonProperties {

    private static final Schema SCHEMA = Schema.of("dossiers-1.schema.json");

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Arbitraries.longs().map(seed -> new RandomDossier(new Random(seed)).dossier());
    }

    @Property(tries = 200)
    void readingUndoesWriting(@ForAll("dossiers") Dossier dossier) {
        DossierFile file = DossierFile.of("v", List.of(dossier), List.of());

        String json = DossierJson.write(file);
        DossierFile read = DossierJson.read("x", json);

        assertThat(read).isEqualTo(file);
        assertThat(read.dossiers().get(0).with(dossier.source())).isEqualTo(dossier);
        assertThat(DossierJson.write(read)).isEqualTo(json);
    }

    @Property(tries = 50)
    void everyOutputHoldsToTheSchema(@ForAll("dossiers") Dossier dossier) {
        SCHEMA.assertHolds(DossierJson.write(DossierFile.of("v", List.of(dossier), List.of())));
    }

    @Property
    void everyFiniteNumberReadsBackToTheSameDouble(@ForAll double low, @ForAll double high) {
        QuantityValue value = low <= high ? QuantityValue.range(low, high) : QuantityValue.of(low);
        StoredDossier plain = StoredDossier.of(SampleDossier.dossier());
        Quantity quantity = new Quantity(
                SampleDossier.at("36类"),
                value,
                java.util.Optional.empty(),
                java.util.Optional.empty(),
                QuantityComparator.ABOUT);
        DossierFile file = new DossierFile(
                "v",
                ImmutableList.of(new StoredDossier(
                        plain.proposal(),
                        plain.source(),
                        plain.spans(),
                        plain.sections(),
                        plain.mentions(),
                        ImmutableList.of(quantity),
                        plain.statuses(),
                        plain.links(),
                        plain.repairs())),
                ImmutableList.of());

        assertThat(DossierJson.read("x", DossierJson.write(file))).isEqualTo(file);
    }
}
