package dev.tenglong.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.header.SheetPeriods.Cut;
import dev.tenglong.intake.header.SheetPeriods.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetPeriodsTest {

    private static final Period YEAR = new Period(2022, 12);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%d月",
                "%d月份",
                "2022年%d月",
                "22年%d月",
                "用电%d月",
                "%d月用电（千瓦时）",
                "2022-%02d",
                "2022%02d",
                "用电 %d 月",
                "%d"
            })
    void twelve_sheets_of_months_are_never_the_year(String style) {
        for (int month = 2; month <= 12; month++) {
            List<String> names = IntStream.rangeClosed(1, 12)
                    .mapToObj(m -> String.format(style, m))
                    .toList();
            List<Cut> cuts = SheetPeriods.among(names, new Period(2022, month)).cuts();
            assertThat(cuts).hasSize(1);
            assertThat(cuts.get(0).kind()).isEqualTo(Kind.BY_MONTH);
            assertThat(cuts.get(0).last()).containsExactly(names.get(month - 1));
            assertThat(cuts.get(0).other()).hasSize(11);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "一季度,二季度,三季度,四季度",
                "Q1,Q2,Q3,Q4",
                "2022年第1季度,2022年第4季度",
                "上半年,下半年",
                "一月,十二月",
                "Jan,Feb,Dec",
                "2021年12月,2022年11月,2022年12月"
            })
    void parts_of_a_year_are_not_the_year(String names) {
        assertThat(SheetPeriods.among(List.of(names.split(",")), YEAR).cuts())
                .extracting(Cut::kind)
                .containsExactly(Kind.BY_MONTH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021年,2022年", "1月,12月,全年", "1月,12月,汇总", "2022年1-11月,2022年1-12月", "用电1月,用电汇总,用电2月"})
    void the_sheet_of_the_period_is_told_from_the_others(String names) {
        List<Cut> cuts = SheetPeriods.among(List.of(names.split(",")), YEAR).cuts();
        assertThat(cuts).extracting(Cut::kind).containsExactly(Kind.SAME);
        assertThat(cuts.get(0).last()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sheet1,Sheet2,Sheet12",
                "1,2,3",
                "祥符街道,康桥街道",
                "2021年用地,2022年用电",
                "2022年,Sheet2",
                "表1,表2",
                "规上,规下",
                "12月"
            })
    void names_that_do_not_cut_a_table_by_time_say_nothing(String names) {
        assertThat(SheetPeriods.among(List.of(names.split(",")), YEAR).cuts()).isEmpty();
    }

    @Test
    void where_no_sheet_is_of_the_period_none_is_taken_for_it() {
        List<Cut> cuts = SheetPeriods.among(List.of("2020年", "2021年"), YEAR).cuts();
        assertThat(cuts).containsExactly(new Cut(Kind.OTHER, List.of(), List.of("2020年", "2021年")));
    }
}
