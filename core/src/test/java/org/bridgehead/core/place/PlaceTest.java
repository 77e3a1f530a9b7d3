package org.bridgehead.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void cityStandsAtPrefecturalLevelUnlessSaid() {
        assertThat(City.of("绍兴市").level()).isEqualTo(AdministrativeLevel.PREFECTURAL);
        assertThat(City.of("上虞区", AdministrativeLevel.COUNTY).parent()).isEmpty();
    }

    @Test
    void codeMustHaveSixDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new City(
                        CityId.of("绍兴市"),
                        "绍兴市",
                        AdministrativeLevel.PREFECTURAL,
                        Optional.empty(),
                        Optional.of("3306")))
                .withMessageContaining("绍兴市")
                .withMessageContaining("\"3306\"");
    }

    @Test
    void placeIsNotItsOwnParent() {
        CityId id = CityId.of("绍兴市");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new City(id, "绍兴市", AdministrativeLevel.PREFECTURAL, Optional.of(id), Optional.empty()));
    }

    @Test
    void regionKnowsItsMembers() {
        Region region = Region.of("杭州湾", CityId.of("绍兴市"), CityId.of("宁波市"));
        assertThat(region.contains(CityId.of("宁波市"))).isTrue();
        assertThat(region.contains(CityId.of("衢州市"))).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Region.of(" "));
    }
}
