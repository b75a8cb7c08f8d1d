package dev.tenglong.report;

import dev.tenglong.diagnostics.ConfigCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.IndicatorCalculator;
import dev.tenglong.indicator.Measured;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.intake.TableUse;
import dev.tenglong.listing.ListDraft;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.policy.Reference;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Grounds;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Outcome;
import dev.tenglong.screening.Verdict;
import dev.tenglong.settings.Office;
import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Screenings made by hand, with invented enterprises and codes of a region that does not exist. */
final class Samples {

    static final Office OFFICE = new Office(
            "330105",
            "拱墅区",
            "拱墅区高耗低效整治企业清单",
            "拱墅区发展改革和经济信息化局",
            Map.of("GSKJ", "区科技工业区管委会"),
            "",
            Map.of(),
            new Office.Contact("示例联系人", "0571-00000000"),
            Office.Limits.USUAL,
            24,
            true,
            Map.of());
    static final SectorTable SECTORS = SectorTable.load();
    static final Period PERIOD = new Period(2022, 12);

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String[] STREETS = {
        "米市巷", "湖墅", "小河", "和睦", "拱宸桥", "", "大关", "上塘", "祥符", "康桥", "半山", "天水", "武林", "长庆", "潮鸣", "朝晖", "文晖", "东新", "石桥"
    };
    private static final Reference DEMO = new Reference("demo", "浙江省高耗低效企业分区域分行业指南（示例）", "示例〔2022〕1号", "附件1", false);

    private Samples() {}

    static ListWorkbook listWorkbook() {
        return new ListWorkbook(OFFICE, regions(), SECTORS);
    }

    static RegionTable regions() {
        var table = new RegionTable("拱墅区");
        for (int i = 0; i < STREETS.length; i++) {
            if (!STREETS[i].isEmpty()) {
                table.add(region(i), List.of());
            }
        }
        table.add(new Region("GSKJ", "区科技工业区管委会", "330105"), List.of());
        return table;
    }

    static Region region(int index) {
        return new Region(String.format("3301050%02d", index + 1), STREETS[index] + "街道", "330105");
    }

    /** A valid code of an invented enterprise. */
    static Uscc code(int number) {
        String body = "91990100MA" + String.format("%06d", number);
        int[] organisation = {3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += Character.digit(body.charAt(8 + i), 36) * organisation[i];
        }
        int rest = 11 - sum % 11;
        body += rest == 10 ? "X" : rest == 11 ? "0" : String.valueOf(rest);
        int[] weights = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
        int total = 0;
        for (int i = 0; i < 17; i++) {
            total += ALPHABET.indexOf(body.charAt(i)) * weights[i];
        }
        return new Uscc(body + ALPHABET.charAt((31 - total % 31) % 31));
    }

    static Dossier dossier(
            int number, String name, int street, String sector, Scale scale, Map<Field, String> figures) {
        Map<Field, Figure> amounts = new EnumMap<>(Field.class);
        figures.forEach((field, amount) -> amounts.put(
                field,
                new Figure(new BigDecimal(amount), List.of(new Location.Cell("用地.xlsx", "Sheet1", number + 2, 3)))));
        return new Dossier(
                number == 0 ? Optional.empty() : Optional.of(code(number)),
                name,
                street < 0 ? Optional.empty() : Optional.of(region(street)),
                Optional.ofNullable(sector).map(Sector::new),
                Optional.ofNullable(scale),
                Optional.empty(),
                amounts,
                Set.of());
    }

    static Map<Field, String> figures(
            String land, String energy, String valueAdded, String revenue, String tax, String employees) {
        Map<Field, String> figures = new EnumMap<>(Field.class);
        String[] all = {land, energy, valueAdded, revenue, tax, employees};
        Field[] fields = {Field.LAND, Field.ENERGY, Field.VALUE_ADDED, Field.REVENUE, Field.TAX, Field.EMPLOYEES};
        for (int i = 0; i < all.length; i++) {
            if (all[i] != null) {
                figures.put(fields[i], all[i]);
            }
        }
        return figures;
    }

