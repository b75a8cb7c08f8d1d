package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotDataSheetTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "填报示例",
                "示例",
                "样表",
                "税收样表",
                "填写样例（2）",
                "模板",
                "作废",
                "税收（作废）",
                "旧",
                "税收-旧",
                "旧表",
                "税收旧版",
                "示例：填法",
                "备份",
                "Template",
                "old",
                "停用1"
            })
    void a_sheet_that_calls_itself_no_data_is_known(String name) {
        assertThat(NotDataSheet.isNamed(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Sheet1", "税收", "示例街道", "旧城改造", "老旧小区", "新旧动能转换", "废气排放", "用地", "2021年", "模板制造业", "Sold", "仍旧"})
    void a_sheet_of_data_is_not(String name) {
        assertThat(NotDataSheet.isNamed(name)).isFalse();
    }
}
