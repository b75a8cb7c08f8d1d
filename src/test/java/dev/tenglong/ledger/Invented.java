package dev.tenglong.ledger;

import dev.tenglong.diagnostics.ConfigCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.digest.Sha256;
import dev.tenglong.dossier.Amounts;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.dossier.Past;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.Measured;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.intake.TableUse;
import dev.tenglong.listing.ListDraft;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.policy.Reference;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Exemption;
import dev.tenglong.screening.Grounds;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Outcome;
import dev.tenglong.screening.Verdict;
import dev.tenglong.units.Ratio;
import dev.tenglong.units.Unit;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Screenings nobody made, with everything in them that a record can hold: the same seed gives the same one. */
final class Invented {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Reference DEMO = new Reference("demo", "示例指南", "示例〔2022〕1号", "附件1", false);

    private final Random random;

    Invented(long seed) {
        this.random = new Random(seed);
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

    Recording recording(String revision, int enterprises) {
        return recording(revision(revision), verdicts(enterprises));
    }

    Recording recording(Revision revision, List<Verdict> verdicts) {
        List<SourceTable> tables = tables();
        List<RowArchive.Table> rows = rows(tables);
        SortedMap<String, byte[]> configuration = new TreeMap<>();
        configuration.put("screening.yaml", bytes("id: 示例\nrevision: " + revision + "\n"));
        configuration.put("thresholds/tax-per-mu.yaml", bytes("indicator: tax-per-mu\n"));
        List<Diagnostic> intake = findings();
        var findings = new ArrayList<>(intake);
        findings.add(Diagnostic.of(ConfigCode.DEMO_STANDARD, new Location.WholeRun(), "结果不能作为正式认定的依据"));
        var draft = new ListDraft(verdicts, List.of());
        var screening = new ScreeningRecord(
                new RunFacts(
                        revision,
                        Sha256.of("run " + revision),
                        "筛查口径（示例）",
                        false,
                        random.nextBoolean(),
                        List.of(revision("2021-12@1"), revision("2021-12@3")),
                        List.of(exemption(7)),
                        Optional.empty()),
                tables.stream().map(t -> new TableUse(t, 12, 11)).toList(),
                configuration.entrySet().stream()
                        .map(e -> new ScreeningRecord.ConfigHash(e.getKey(), Sha256.of(e.getValue())))
                        .toList(),
                draft.verdicts(),
                draft.as(revision),
                findings);
        List<RecordedFile> files = List.of(
                new RecordedFile("用地.xlsx", Sha256.of("land"), 1234, false),
                new RecordedFile("局/用能.csv", Sha256.of("energy"), 99, false));
        return new Recording(screening, rows, files, Map.of(), intake, configuration);
    }

    static Revision revision(String text) {
        return new Revision(Period.parse(text.substring(0, 7)).orElseThrow(), Integer.parseInt(text.substring(8)));
    }

    static Exemption exemption(int number) {
        return new Exemption(
                code(number),
                "政策性搬迁",
                "示例〔2022〕9号",
                "区政府",
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 12, 31),
                Optional.empty());
    }

    private List<SourceTable> tables() {
        return List.of(
                new SourceTable(
                        "用地.xlsx",
                        Sha256.of("land"),
                        "Sheet1",
                        0,
                        List.of(
                                new SourceColumn(Field.USCC, 1, "代码", Optional.empty(), 0, false),
                                new SourceColumn(Field.LAND, 4, "用地/亩", Optional.of(Unit.MU), 2, false))),
                new SourceTable(
                        "局/用能.csv",
                        Sha256.of("energy"),
                        "",
                        1,
                        List.of(
                                new SourceColumn(Field.NAME, 2, "名称", Optional.empty(), 0, false),
                                new SourceColumn(Field.SCALE, 3, "是否规上", Optional.empty(), 0, true),
                                new SourceColumn(Field.TAX, 9, "税收 去年同期", Optional.of(Unit.YUAN), 1, false, true))),
                new SourceTable("空.xlsx", Sha256.of("empty"), "没有行", 2, List.of()));
    }

    private List<RowArchive.Table> rows(List<SourceTable> tables) {
        var archive = new RowArchive();
        rowsOf(tables.get(0)).forEach(archive);
        rowsOf(tables.get(1)).forEach(archive);
        return archive.tables();
    }

    List<SourceRow> rowsOf(SourceTable table) {
        var rows = new ArrayList<SourceRow>();
        for (int i = 0; i < 12; i++) {
            var readings = new ArrayList<Reading>();
            for (int column = 0; column < table.columns().size(); column++) {
                readings.add(
                        switch (random.nextInt(5)) {
                            case 0 -> Reading.MISSING;
                            case 1 -> Reading.UNUSABLE;
                            case 2 -> new Reading.Word(text());
                            case 3 -> Reading.COVERED;
                            default -> Reading.amount(number());
                        });
            }
            rows.add(new SourceRow(table, 3 + i, List.copyOf(readings)));
        }
        return rows;
    }

