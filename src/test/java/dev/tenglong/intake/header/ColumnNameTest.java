package dev.tenglong.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person wrote of a column in one month finds it in the next. */
class ColumnNameTest {

    @ParameterizedTest(name = "{0} finds {1}: {2}")
    @CsvSource({
        "企业名称, 企业名称, true",
        "企业 名称, 企业名称, true",
        "1—3月用电量（千瓦时）, 1—4月用电量（万千瓦时）, true",
        "1月用电量, 1—2月用电量, true",
        "2021年实缴税金（元）, 2022年实缴税金（元）, true",
        "用地面积/亩, 用地面积（亩）, true",
        "排放量（吨/年）, 排放量, true",
        "用电量, 去年同期用电量, false",
        "用电量, 用水量, false",
        "用地面积, 出租用地面积, false",
    })
    void finds_a_column(String written, String header, boolean found) {
        assertThat(header(List.of(header)).columnsNamed(written)).isEqualTo(found ? List.of(1) : List.of());
    }

    @Test
    void levels_are_joined_by_a_slash() {
        Header header = header(List.of("用地", "自有（平方米）"), List.of("用地", "租入（平方米）"), List.of("企业名称/户名"));
        assertThat(header.columnsNamed("用地/租入（亩）")).containsExactly(2);
        assertThat(header.columnsNamed("企业名称/户名")).containsExactly(3);
    }

    @Test
    void columns_that_the_text_does_not_tell_apart_are_all_named() {
        Header header = header(List.of("用电量/本月"), List.of("用电量/累计"), List.of("面积"), List.of("面积"));
        assertThat(header.columnsNamed("面积")).containsExactly(3, 4);
        assertThat(header.columnsNamed("用电量/本月")).containsExactly(1);
        assertThat(header.columnsNamed("用电量")).containsExactly(1, 2);
    }

    @Test
    void letters_name_a_column_unless_they_are_its_header() {
        Header header = header(List.of("企业名称"), List.of("COD"));
        assertThat(header.columnsNamed("b")).containsExactly(2);
        assertThat(header.columnsNamed("C")).isEmpty();
        assertThat(header.columnsNamed("COD")).containsExactly(2);
    }

    @SafeVarargs
    private static Header header(List<String>... paths) {
        var byColumn = new TreeMap<Integer, List<String>>();
        for (int i = 0; i < paths.length; i++) {
            byColumn.put(i + 1, paths[i]);
        }
        return new Header(1, 1, byColumn, "", TableUnits.NONE, List.of());
    }
}
