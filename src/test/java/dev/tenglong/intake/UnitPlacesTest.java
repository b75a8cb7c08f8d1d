package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.enterprise.Period;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.header.HeaderWordsFile;
import dev.tenglong.intake.sheet.RawCell;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/**
 * Wherever the unit of a column is written, and however, its amounts are in that unit; and what is written there and is no
 * unit that is known never leaves the default unit in its place.
 */
class UnitPlacesTest {

    private static final String CODE = "91990100MA0020075K";
    private static final BigDecimal AMOUNT = new BigDecimal("1234.5");

    private static final Map<Field, String> HEADERS = Map.of(
            Field.LAND, "用地面积",
            Field.TAX, "实缴税金",
            Field.ENERGY, "综合能耗",
            Field.ELECTRICITY, "用电量",
            Field.HEAT, "热力",
            Field.RAW_COAL, "原煤",
            Field.NATURAL_GAS, "天然气用气量");

    private static final List<String> IN_HEADER = List.of(
            "%s（%s）",
            "%s(%s)",
            "%s【%s】",
            "%s[%s]",
            "%s〔%s〕",
            "%s“%s”",
            "%s\"%s\"",
            "%s「%s」",
            "%s（单位：%s）",
            "%s（单位:%s）",
            "%s（单位为%s）",
            "%s（计量单位：%s）",
            "%s（以%s计）",
            "%s（以%s为单位）",
            "%s（按%s计）",
            "%s（%s，含税）",
            "%s（不含海关代征，单位：%s）",
            "%s（不含代征（含附加），单位：%s）",
            "%s（全口径）（%s）",
            "%s（2022年，%s）",
            "%s（单位：%s",
            "%s\n%s",
            "%s\n（%s）",
            "%s\n（单位：%s）",
            "%s/%s",
            "%s_%s",
            "%s-%s",
            "%s—%s",
            "%s：%s",
            "%s，%s",
            "%s，单位：%s",
            "%s 单位：%s",
            "%s单位：%s",
            "%s　（%s）");

    private static final List<BiFunction<String, String, SheetInMemory>> ELSEWHERE = List.of(
            (word, unit) -> sheet(List.of(), word, List.of("", "", unit), "", List.of()),
            (word, unit) -> sheet(List.of(), word, List.of("—", "—", unit), "", List.of()),
            (word, unit) -> sheet(List.of(), word, List.of("单位", "", "（" + unit + "）"), "", List.of()),
            (word, unit) -> sheet(List.of(List.of("2022年1—3月情况表（" + unit + "）")), word, List.of(), "", List.of()),
            (word, unit) ->
                    sheet(List.of(List.of("情况表"), List.of("", "", "单位：" + unit)), word, List.of(), "", List.of()),
            (word, unit) -> sheet(List.of(List.of("情况表"), List.of("", "单位", unit)), word, List.of(), "", List.of()),
            (word, unit) ->
                    sheet(List.of(List.of("情况表"), List.of("", "", "（" + unit + "）")), word, List.of(), "", List.of()),
            (word, unit) ->
                    sheet(List.of(List.of("情况表"), List.of("", "", "单位（" + unit + "）")), word, List.of(), "", List.of()),
            (word, unit) -> sheet(List.of(List.of("情况表"), List.of("本表数量单位均为" + unit)), word, List.of(), "", List.of()),
            (word, unit) -> sheet(
                    List.of(List.of("情况表"), List.of("填报单位：示例局", "", "单位：" + unit)), word, List.of(), "", List.of()),
            (word, unit) -> sheet(List.of(), word, List.of(), "", List.of("注：本表数量单位均为" + unit + "。")),
            (word, unit) -> sheet(List.of(), word, List.of(), "", List.of("说明：1.据实填报；2.单位：" + unit)),
            (word, unit) -> sheet(List.of(), word, List.of(), "计量单位", List.of(unit)),
            (word, unit) -> sheet(List.of(), word, List.of(), "单位", List.of(unit)));

