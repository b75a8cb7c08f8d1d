package dev.tenglong.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNameTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "杭州新名有限公司（原杭州旧名有限公司）",
        "杭州新名有限公司(原名：杭州旧名有限公司)",
        "杭州新名有限公司（曾用名:杭州旧名有限公司）",
        "杭州新名有限公司（曾用名为杭州旧名有限公司）",
        "杭州新名有限公司 【原名称：杭州旧名有限公司】",
        "杭州新名有限公司（原：杭州旧名有限公司）",
        "杭州新名有限公司 曾用名：杭州旧名有限公司",
        "杭州新名有限公司，原名杭州旧名有限公司",
        "杭州旧名有限公司（已更名为杭州新名有限公司）",
        "杭州旧名有限公司（现更名为：杭州新名有限公司）",
        "杭州旧名有限公司（更名为杭州新名有限公司）",
        "杭州旧名有限公司（现名：杭州新名有限公司）",
        "杭州旧名有限公司（现为杭州新名有限公司）",
        "杭州旧名有限公司已更名为杭州新名有限公司",
        "杭州旧名有限公司 更名为 杭州新名有限公司",
        "杭州旧名有限公司，现已变更为杭州新名有限公司",
    })
    void tells_the_name_of_now_from_that_of_before(String text) {
        assertThat(WrittenName.of(text)).isEqualTo(new WrittenName("杭州新名有限公司", List.of("杭州旧名有限公司")));
    }

    @Test
    void brackets_within_names_stay_with_them() {
        assertThat(WrittenName.of("新名（杭州）有限公司（原旧名（集团）有限公司）"))
                .isEqualTo(new WrittenName("新名（杭州）有限公司", List.of("旧名（集团）有限公司")));
    }

    @Test
    void several_names_of_before_are_several() {
        assertThat(WrittenName.of("杭州新名有限公司（曾用名：杭州旧名有限公司、杭州老名厂）").former()).containsExactly("杭州旧名有限公司", "杭州老名厂");
    }

    @Test
    void the_same_name_again_is_no_name_of_before() {
        assertThat(WrittenName.of("杭州新名有限公司（原名：杭州新名有限公司）").isAnnotated()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "杭州原野食品有限公司",
                "杭州甲乙有限公司（原料部）",
                "杭州甲乙有限公司（原材料加工厂）",
                "杭州甲乙有限公司（原厂房）",
                "杭州甲乙有限公司（一车间）",
                "杭州甲乙（集团）有限公司",
                "杭州现名家具有限公司",
                "杭州更新机械有限公司",
                "杭州曾用名品百货有限公司",
                "更名为新",
                "张三（个体工商户）",
                "杭州新名有限公司（曾用名：）",
            })
    void any_other_bracket_belongs_to_the_name(String text) {
        assertThat(WrittenName.of(text)).isEqualTo(new WrittenName(text, List.of()));
    }
}
