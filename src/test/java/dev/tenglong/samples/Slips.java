package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The deliberate mistakes of the sample, all in one place; {@code sample-data/README.md} is made from them. */
final class Slips {

    static final Period Y2021 = new Period(2021, 12);
    static final Period JANUARY = new Period(2022, 1);
    static final Period FEBRUARY = new Period(2022, 2);
    static final Period MARCH = new Period(2022, 3);
    static final List<Period> PERIODS = List.of(Y2021, JANUARY, FEBRUARY, MARCH);

    private final List<Slip> slips = new ArrayList<>();

    Slips(Roster roster) {
        codes(roster);
        rows(roster);
        gaps(roster);
        writing(roster);
    }

    private void codes(Roster roster) {
        Firm letterO = roster.pick(Kind.LOW, true, 0);
        cell(
                Y2021,
                Table.ENERGY,
                letterO,
                Headers.USCC,
                letterO.uscc().replace('0', 'O'),
                "代码中的数字 0 写成了字母 O",
                "修复为唯一正确的代码，列入待确认的匹配");
        Firm lower = roster.pick(Kind.LOW, true, 1);
        String spaced = " " + lower.uscc().substring(0, 8).toLowerCase(Locale.ROOT) + " "
                + lower.uscc().substring(8).toLowerCase(Locale.ROOT) + " ";
        cell(Y2021, Table.OUTPUT, lower, Headers.USCC, spaced, "代码为小写并夹有空格", "修复后匹配，列入待确认的匹配");
        Firm digits = roster.allDigits();
        cell(
                Y2021,
                Table.TAX,
                digits,
                Headers.TAXPAYER,
                Double.valueOf(digits.uscc()),
                "全数字代码存成了数值，末三位已丢失",
                "不还原代码；按企业名称匹配并提示把该列设为文本");
        Firm blank = roster.pick(Kind.COMPLIANT, true, 2);
        cell(Y2021, Table.POWER, blank, Headers.USCC, "", "代码空缺", "按企业名称匹配，列入待确认的匹配");
        Firm blankLater = roster.pick(Kind.COMPLIANT, false, 2);
        cell(JANUARY, Table.TAX, blankLater, Headers.TAXPAYER, "无", "代码写作“无”", "按企业名称匹配，列入待确认的匹配");
        Firm registration = roster.pick(Kind.COMPLIANT, true, 26);
        cell(
                Y2021,
                Table.OUTPUT,
                registration,
                Headers.USCC,
                "990100000012345",
                "填了 15 位工商注册号",
                "按企业名称匹配，提示补填统一社会信用代码");
        Firm person = roster.pick(Kind.HIGH, false, 1);
        cell(
                Y2021,
                Table.POWER,
                person,
                Headers.USCC,
                Codes.idCard(2),
                "代码列里是身份证号（虚构，区划 990100 不存在）",
                "按企业名称匹配；一切输出中打码");
    }

    private void rows(Roster roster) {
        Firm twice = roster.pick(Kind.LOW, true, 2);
        row(Slip.Kind.SECOND_ROW, List.of(Y2021), Table.TAX, twice, "除序号外完全相同的重复行", "警告，只计一次");
        Firm disputed = roster.pick(Kind.UNDECIDED, true, 2);
        for (Period period : List.of(Y2021, JANUARY)) {
            cell(period, Table.LAND, disputed, Headers.PLOT, "", "没有宗地编号（见下行）", "见下行");
        }
        slips.add(new Slip(
                Slip.Kind.SECOND_ROW,
                List.of(Y2021, JANUARY),
                Table.LAND,
                disputed,
                Headers.OWNED,
                disputed.land(Y2021) * 3 / 2,
                "同一企业两行面积不同且都没有宗地编号",
                "冲突：用地未知，该企业数据不足；2022-02 起更正"));
        Firm noPower = roster.pick(Kind.UNDECIDED, false, 0);
        row(Slip.Kind.NO_ROW, PERIODS, Table.POWER, noPower, "供电公司表中没有这家企业", "用电未知：数据不足");
        Firm noTax = roster.pick(Kind.UNDECIDED, true, 5);
        row(Slip.Kind.NO_ROW, PERIODS, Table.TAX, noTax, "税务表中没有这家企业", "税收未知：数据不足");
        Firm noLand = roster.pick(Kind.UNDECIDED, true, 0);
        row(Slip.Kind.NO_ROW, PERIODS, Table.LAND, noLand, "用地表中没有这家企业", "用地未知：数据不足");
    }