    private static final List<String> NO_UNITS = List.of(
            "升", "美元", "万美元", "USD", "RMB", "W", "元/吨", "万元/亩", "%", "‰", "平方", "百万大卡", "千卡", "加仑", "桶", "平米/户", "亩均",
            "兆", "垧", "港元", "百平方公里", "€", "吨/万元");

    private final HeaderWords words = HeaderWordsFile.load(ConfigFolder.builtIn(), new Findings());
    private Findings findings;

    @Test
    void a_unit_in_the_header_is_understood_in_whatever_wording() throws Exception {
        for (Map.Entry<Field, String> field : HEADERS.entrySet()) {
            for (Unit unit : Unit.of(field.getKey().dimension())) {
                for (String wording : IN_HEADER) {
                    String header = String.format(wording, field.getValue(), unit.label());
                    var sheet = sheet(List.of(), header, List.of(), "", List.of());
                    assertThat(read(sheet, field.getKey())).as(header).isEqualTo(Reading.amount(unit.toBase(AMOUNT)));
                    assertThat(findings.sorted()).as(header).allMatch(f -> f.code() == IntakeCode.OUT_OF_RANGE);
                }
            }
        }
    }

    @Test
    void a_unit_elsewhere_is_understood_where_a_person_would_look() throws Exception {
        for (Map.Entry<Field, String> field : HEADERS.entrySet()) {
            for (Unit unit : Unit.of(field.getKey().dimension())) {
                for (var place : ELSEWHERE) {
                    SheetInMemory sheet = place.apply(field.getValue(), unit.label());
                    assertThat(read(sheet, field.getKey()))
                            .as("%s%s", sheet, findings.sorted())
                            .isEqualTo(Reading.amount(unit.toBase(AMOUNT)));
                    assertThat(findings.sorted())
                            .as(sheet.toString())
                            .noneMatch(f -> f.code() == IntakeCode.HEADER_UNIT_ASSUMED);
                }
            }
        }
    }