    /** Judges as the shipped criteria do: 亩均税收 and 单位能耗增加值. */
    static Verdict judge(Dossier dossier) {
        var calculator = new IndicatorCalculator(List.of(Basis.YEAR), PERIOD);
        var judgements = new ArrayList<Judgement>();
        var reasons = new ArrayList<String>();
        var missing = new ArrayList<String>();
        Map<Indicator, Outcome> outcomes = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Indicator.values()) {
            Measured measured = calculator.measure(indicator, dossier);
            Optional<Threshold> threshold = threshold(indicator, dossier);
            if (threshold.isEmpty() || dossier.sector().isEmpty()) {
                judgements.add(new Judgement(measured, Optional.empty(), Optional.empty(), measured.reason()));
                continue;
            }
            BigDecimal standard = threshold.get().value();
            Outcome outcome = measured.value()
                    .map(v -> v.compareTo(standard) < 0 ? Outcome.CROSSED : Outcome.MET)
                    .orElse(Outcome.UNKNOWN);
            String reason = indicator.label()
                    + measured.value()
                            .map(v -> " " + v.rounded(2) + " " + indicator.unit() + "，低于标准 " + standard + " "
                                    + indicator.unit() + "（全年）")
                            .orElse("：" + measured.reason());
            (outcome == Outcome.UNKNOWN ? missing : outcome == Outcome.CROSSED ? reasons : new ArrayList<String>())
                    .add(reason);
            outcomes.put(indicator, outcome);
            judgements.add(new Judgement(measured, threshold, Optional.of(outcome), reason));
        }
        if (dossier.sector().isEmpty()) {
            return new Verdict(
                    dossier,
                    Category.INSUFFICIENT_DATA,
                    Optional.empty(),
                    false,
                    Grounds.FIRM,
                    judgements,
                    List.of("行业未知"));
        }
        if (!missing.isEmpty()) {
            return new Verdict(
                    dossier, Category.INSUFFICIENT_DATA, Optional.empty(), false, Grounds.FIRM, judgements, missing);
        }
        boolean energy = outcomes.get(Indicator.VALUE_ADDED_PER_TCE) == Outcome.CROSSED;
        boolean efficiency = outcomes.get(Indicator.TAX_PER_MU) == Outcome.CROSSED;
        Category category = energy
                ? efficiency ? Category.HIGH_ENERGY_LOW_EFFICIENCY : Category.HIGH_ENERGY
                : efficiency ? Category.LOW_EFFICIENCY : Category.COMPLIANT;
        return new Verdict(
                dossier, category, Optional.of(energy && efficiency), false, Grounds.FIRM, judgements, reasons);
    }

    private static Optional<Threshold> threshold(Indicator indicator, Dossier dossier) {
        boolean textile = dossier.sector().map(s -> s.isIn("C17")).orElse(false);
        return switch (indicator) {
            case TAX_PER_MU ->
                Optional.of(
                        textile
                                ? threshold(indicator, "C17", "330105", "8", "thresholds/tax-per-mu.yaml:11")
                                : threshold(indicator, "all", "all", "12", "thresholds/tax-per-mu.yaml:6"));
            case VALUE_ADDED_PER_TCE ->
                Optional.of(threshold(indicator, "all", "all", "1.5", "thresholds/value-added-per-tce.yaml:6"));
            default -> Optional.empty();
        };
    }

    private static Threshold threshold(Indicator indicator, String sector, String region, String value, String rule) {
        return new Threshold(
                indicator,
                sector,
                region,
                LocalDate.of(2022, 1, 1),
                new BigDecimal(value),
                Threshold.Crossing.BELOW,
                DEMO,
                rule);
    }

    static ScreeningRecord record(List<Dossier> dossiers, List<Diagnostic> findings) {
        List<Verdict> verdicts =
                dossiers.stream().sorted(Dossier.BY_CODE).map(Samples::judge).toList();
        var table = new SourceTable(
                "规划资源/用地.xlsx",
                "5c".repeat(32),
                "Sheet1",
                0,
                List.of(column(Field.USCC, 1), column(Field.NAME, 2), column(Field.LAND, 3)));
        var revision = new Revision(PERIOD, 1);
        return new ScreeningRecord(
                new RunFacts(
                        revision,
                        "0123456789abcdef".repeat(4),
                        "拱墅区制造业高耗低效企业筛查口径（示例）",
                        false,
                        false,
                        List.of(),
                        List.of(),
                        Optional.of("89abcdef0123")),
                List.of(new TableUse(table, dossiers.size() + 2, dossiers.size())),
                List.of(
                        new ScreeningRecord.ConfigHash("screening.yaml", "ab".repeat(32)),
                        new ScreeningRecord.ConfigHash("thresholds/tax-per-mu.yaml", "cd".repeat(32))),
                verdicts,
                new ListDraft(verdicts, List.of()).as(revision),
                findings);
    }

    private static SourceColumn column(Field field, int column) {
        Optional<Unit> unit = field.isQuantity() ? Optional.of(field.dimension().base()) : Optional.empty();
        return new SourceColumn(field, column, field.label(), unit, 0, false);
    }

    /** Three enterprises: one on the list, one that meets its standards, one without code and sector. */
    static ScreeningRecord three() {
        return record(
                List.of(
                        dossier(
                                1,
                                "杭州示例纺织印染有限公司",
                                10,
                                "C1713",
                                Scale.ABOVE,
                                figures("12.5", "830.2", "1200", "5400", "96", "85")),
                        dossier(
                                2,
                                "杭州示例机械有限公司",
                                2,
                                "C34",
                                Scale.ABOVE,
                                figures("10", "100", "1200.50", "8000", "300", "60")),
                        dossier(0, "杭州示例无码厂", -1, null, null, figures("3", null, null, null, null, null))),
                List.of(
                        Diagnostic.of(
                                        IntakeCode.NOT_A_NUMBER,
                                        new Location.Cell("统计/用能.xlsx", "Sheet1", 17, 4),
                                        "综合能耗应为数字，实际为文字")
                                .excerpt("约600"),
                        Diagnostic.of(ConfigCode.DEMO_STANDARD, new Location.WholeRun(), "本次适用的标准标有“示例”")));
    }

    /** Some forty enterprises of a real-looking district. */
    static ScreeningRecord forty() {
        String[] places = {"杭州", "浙江", "杭州拱墅", "杭州运河"};
        String[] marks = {"锦绣", "恒达", "华丰", "新世纪", "同源", "永盛", "天祥", "瑞丰", "金鼎"};
        String[] trades = {"纺织印染", "精密机械制造", "食品", "包装印刷", "化工新材料", "电子科技", "金属制品", "医药"};
        String[] sectors = {"C1713", "C3484", "C1411", "C2319", "C2659", "C3989", "C3311", "C2720"};
        String[] ends = {"有限公司", "股份有限公司", "有限责任公司", "集团有限公司桥西分公司（半山生产基地）"};
        var dossiers = new ArrayList<Dossier>();
        for (int i = 0; i < 42; i++) {
            int street = (i * 7) % STREETS.length;
            dossiers.add(dossier(
                    i % 17 == 16 ? 0 : 100 + i * 37,
                    places[i % 4] + marks[i % 9] + trades[i % 8] + ends[i % 7 == 3 ? 3 : i % 3],
                    STREETS[street].isEmpty() ? -1 : street,
                    i % 19 == 18 ? null : sectors[i % 8],
                    i % 5 == 0 ? Scale.BELOW : Scale.ABOVE,
                    figures(
                            String.valueOf(8 + i * 13 % 57) + "." + i,
                            i % 11 == 10 ? null : String.valueOf(300 + i * 1713 % 9000) + ".5",
                            String.valueOf(200 + i * 977 % 7000),
                            String.valueOf(4000 + i * 3571 % 90000),
                            i % 13 == 12 ? null : String.valueOf(20 + i * 37 % 900) + ".37",
                            String.valueOf(20 + i * 31 % 700))));
        }
        String land = "规划资源/拱墅区工业企业用地情况汇总表（2022年12月）.xlsx";
        String energy = "供电公司/用能.xls";
        return record(
                dossiers,
                List.of(
                        Diagnostic.of(
                                        IntakeCode.NOT_A_NUMBER,
                                        new Location.Cell(energy, "1-12月", 17, 4),
                                        "综合能耗应为数字，实际是文字，这一项按未知处理")
                                .excerpt("约600"),
                        Diagnostic.of(
                                        IntakeCode.USCC_LOST_DIGITS,
                                        new Location.Cell(energy, "1-12月", 23, 1),
                                        "统一社会信用代码应为 18 位文本，实际被存成了数字，后三位已丢失")
                                .excerpt("9.13301E+17"),
                        Diagnostic.of(IntakeCode.SHEET_EMPTY, new Location.Sheet(energy, "Sheet2"), "工作表没有内容，未读取"),
                        Diagnostic.of(
                                        IntakeCode.OUT_OF_RANGE,
                                        new Location.Cell(land, "用地", 9, 6),
                                        "用地面积的常见范围是 0.1 到 5000 亩，实际为 52000 亩，多为单位写错")
                                .excerpt("52000"),
                        Diagnostic.of(
                                        IntakeCode.ROW_WITHOUT_IDENTITY,
                                        Location.Cell.row(land, "用地", 40),
                                        "该行有数据，但没有企业名称和代码，整行搁置")
                                .excerpt("=HYPERLINK(\"http://example.org\")"),
                        Diagnostic.of(ConfigCode.DEMO_STANDARD, new Location.WholeRun(), "本次适用的标准标有“示例”")));
    }
}
