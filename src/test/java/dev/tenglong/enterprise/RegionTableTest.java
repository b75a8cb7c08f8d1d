package dev.tenglong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
}