    @Test
    void what_is_no_unit_never_leaves_the_default_in_its_place() throws Exception {
        for (Field one : List.of(Field.TAX, Field.LAND, Field.ELECTRICITY)) {
            var field = Map.entry(one, HEADERS.get(one));
            for (String word : NO_UNITS) {
                for (String wording : IN_HEADER) {
                    String header = String.format(wording, field.getValue(), word);
                    assertThat(read(sheet(List.of(), header, List.of(), "", List.of()), field.getKey()))
                            .as(header)
                            .isNotInstanceOf(Reading.Amount.class);
                }
                for (String wording : IN_HEADER.subList(0, 10)) {
                    read(
                            sheet(List.of(), String.format(wording, field.getValue(), word), List.of(), "", List.of()),
                            field.getKey());
                    assertThat(findings.hasErrors()).as(wording + word).isTrue();
                }
                for (var place : places(word, field.getKey())) {
                    SheetInMemory sheet = place.apply(field.getValue(), word);
                    Reading reading = read(sheet, field.getKey());
                    assertThat(reading instanceof Reading.Amount && !findings.hasErrors())
                            .as("%s%s", sheet, findings.sorted())
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_unit_of_another_dimension_is_refused_and_the_valid_ones_are_named() throws Exception {
        read(sheet(List.of(), "原煤（吉焦）", List.of(), "", List.of()), Field.RAW_COAL);
        assertThat(findings.sorted()).singleElement().satisfies(f -> {
            assertThat(f.isError()).isTrue();
            assertThat(f.hint().orElseThrow()).contains("吨、千克");
        });
    }

    @Test
    void a_remark_in_brackets_is_no_unit() throws Exception {
        for (String remark : List.of("含税", "不含海关代征", "本年", "专项资金", "规上", "附件1", "2022年", "全口径", "2022年度", "税务口径")) {
            Reading reading = read(sheet(List.of(), "实缴税金（" + remark + "）", List.of(), "", List.of()), Field.TAX);
            assertThat(reading).as(remark).isEqualTo(Reading.amount(AMOUNT));
            assertThat(findings.sorted())
                    .as(remark)
                    .extracting(f -> f.code().id())
                    .containsExactly("IN107");
        }
    }

    @Test
    void of_money_and_persons_the_scale_is_enough() throws Exception {
        assertThat(read(sheet(List.of(), "税收合计（亿）", List.of(), "", List.of()), Field.TAX))
                .isEqualTo(Reading.amount(new BigDecimal("12345000")));
        assertThat(read(sheet(List.of(), "税收合计（￥）", List.of(), "", List.of()), Field.TAX))
                .isEqualTo(Reading.amount(new BigDecimal("0.12345")));
        assertThat(read(sheet(List.of(), "用电量（万）", List.of(), "", List.of()), Field.ELECTRICITY))
                .isEqualTo(Reading.UNUSABLE);
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    void units_that_contradict_one_another_are_refused() throws Exception {
        var twice = sheet(List.of(List.of("情况表（万元）"), List.of("单位：元")), "实缴税金", List.of(), "", List.of());
        assertThat(read(twice, Field.TAX)).isEqualTo(Reading.UNUSABLE);
        assertThat(findings.sorted()).extracting(f -> f.code().id()).containsExactly("IN127");
        read(sheet(List.of(), "实缴税金（万元）", List.of("", "", "元"), "", List.of()), Field.TAX);
        assertThat(findings.sorted()).extracting(f -> f.code().id()).containsExactly("IN106");
    }

    @Test
    void steam_that_is_billed_by_heat_is_heat() throws Exception {
        for (String unit : List.of("吉焦", "百万千焦", "GJ")) {
            assertThat(read(sheet(List.of(), "蒸汽（" + unit + "）", List.of(), "", List.of()), Field.HEAT))
                    .isEqualTo(Reading.amount(AMOUNT));
            assertThat(read(sheet(List.of(List.of("单位：" + unit)), "蒸汽", List.of(), "", List.of()), Field.HEAT))
                    .isEqualTo(Reading.amount(AMOUNT));
        }
        assertThat(read(sheet(List.of(), "蒸汽（吨）", List.of(), "", List.of()), Field.STEAM))
                .isEqualTo(Reading.amount(AMOUNT));
    }

    /** A letter in a title is no unit, and its currency says nothing of other amounts. */
    private static List<BiFunction<String, String, SheetInMemory>> places(String word, Field field) {
        return word.equals("W") || word.equals("RMB") && field != Field.TAX ? ELSEWHERE.subList(0, 3) : ELSEWHERE;
    }

    /** A table of one enterprise; below the header perhaps units, beside the amount perhaps a column, or a note at the end. */
    private static SheetInMemory sheet(
            List<List<String>> above, String header, List<String> units, String beside, List<String> more) {
        var sheet = new SheetInMemory();
        above.forEach(sheet::texts);
        var names = new ArrayList<>(List.of("企业名称", "统一社会信用代码", header));
        var row = new ArrayList<RawCell>(
                List.of(new RawCell.Text("示例有限公司"), new RawCell.Text(CODE), new RawCell.Number(AMOUNT.doubleValue())));
        if (!beside.isEmpty()) {
            names.add(beside);
            row.add(new RawCell.Text(more.get(0)));
        }
        sheet.texts(names);
        if (!units.isEmpty()) {
            sheet.texts(units);
        }
        sheet.add(row);
        if (beside.isEmpty()) {
            more.forEach(note -> sheet.texts(List.of(note)));
        }
        return sheet;
    }

    private Reading read(SheetInMemory sheet, Field field) throws Exception {
        findings = new Findings();
        var rows = new ArrayList<SourceRow>();
        var reader = new TableReader(
                Recognition.byWords(words),
                new Expectation(Optional.of(new Period(2022, 3)), false, Optional.empty()),
                findings);
        reader.read(
                new SourceFile(Path.of("表.xlsx"), "表.xlsx", "ab"),
                sheet,
                sheet.sheets().get(0),
                0,
                rows::add);
        assertThat(rows).as("%s%s", sheet, findings.sorted()).hasSize(1);
        return rows.get(0).reading(field);
    }
}
