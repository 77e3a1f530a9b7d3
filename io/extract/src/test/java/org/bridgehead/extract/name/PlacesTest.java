package org.bridgehead.extract.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.extract.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class PlacesTest {

    @Test
    void citiesAndDistrictsHaveOfficialNames() {
        String text = "支持绍兴、佛山顺德和重庆市江津区先行一步。";
        assertThat(Read.names(MentionType.CITY, text)).containsExactly("绍兴市");
        assertThat(Read.names(MentionType.DISTRICT, text)).containsExactly("佛山市顺德区", "重庆市江津区");
    }

    @Test
    void aRunOfLettersIsOnePlaceEach() {
        assertThat(Read.names(MentionType.CITY, "推动穗莞深三地联动。")).containsExactly("广州市", "东莞市", "深圳市");
        assertThat(Read.of(MentionType.PROVINCE, "川渝两地")).containsExactly("川");
    }

    @Test
    void aStrongLetterNeedsACue() {
        assertThat(Read.names(MentionType.CITY, "加强与沪合作。")).containsExactly("上海市");
        assertThat(Read.names(MentionType.CITY, "建设沪式里弄。")).isEmpty();
    }

    @Test
    void letterInsideAnotherWordIsNoPlace() {
        assertThat(Read.words("明确中心任务，广泛宣传，镇村联动。")).noneMatch(h -> h.type() == MentionType.CITY);
    }

    @Test
    void commonWordsAreNoCountiesUnlessPlacesStandBeside() {
        assertThat(Read.names(MentionType.DISTRICT, "推进乡村振兴，发展新兴产业，让群众富裕起来。")).isEmpty();
        assertThat(Read.names(MentionType.DISTRICT, "联合浑南、振兴等地办展。")).contains("丹东市振兴区");
        assertThat(Read.names(MentionType.DISTRICT, "新兴县与云安区。")).containsExactly("云浮市新兴县", "云浮市云安区");
    }

    @Test
    void countyNameAcrossTwoWordsIsNone() {
        assertThat(Read.names(MentionType.DISTRICT, "推动政策创新和服务创新，重点发展玄武岩制品。")).isEmpty();
    }

    @Test
    void theSpeakersOwnProvinceAndCityAreMentions() {
        NameResult result = Read.proposal("", "政协无锡市委员会", "我省产业基础好，我市区位优势突出，全市上下一心。", SectionKind.BACKGROUND);
        assertThat(result.hits())
                .extracting(NameHit::name)
                .contains("江苏省", "无锡市")
                .doesNotContain("全市");
    }

    @Test
    void ambiguousDistrictIsTheHosts() {
        NameResult result = Read.proposal("", "民建南京市委会", "支持鼓楼与玄武错位发展。", SectionKind.MEASURES);
        assertThat(result.hits()).extracting(NameHit::name).contains("南京市鼓楼区", "南京市玄武区");
    }

    @Test
    void streetsAreNoPlaces() {
        assertThat(Read.names(MentionType.CITY, "改造南京东路商圈。")).isEmpty();
    }

    @Test
    void riversAndLakesAreNoPlaces() {
        assertThat(Read.names(MentionType.PROVINCE, "共治湘江、赣江。")).isEmpty();
        assertThat(Read.names(MentionType.DISTRICT, "保护鄱阳湖和嘉陵江，滨江临海，通江达海。")).isEmpty();
        assertThat(Read.names(MentionType.DISTRICT, "鄱阳县与临海市。")).containsExactly("上饶市鄱阳县", "台州市临海市");
    }

    @Test
    void townsOfCitiesWithoutDistrictsAreDistricts() {
        assertThat(Read.names(MentionType.DISTRICT, "推动虎门镇与小榄错位发展。")).containsExactly("东莞市虎门镇", "中山市小榄镇");
        assertThat(Read.names(MentionType.DISTRICT, "设立三角区域和港口服务点。")).isEmpty();
    }

    @Test
    void aNewAreaOfTheStateIsAPlatform() {
        assertThat(Read.names(MentionType.PLATFORM, "服务雄安新区建设。")).containsExactly("雄安新区");
        assertThat(Read.names(MentionType.CITY, "服务雄安新区建设。")).isEmpty();
    }

    @Test
    void nicknamesMeanTheHostWhereSeveralHaveThem() {
        NameResult result = Read.proposal("", "民建芜湖市委会", "让江城更美。", SectionKind.MEASURES);
        assertThat(result.maximal()).extracting(NameHit::name).contains("芜湖市").doesNotContain("武汉市");
    }

    @Test
    void regionsHaveOneName() {
        assertThat(Read.names(MentionType.REGION, "从长三角到成渝双城经济圈和珠三角。")).containsExactly("长江三角洲", "成渝地区双城经济圈", "珠江三角洲");
    }

    @Test
    void directionMakesRegionOfLettersThatElsewhereAreTwoCities() {
        String text = "做强面向渝西和赣南的服务，加快渝西高铁建设。";
        assertThat(Read.of(MentionType.REGION, text)).containsExactly("渝西", "赣南");
        assertThat(Read.of(MentionType.TRANSPORT, text)).containsExactly("渝西高铁");
    }

    @Test
    void gazetteerIsWhole() {
        Gazetteer gazetteer = Gazetteer.of(Lexicon.standard());
        assertThat(gazetteer.find("深圳市")).map(Place::code).contains("440300");
        assertThat(gazetteer.find("雄安新区")).isPresent();
        assertThat(gazetteer.find("香港特别行政区")).map(Place::type).contains(MentionType.CITY);
        assertThat(gazetteer.find("杭州市临平区").map(gazetteer::city))
                .hasValueSatisfying(city -> assertThat(city.name()).isEqualTo("临平区"));
        assertThat(gazetteer.names().size()).isGreaterThan(6000);
    }

    @Test
    void theBayAreaAndRiverBasinsAreRegions() {
        assertThat(Read.of(MentionType.REGION, "主动融入湾区，共治赣江流域。")).containsExactly("湾区", "赣江流域");
        assertThat(Read.of(MentionType.PROVINCE, "此地处浙闽赣皖交界。")).containsExactly("浙", "闽", "赣", "皖");
    }
}
