package dev.tenglong.report;

import dev.tenglong.notice.IssuedNotice;
import dev.tenglong.notice.NoticeRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The register of notices as a table (文号台账): words for the terminal, CSV, JSON. */
public final class NoticeTable {

    private static final Map<String, Function<IssuedNotice, String>> COLUMNS = new LinkedHashMap<>();

    static {
        COLUMNS.put("文号", notice -> notice.number().toString());
        COLUMNS.put("文书", notice -> notice.record().kind().label());
        COLUMNS.put("发文日期", notice -> notice.record().date().toString());
        COLUMNS.put("案件编号", notice -> notice.record().file().toString());
        COLUMNS.put("企业名称", notice -> notice.record().addressee());
        COLUMNS.put("统一社会信用代码", notice -> notice.record().uscc().orElse(""));
        COLUMNS.put("依据清单", notice -> notice.record().basis().toString());
        COLUMNS.put("校验码", IssuedNotice::checkCode);
        COLUMNS.put("备注", NoticeTable::remark);
    }

    private NoticeTable() {}

    public static List<String> header() {
        return List.copyOf(COLUMNS.keySet());
    }

    public static List<String> cells(IssuedNotice notice) {
        return COLUMNS.values().stream().map(column -> column.apply(notice)).toList();
    }

    /** For other programs. */
    public static void writeStream(List<IssuedNotice> notices, OutputStream out) throws IOException {
        CsvTable.writeStream(columns(), notices, out);
    }

    /** For Excel. */
    public static void writeFile(List<IssuedNotice> notices, OutputStream out) throws IOException {
        CsvTable.writeFile(columns(), notices, out);
    }

    public static void writeJson(List<IssuedNotice> notices, OutputStream out) throws IOException {
        Json.write(out, json -> {
            json.writeStartObject();
            json.writeStringField("schema", "tenglong/notices/0");
            json.writeArrayFieldStart("notices");
            for (IssuedNotice notice : notices) {
                NoticeRecord record = notice.record();
                json.writeStartObject();
                json.writeStringField("number", record.number().toString());
                json.writeStringField("kind", record.kind().word());
                json.writeStringField("date", record.date().toString());
                json.writeStringField("case", record.file().toString());
                Json.string(json, "uscc", record.uscc());
                json.writeStringField("name", record.addressee());
                json.writeStringField("basis", record.basis().toString());
                json.writeStringField("check_code", notice.checkCode());
                json.writeBooleanField("sample", record.sample());
                Json.string(json, "voided_on", notice.voiding().map(v -> v.on().toString()));
                Json.string(json, "void_reason", notice.voiding().map(IssuedNotice.Voiding::reason));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static List<Column<IssuedNotice>> columns() {
        return COLUMNS.entrySet().stream()
                .map(column -> Column.of(
                        column.getKey(),
                        20,
                        (IssuedNotice notice) -> Value.text(column.getValue().apply(notice))))
                .toList();
    }

    private static String remark(IssuedNotice notice) {
        String sample = notice.record().sample() ? "样张" : "";
        return notice.voiding()
                .map(voiding -> "作废（" + voiding.on() + "）: " + voiding.reason())
                .map(voided -> sample.isEmpty() ? voided : sample + "，" + voided)
                .orElse(sample);
    }
}
