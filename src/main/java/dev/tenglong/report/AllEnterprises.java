package dev.tenglong.report;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.screening.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Every enterprise with all its figures, indicators and reasons (全部企业): a sheet, or where there are too many for a
 * sheet to be of use, a CSV file with the same columns.
 */
final class AllEnterprises {

    private final EnterpriseColumns enterprise;

    AllEnterprises(EnterpriseColumns enterprise) {
        this.enterprise = enterprise;
    }

    void writeSheet(Book book, ScreeningRecord record) {
        List<Column<Verdict>> table = columns(record);
        Page page = sheet(book, record, table);
        page.header(table, 3);
        page.rows(table, record.verdicts());
        page.filter(record.verdicts().size(), table.size());
    }

    /** Says on the sheet where the enterprises are instead. */
    void writePointer(Book book, ScreeningRecord record, String csvName) {
        List<Column<Verdict>> table = columns(record).subList(0, 12);
        Page page = sheet(book, record, table);
        page.note("共 " + record.verdicts().size() + " 家企业，超出工作表便于使用的范围，明细另存为同一文件夹中的“" + csvName + "”。");
        page.header(table, 3);
    }

    void writeCsv(ScreeningRecord record, OutputStream out) throws IOException {
        CsvTable.writeFile(columns(record), record.verdicts(), out);
    }

    private static Page sheet(Book book, ScreeningRecord record, List<Column<Verdict>> table) {
        Page page = book.page("全部企业")
                .widths(table.stream().map(Column::width).toList())
                .across(4, 3);
        page.line("全部企业（" + record.period().label() + "），数量为累计数", "");
        return page;
    }

    private List<Column<Verdict>> columns(ScreeningRecord record) {
        var membership = new Membership(record.list());
        var columns = new ArrayList<Column<Verdict>>(List.of(
                Column.number(),
                enterprise.name(),
                enterprise.code(),
                enterprise.subdistrict(),
                enterprise.sectorCode(),
                enterprise.sectorName(),
                enterprise.scale(),
                Column.of(
                        "亩均评价\n等级", 9, v -> Value.word(v.dossier().evaluation().orElse(""))),
                enterprise.category(),
                Column.of(
                        "命中",
                        6,
                        v -> Value.word(v.listed().map(AllEnterprises::yesNo).orElse("未定"))),
                Column.of("预警", 6, v -> Value.word(yesNo(v.earlyWarning()))),
                Column.of("在清单上", 9, v -> Value.word(yesNo(membership.isOnList(v.dossier())))),
                Column.of(
                        "本期变化",
                        9,
                        v -> Value.word(membership
                                .change(v.dossier())
                                .map(Change::label)
                                .orElse("")))));
        for (Field field : fields(record.verdicts())) {
            String unit = field.dimension().base().label();
            columns.add(EnterpriseColumns.figure(field, field.label() + "\n（" + unit + "）", 13));
        }
        for (Indicator indicator : Indicator.values()) {
            columns.add(EnterpriseColumns.indicator(indicator, indicator.label() + "\n（" + indicator.unit() + "）", 14));
            columns.add(EnterpriseColumns.standard(indicator, indicator.label() + "\n标准", 12));
            columns.add(EnterpriseColumns.outcome(indicator, indicator.label() + "\n判定", 12));
        }
        columns.add(Column.of("数据口径", 12, v -> Value.word(bases(v))));
        columns.add(Column.of("沿用", 24, v -> Value.text(Carried.of(v.dossier()))));
        columns.add(enterprise.reasons("理由", 60, "；"));
        columns.add(Column.of("数据来源", 70, v -> Value.text(SourceCells.of(v))));
        return columns;
    }

    /** The quantities that any enterprise has, in the order of the catalogue. */
    private static Set<Field> fields(List<Verdict> verdicts) {
        Set<Field> fields = EnumSet.noneOf(Field.class);
        verdicts.stream()
                .map(Verdict::dossier)
                .map(Dossier::figures)
                .forEach(figures -> fields.addAll(figures.keySet()));
        fields.removeIf(field -> !field.isQuantity());
        return fields;
    }

    /** Those of the indicators judged, in the order of the catalogue. */
    private static String bases(Verdict verdict) {
        return verdict.judgements().stream()
                .filter(judgement -> judgement.outcome().isPresent())
                .flatMap(judgement -> judgement.measured().basis().stream())
                .distinct()
                .map(Basis::label)
                .collect(Collectors.joining("、"));
    }

    private static String yesNo(boolean yes) {
        return yes ? "是" : "否";
    }
}
