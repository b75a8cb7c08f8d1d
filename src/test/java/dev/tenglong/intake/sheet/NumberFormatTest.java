package dev.tenglong.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    private static ShownNumber shown(String code, String stored) {
        return NumberFormat.of(code).shown(new BigDecimal(stored));
    }

    @ParameterizedTest(name = "{0} shows {1} as {2}")
    @CsvSource(
            delimiter = '¦',
            value = {
                "0\\.0,\"万元\"¦1025000.5¦102.50005万元",
                "0!.0,\"万元\"¦1025000.5¦102.50005万元",
                "0\".\"0,¦1025000.5¦102.50005",
                "0\".\"0,\"万\"¦1025000.5¦102.50005万",
                "0!.0000\"万\"¦1025000¦102.5万",
                "#0!.0000¦1025000¦102.5",
                "0\".\"0000\"万\"¦1025000.5¦102.50005万",
                "#,##0.00,¦1025000.5¦1025.0005",
                "0.00,,\"百万\"¦1025000.5¦1.0250005百万",
                "0.0,\"千元\"¦1025000.5¦1025.0005千元",
                "0,.0\"千元\"¦1025000.5¦1025.0005千元",
                "0!.00,,\"亿\"¦250000000¦2.5亿",
                "[>=100000000]0!.00,,\"亿\";[>=10000]0!.0,\"万\";0¦250000000¦2.5亿",
                "[>=100000000]0!.00,,\"亿\";[>=10000]0!.0,\"万\";0¦1025000¦102.5万",
                "[>=100000000]0!.00,,\"亿\";[>=10000]0!.0,\"万\";0¦999¦999",
                "[>=10000]0!.0,\"万元\";0\"元\"¦-20000¦-20000元",
                "0.0\"平方米\"¦2000¦2000平方米",
                "#,##0.00\"元\"¦1025000.5¦1025000.5元",
                "#,##0.00元¦12¦12元",
                "0.00_ \"㎡\"¦12¦12㎡",
                "General\"亩\"¦20.5¦20.5亩",
                "G/通用格式\"元\"¦20.5¦20.5元",
                "G/通用格式¦20.5¦20.5",
                "[DBNum2][$-804]G/通用格式\"元整\"¦123¦123元整",
                "[$￥-804]#,##0.00¦12¦￥12",
                "￥#,##0.00;￥-#,##0.00¦-12¦￥-12",
                "￥#,##0.00;[红色]￥-#,##0.00¦12¦￥12",
                "0.0%¦0.125¦12.5%",
                "0.0\"%\"¦12.5¦12.5%",
                "0\"万\"0000¦1025000¦1025000",
                "0;-0;\"-\"¦0¦0",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ¦0¦0",
                "[=1]\"规上\";[=2]\"规下\";0¦2¦规下",
                "\"保密\"¦12¦保密",
                "0\"元\";(0\"元\")¦-12¦-12元",
                "0\"元\";\"△\"0\"元\"¦-12¦-12元",
                "0\"元\";[Red]0\"元\"¦-12¦-12元",
                "0.00E+00\"元\"¦12¦12元",
                "# ?/?\"亩\"¦0.5¦0.5亩",
            })
    void a_number_is_shown_in_full_by_its_format(String code, String stored, String text) {
        assertThat(shown(code, stored).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "0\"000\"¦12",
                "0\"0\"¦12",
                ";;;¦12",
                "0;-0;¦0",
                "#,###¦0",
                "#¦0",
                "0;0¦-12",
                "0\"元\";0\"元\"¦-12",
                "0\".\"0.0¦12",
                "0\".\"0\".\"0¦12",
                "000\"-\"0000¦1234567",
                "0\",\"0¦12",
                "0.0\".\"0¦12",
                "0.0\"元\",¦12",
                "-0¦12",
                "(0)¦12",
                "[>100]0¦12",
                "0m¦12",
                "[unknown]0\"元\"¦12",
                "0;0;0;@;0¦12",
            })
    void what_is_not_certain_is_unclear(String code, String stored) {
        assertThat(shown(code, stored).kind()).isEqualTo(ShownNumber.Kind.UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "0",
                "0.00",
                "#,##0",
                "#,##0.00",
                "# ##0.00",
                "#,##0_);(#,##0)",
                "#,##0_);[Red](#,##0)",
                "0.00_ ;[Red]-0.00 ",
                "0.00;[红色]0.00",
                "_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
                "0.00E+00",
                "# ?/?",
                "# ??/??",
                "# ?/4",
                "@",
                "000000",
                "[DBNum1]0",
                "[Blue]0.0",
                "G/通用格式",
                "0_ ",
            })
    void what_changes_nothing_is_plain(String code) {
        assertThat(NumberFormat.of(code).isPlain()).isTrue();
    }

    @Test
    void texts_have_a_section_of_their_own() {
        assertThat(NumberFormat.of("@\"有限公司\"").shown("示例纺织")).isEqualTo("示例纺织有限公司");
        assertThat(NumberFormat.of("0;-0;0;\"示例\"@").shown("纺织")).isEqualTo("示例纺织");
        assertThat(NumberFormat.of(";;;").shown("纺织")).isEmpty();
        assertThat(NumberFormat.of("0\"元\"").shown("纺织")).isEqualTo("纺织");
    }

    /** Writes digit by digit what a spreadsheet program shows, without knowing what any part of the code means together. */
    private static String display(BigDecimal stored, int commas, int inserted, int decimals) {
        String digits = stored.movePointLeft(3 * commas)
                .setScale(decimals, RoundingMode.HALF_UP)
                .abs()
                .toPlainString();
        int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
        String whole = digits.substring(0, point);
        if (inserted > 0) {
            whole = "0".repeat(Math.max(0, inserted + 1 - whole.length())) + whole;
            whole = whole.substring(0, whole.length() - inserted) + "." + whole.substring(whole.length() - inserted);
        }
        return (stored.signum() < 0 ? "-" : "") + whole + digits.substring(point);
    }

    @Test
    void any_format_that_scales_is_read_as_it_is_displayed() {
        var random = new Random(11);
        String[] points = {"\\.", "!.", "\".\""};
        String[] units = {"", "\"万元\"", "元", "\\亩", "_ ", "\" 吨\"", "[$元-804]"};
        for (int i = 0; i < 20_000; i++) {
            int inserted = random.nextInt(6);
            int decimals = inserted > 0 ? 0 : random.nextInt(4);
            int commas = random.nextInt(3);
            String whole = random.nextBoolean() && inserted == 0 ? "#,##0" : "0";
            String code = (random.nextInt(4) == 0 ? "[Blue]" : "")
                    + whole
                    + (inserted > 0 ? points[random.nextInt(points.length)] + "0".repeat(inserted) : "")
                    + (decimals > 0 ? "." + "0".repeat(decimals) : "")
                    + ",".repeat(commas)
                    + units[random.nextInt(units.length)];
            BigDecimal stored = BigDecimal.valueOf(random.nextInt(2_000_000_000) - 500_000_000, random.nextInt(5));
            ShownNumber shown = shown(code, stored.toPlainString());
            int places = inserted > 0 ? inserted : decimals;
            assertThat(shown.kind()).as(code).isEqualTo(ShownNumber.Kind.FIGURE);
            assertThat(shown.number().setScale(places, RoundingMode.HALF_UP))
                    .as("%s of %s", code, stored)
                    .isEqualByComparingTo(display(stored, commas, inserted, decimals));
        }
    }
}
