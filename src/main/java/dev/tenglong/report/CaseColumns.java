package dev.tenglong.report;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.Freed;
import dev.tenglong.casework.Overdue;
import dev.tenglong.casework.Particulars;
import dev.tenglong.casework.Party;
import dev.tenglong.casework.Plan;
import dev.tenglong.enterprise.Region;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of a table of cases (案件栏目): all of them in files, a few on a terminal. */
final class CaseColumns {

    private CaseColumns() {}

    /** Everything a table can say of a case. */
    static List<Column<CaseOnDay>> all() {
        return List.of(
                word("案件编号", 13, c -> c.file().id().toString()),
                Column.of("企业名称", 24, c -> Value.text(c.file().identity().name())),
                Column.of("统一社会信用代码", 20, c -> Value.code(code(c.file()))),
                word("街道（园区）", 13, CaseColumns::street),
                word("当前状态", 12, c -> c.file().state().label()),
                word("提示", 18, CaseColumns::remark),
                word("进入日期", 11, c -> c.file().since().toString()),
                word("办理期限", 11, c -> date(c.due())),
                word("逾期", 11, c -> late(c.overdue())),
                word("下一步责任方", 14, c -> c.next().map(Party::label).orElse("")),
                word("列入时间", 11, c -> date(c.file().listedOn())),
                word("整治方式", 10, c -> route(c.file())),
                word("完成时限", 11, c -> date(c.file().term())),
                freed("预计腾出用地（亩）", c -> expected(c).map(Freed::land)),
                freed("预计腾出用能（吨标准煤）", c -> expected(c).map(Freed::energy)),
                freed("实际腾出用地（亩）", c -> actual(c.file()).map(Freed::land)),
                freed("实际腾出用能（吨标准煤）", c -> actual(c.file()).map(Freed::energy)),
                word("立案依据", 11, c -> c.file().opening().hit().toString()),
                Column.of("前案", 16, c -> Value.text(earlier(c.file()))),
                Column.of("缺少的材料", 30, c -> Value.text(String.join("；", c.missing()))));
    }

    private static Column<CaseOnDay> word(String header, int width, Function<CaseOnDay, String> text) {
        return Column.of(header, width, c -> Value.word(text.apply(c)));
    }

    private static Column<CaseOnDay> freed(String header, Function<CaseOnDay, Optional<BigDecimal>> amount) {
        return Column.of(header, 12, c -> Value.amount(amount.apply(c), 2));
    }

    static String code(CaseFile file) {
        return file.key().isCode() ? file.key().value() : "";
    }

    static String street(CaseOnDay c) {
        return c.file().identity().region().map(Region::name).orElse("街道未知");
    }

    /** What the screenings and the clock add to the state. */
    private static String remark(CaseOnDay c) {
        String standing = c.standing();
        int at = standing.indexOf('（');
        return at < 0 ? "" : standing.substring(at + 1, standing.length() - 1);
    }

    static String late(Optional<Overdue> overdue) {
        return overdue.map(o -> o.level().label() + "·" + o.days() + "天").orElse("");
    }

    static String route(CaseFile file) {
        return file.plan().map(Plan::route).map(route -> route.label()).orElse("");
    }

    static String date(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    static Optional<Freed> expected(CaseOnDay c) {
        return c.file().plan().map(Plan::expected);
    }

    static Optional<Freed> actual(CaseFile file) {
        return file.acceptance().map(Particulars.Accepted::actual);
    }

    static String earlier(CaseFile file) {
        int relapses = file.opening().relapses();
        return file.opening()
                .earlier()
                .map(id -> id + (relapses > 0 ? "（第" + relapses + "次复发）" : ""))
                .orElse("");
    }
}