    List<Diagnostic> findings() {
        return List.of(
                Diagnostic.of(IntakeCode.NOT_A_NUMBER, new Location.Cell("局/用能.csv", "", 4, 9), "应为数字，实际是文字")
                        .excerpt("约600\t\"或更多\""),
                Diagnostic.of(IntakeCode.ROW_WITHOUT_IDENTITY, Location.Cell.row("用地.xlsx", "Sheet1", 8), "没有名称"),
                Diagnostic.of(IntakeCode.SHEET_EMPTY, new Location.Sheet("空.xlsx", "没有行"), "空工作表"),
                new Diagnostic(
                        IntakeCode.FILE_SKIPPED,
                        new Location.WholeFile("说明.docx"),
                        "不是表格",
                        Optional.empty(),
                        Optional.empty()),
                Diagnostic.of(
                        ConfigCode.CONFIG_BAD_VALUE, new Location.ConfigPoint("config/a.yaml", 3, 7, "a.b"), "值不对"));
    }

    /** In order of code. */
    List<Verdict> verdicts(int count) {
        var verdicts = new ArrayList<Verdict>();
        for (int i = 0; i < count; i++) {
            verdicts.add(verdict(i % 10 == 9 ? Optional.empty() : Optional.of(code(i)), i));
        }
        verdicts.sort(java.util.Comparator.comparing(Verdict::dossier, Dossier.BY_CODE));
        return verdicts;
    }

    private Verdict verdict(Optional<Uscc> code, int number) {
        Dossier dossier = dossier(code, number);
        List<Judgement> judgements = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            judgements.add(judgement(indicator, dossier));
        }
        return new Verdict(
                dossier,
                pick(Category.values()),
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(random.nextBoolean()),
                random.nextBoolean(),
                random.nextBoolean() ? Grounds.FIRM : Grounds.WEAK,
                judgements,
                List.of(judgements.get(random.nextInt(9)).reason(), text()));
    }

    private Dossier dossier(Optional<Uscc> code, int number) {
        return new Dossier(
                code,
                "示例" + number + "厂" + text(),
                maybe(new Region("33010500" + random.nextInt(9), "示例街道", "330105")),
                maybe(new Sector(pick(new String[] {"C", "C17", "C1713", "D44"}))),
                maybe(pick(Scale.values())),
                maybe(pick(new String[] {"A", "B"})),
                amounts(),
                random.nextBoolean() ? Past.UNKNOWN : new Past(amounts(), amounts()),
                random.nextInt(3) == 0 ? Map.of(Field.LAND, revision("2021-12@3")) : Map.of());
    }

    private Amounts amounts() {
        Map<Field, Figure> figures = new EnumMap<>(Field.class);
        Set<Field> unsettled = EnumSet.noneOf(Field.class);
        for (Field field : Field.values()) {
            if (field.isQuantity() && random.nextInt(4) == 0) {
                figures.put(field, figure());
            } else if (random.nextInt(9) == 0) {
                unsettled.add(field);
            }
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Amounts(figures, unsettled, Optional.empty());
            case 1 -> new Amounts(figures, unsettled, Optional.of(figure()));
            case 2 -> Amounts.NONE;
            default -> new Amounts(figures, unsettled);
        };
    }

    private Figure figure() {
        var cells = new ArrayList<Location.Cell>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            cells.add(new Location.Cell(
                    pick(new String[] {"用地.xlsx", "局/用能.csv", "去年.xlsx"}),
                    pick(new String[] {"Sheet1", ""}),
                    1 + random.nextInt(3000),
                    random.nextInt(30)));
        }
        return new Figure(
                number(),
                random.nextInt(9) == 0 ? List.of() : cells,
                random.nextInt(3) == 0 ? Optional.of(revision("2021-12@1")) : Optional.empty());
    }

    /** Of every scale: 12.50 and 12.5 are one number and two records. */
    private BigDecimal number() {
        var number =
                new BigDecimal(java.math.BigInteger.valueOf(random.nextInt(2_000_000) - 50_000), random.nextInt(6));
        return random.nextInt(4) == 0 ? number.stripTrailingZeros() : number;
    }

    private Judgement judgement(Indicator indicator, Dossier dossier) {
        var value = new Ratio(number(), number().abs().add(BigDecimal.ONE));
        var measured = new Measured(
                indicator,
                pick(Measured.State.values()),
                maybe(value),
                dossier.figure(indicator.numerator()),
                dossier.figure(indicator.denominator()),
                maybe(pick(Basis.values())),
                random.nextBoolean() ? "" : text());
        var threshold = new Threshold(
                indicator,
                "C17",
                "all",
                LocalDate.of(2022, 1, 1),
                BigDecimal.valueOf(random.nextInt(5), 1),
                pick(Threshold.Crossing.values()),
                DEMO,
                "thresholds/" + indicator.id() + ".yaml:6");
        return new Judgement(measured, maybe(threshold), maybe(pick(Outcome.values())), indicator.label() + text());
    }

    private String text() {
        return pick(new String[] {"", "甲", "有“引号”和\\", "换\n行\t制表", "𠮷野家", "a'b\"c", "\u0001"}) + random.nextInt(100);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value);
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
