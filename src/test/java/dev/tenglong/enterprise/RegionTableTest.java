package dev.tenglong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionTableTest {

    private final RegionTable table = new RegionTable("拱墅区");

    @BeforeEach
    void fill() {
        table.add(new Region("330105001", "米市巷街道", "330105"), List.of());
        table.add(new Region("GSKJ", "区科技工业区管委会", "330105"), List.of("科技工业区"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "米市巷",
                "米市巷街道",
                "米市巷街道办事处",
                "米市巷街道办",
                "拱墅区米市巷街道",
                "杭州市拱墅区米市巷街道",
                "拱墅区米市巷",
                "330105001",
                " 米市巷 街道 "
            })
    void a_subdistrict_is_found_by_every_name_it_arrives_with(String text) {
        assertThat(table.find(text).map(Region::code)).contains("330105001");
    }

    @Test
    void a_body_without_a_division_code_lies_in_the_district() {
        Region body = table.find("科技工业区").orElseThrow();
        assertThat(body.isIn("GSKJ")).isTrue();
        assertThat(body.isIn("330105")).isTrue();
        assertThat(body.isIn("33")).isTrue();
        assertThat(body.isIn("330106")).isFalse();
    }

    @Test
    void another_name_is_unknown() {
        assertThat(table.find("半山镇")).isEmpty();
    }

    @Test
    void a_body_lies_in_its_own_code_and_no_shorter_one() {
        Region body = table.find("科技工业区").orElseThrow();
        assertThat(body.isIn("GSKJ")).isTrue();
        assertThat(body.isIn("GS")).isFalse();
        assertThat(body.isIn("3301")).isTrue();
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "半山, 半山街道",
        "1.半山（2022）, 半山街道",
        "半山街道用电, 半山街道",
        "半山、上塘, 上塘街道 半山街道",
        "科技工业区, 区科技工业区管委会",
        "半山示例纺织有限公司二〇二二年台账, ''",
        "Sheet1, ''",
    })
    void the_name_of_a_sheet_means_subdistricts(String sheet, String regions) {
        addNeighbours();
        assertThat(String.join(
                        " ", table.namedBy(sheet).stream().map(Region::name).toList()))
                .isEqualTo(regions);
    }

    @ParameterizedTest(name = "{0} names {1}")
    @CsvSource({
        "半山街道2022年工业企业用电情况表, 半山街道",
        "填报单位：拱墅区上塘街道办事处, 上塘街道",
        "半山地区用电情况, ''",
        "半山桥街道用电情况, 半山桥街道",
    })
    void a_title_names_subdistricts_in_full(String title, String regions) {
        addNeighbours();
        assertThat(String.join(
                        " ", table.namedIn(title).stream().map(Region::name).toList()))
                .isEqualTo(regions);
    }

    private void addNeighbours() {
        table.add(new Region("330105008", "上塘街道", "330105"), List.of("上塘"));
        table.add(new Region("330105011", "半山街道", "330105"), List.of("半山"));
        table.add(new Region("330105099", "半山桥街道", "330105"), List.of());
    }
}