    private void gaps(Roster roster) {
        Firm about = roster.pick(Kind.UNDECIDED, true, 6);
        slips.add(new Slip(
                Slip.Kind.CELL,
                List.of(Y2021, JANUARY),
                Table.LAND,
                about,
                Headers.OWNED,
                "约600",
                "面积写作“约600”",
                "不是数字：用地未知，该企业数据不足；2022-02 起更正"));
        Firm sector = roster.pick(Kind.UNDECIDED, true, 1);
        slips.add(new Slip(
                Slip.Kind.CELL,
                PERIODS,
                Table.OUTPUT,
                sector,
                Headers.SECTOR,
                "C9999",
                "行业代码 C9999 不存在",
                "行业未知：数据不足，不算不在范围"));
        Firm divided = roster.pick(Kind.UNDECIDED, true, 3);
        cell(
                Y2021,
                Table.OUTPUT,
                divided,
                Headers.VALUE_ADDED,
                Form.DIVISION_BY_ZERO,
                "公式结果为 #DIV/0!",
                "增加值未知：数据不足；2022 年各期无误，但缺上年全年，只能折年");
        Firm still = roster.pick(Kind.UNDECIDED, true, 4);
        cell(
                Y2021,
                Table.ENERGY,
                still,
                Headers.energyTotal(Y2021),
                0,
                "有产出而综合能耗为 0",
                "数据异常：能耗未知，数据不足；2022 年各期无误，但缺上年全年，只能折年");
        Firm drift = roster.pick(Kind.COMPLIANT, true, 5);
        cell(
                Y2021,
                Table.ENERGY,
                drift,
                Headers.energyTotal(Y2021),
                drift.total(Flow.ENERGY, Y2021).multiply(java.math.BigDecimal.valueOf(1.12)),
                "综合能耗比电、气折标之和高 12 %",
                "采用上报值，给出警告");
        Firm place = roster.pick(Kind.COMPLIANT, false, 3);
        cell(FEBRUARY, Table.OUTPUT, place, Headers.PLACE, "勾桥街道", "街道名称不存在", "警告；采用用地表的街道");
        Firm honoured = roster.pick(Kind.HIGH_AND_LOW, true, 0);
        cell(Y2021, Table.GRADES, honoured, Headers.GRADE, "A", "高耗低效企业的亩均评价等级为 A", "照常列为高耗低效，并提示两者矛盾");
    }

    private void writing(Roster roster) {
        DecimalFormat commas = new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        Firm text = roster.pick(Kind.COMPLIANT, true, 6);
        cell(
                Y2021,
                Table.TAX,
                text,
                Headers.tax(Y2021),
                commas.format(text.total(Flow.TAX, Y2021)),
                "数字存成了带千分位的文本",
                "按数字读取");
        Firm small = roster.pick(Kind.HIGH, true, 2);
        cell(MARCH, Table.OUTPUT, small, Headers.flow("R&D经费", MARCH), "1,234.50", "数字存成了文本“1,234.50”", "按 1234.5 读取");
        Firm wide = roster.pick(Kind.COMPLIANT, true, 7);
        cell(
                Y2021,
                Table.OUTPUT,
                wide,
                Headers.REVENUE,
                wide(wide.total(Flow.REVENUE, Y2021).toPlainString()),
                "全角数字",
                "按数字读取");
        String[] marks = {"-", "—", "/", "无"};
        for (int i = 0; i < marks.length; i++) {
            Firm without = roster.pick(Kind.COMPLIANT, true, 10 + i);
            cell(Y2021, Table.OUTPUT, without, Headers.RD, marks[i], "R&D经费写作“" + marks[i] + "”", "缺失，不是 0");
        }
    }

    private static String wide(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c - '!' + '！')));
        return wide.toString();
    }

    private void cell(
            Period period, Table table, Firm firm, String column, Object value, String what, String expected) {
        slips.add(new Slip(Slip.Kind.CELL, List.of(period), table, firm, column, value, what, expected));
    }

    private void row(Slip.Kind kind, List<Period> periods, Table table, Firm firm, String what, String expected) {
        slips.add(new Slip(kind, periods, table, firm, "", "", what, expected));
    }

    private Slips() {}

    /** No mistake at all. */
    static Slips none() {
        return new Slips();
    }

    boolean concern(Firm firm, Period period) {
        return slips.stream().anyMatch(s -> s.firm() == firm && s.periods().contains(period));
    }

    List<Slip> all() {
        return List.copyOf(slips);
    }

    List<Slip> cells(Period period, Table table, Firm firm) {
        return of(Slip.Kind.CELL, period, table, firm);
    }

    List<Slip> secondRows(Period period, Table table, Firm firm) {
        return of(Slip.Kind.SECOND_ROW, period, table, firm);
    }

    boolean isRowMissing(Period period, Table table, Firm firm) {
        return !of(Slip.Kind.NO_ROW, period, table, firm).isEmpty();
    }

    private List<Slip> of(Slip.Kind kind, Period period, Table table, Firm firm) {
        return slips.stream()
                .filter(s -> s.kind() == kind && s.in(period, table) && s.firm() == firm)
                .toList();
    }
}
