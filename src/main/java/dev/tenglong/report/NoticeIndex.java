package dev.tenglong.report;

import dev.tenglong.casework.ServiceColumn;
import dev.tenglong.enterprise.Region;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.notice.IssuedNotice;
import dev.tenglong.notice.NoticeField;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.notice.NoticeNumber;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** The index of a batch of notices (送达登记表): each leads to its file, and has room for what is known when it was served. */
public final class NoticeIndex {

    /**
     * One notice.
     *
     * @param file the name of its file, beside the index
     */
    public record Line(IssuedNotice notice, Optional<Region> region, String file) {

        public NoticeNumber number() {
            return notice.number();
        }
    }

    private NoticeIndex() {}

    /** The numbers in it, for its name: 拱高耗低效整〔2022〕1—12号. */
    public static String range(List<Line> lines) {
        NoticeNumber first = lines.get(0).notice().number();
        NoticeNumber last = lines.get(lines.size() - 1).notice().number();
        return lines.size() == 1
                ? first.toString()
                : first.toString().replaceFirst("号$", "") + "—" + last.number() + "号等" + lines.size() + "份";
    }

    public static void write(RunFacts run, NoticeKind kind, List<Line> lines, OutputStream out) throws IOException {
        String title = kind.label() + "送达登记表";
        try (var book = new Book(Provenance.of(run), title)) {
            List<Column<Line>> table = columns();
            Page page =
                    book.page("送达登记").widths(table.stream().map(Column::width).toList());
            page.title(title);
            page.header(table, 2);
            page.rows(table, lines);
            page.filter(lines.size(), table.size());
            page.note(
                    "说明：送达后填写送达日期至回证文件各栏。送达方式：直接、留置、邮寄、公告、电子。直接送达写明签收人，留置送达写明拒收事由和见证人；回证的扫描件放在本表旁边，写文件名。填好后用 tenglong case apply 收回，可分几次填。本表已存在时程序不再改写。");
            book.writeTo(out);
        }
    }

    private static List<Column<Line>> columns() {
        return List.of(
                Column.number(),
                Column.of(
                        ServiceColumn.NUMBER.header(),
                        26,
                        line -> new Value.FileLink(line.notice().number().toString(), line.file())),
                Column.of(
                        ServiceColumn.NAME.header(),
                        28,
                        line -> Value.text(line.notice().record().addressee())),
                Column.of(
                        "统一社会信用代码",
                        20,
                        line -> Value.code(line.notice().record().uscc().orElse(""))),
                Column.of(
                        "街道（园区）",
                        14,
                        line -> Value.text(line.region().map(Region::name).orElse(""))),
                Column.of(
                        ServiceColumn.ID.header(),
                        13,
                        line -> Value.word(line.notice().record().file().toString())),
                Column.of(
                        "发文日期",
                        14,
                        line -> Value.word(line.notice()
                                .record()
                                .content()
                                .value(NoticeField.DATE)
                                .orElse(""))),
                Column.of("校验码", 15, line -> Value.code(line.notice().checkCode())),
                Column.of("备注", 10, line -> Value.word(line.notice().record().sample() ? "样张" : "")),
                room(ServiceColumn.ON, 13),
                room(ServiceColumn.MODE, 10),
                room(ServiceColumn.BY, 10),
                room(ServiceColumn.RECEIVER, 10),
                room(ServiceColumn.REFUSAL, 18),
                room(ServiceColumn.PAPER, 16));
    }

    /** For what is known once it was served. */
    private static Column<Line> room(ServiceColumn column, int width) {
        return Column.of(column.header(), width, line -> Value.NONE);
    }
}
