package dev.tenglong.report;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.Evidence;
import dev.tenglong.casework.RecordedEvent;
import dev.tenglong.settings.Office;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One case as a sheet to be printed and filed (一企一档): who, on what grounds, what was done, what lies with it, what is to come. */
public final class CaseDossier {

    private static final Set<Act> CHECK = EnumSet.of(Act.DISPATCH, Act.VERIFY, Act.DISMISS);
    private static final Set<Act> NOTICE = EnumSet.of(Act.NOTIFY, Act.SERVE, Act.OBJECT, Act.OVERRULE, Act.ENLIST);
    private static final Set<Act> PLAN = EnumSet.of(Act.PLAN, Act.START);
    private static final Set<Act> PROGRESS = EnumSet.of(Act.PROGRESS, Act.PAUSE, Act.RESUME);
    private static final Set<Act> END = EnumSet.of(Act.SUBMIT, Act.RETURN, Act.ACCEPT, Act.REMOVE);

    /** A paper and the event it lies with. */
    private record Paper(RecordedEvent event, Evidence evidence) {}

    private final Office office;
    private final CaseOnDay now;
    private final CaseFile file;
    private final Optional<EnterpriseReport> enterprise;
    private final List<CaseFile> others;
    private final String checkCode;

    /**
     * @param enterprise what the screenings say of it; empty where they know it under no name any more
     * @param others     its enterprise's other cases
     * @param checkCode  of the last entry of the ledger: what the sheet rests on
     */
    public CaseDossier(
            Office office,
            CaseOnDay now,
            Optional<EnterpriseReport> enterprise,
            List<CaseFile> others,
            String checkCode) {
        this.office = office;
        this.now = now;
        this.file = now.file();
        this.enterprise = enterprise;
        this.others = List.copyOf(others);
        this.checkCode = checkCode;
    }

    /** Writes the workbook and leaves {@code out} open. */
    public void write(OutputStream out) throws IOException {
        String title = office.districtName() + "高耗低效整治一企一档";
        var provenance = new Provenance(
                "案件编号：" + file.id() + "　截至：" + now.day(),
                "校验码：" + checkCode,
                now.day().atStartOfDay().toInstant(ZoneOffset.UTC));
        try (var book = new Book(provenance, title)) {
            Page page = book.page("一企一档").widths(DossierGrid.WIDTHS).portrait();
            page.title(title);
            page.line("案件编号：" + file.id(), "建档单位：" + office.leadUnit());
            var grounds = new DossierGrounds(page, now, enterprise, others);
            grounds.write();
            acts(page, "五、现场核查", CHECK);
            acts(page, "六、告知、异议和列入", NOTICE);
            acts(page, "七、整治方案", PLAN);
            acts(page, "八、整治进展", PROGRESS);
            acts(page, "九、验收和结案", END);
            records(page);
            papers(page);
            next(page);
            page.blank();
            page.note("经办人：　　　　　　　　　　审核人：　　　　　　　　　　日期：　　　　年　　月　　日");
            book.writeTo(out);
        }
    }

    private void acts(Page page, String title, Set<Act> acts) {
        events(
                page,
                title,
                file.events().stream()
                        .filter(recorded -> acts.contains(recorded.event().act()))
                        .toList());
    }

    private void records(Page page) {
        events(
                page,
                "十、筛查记录和更正",
                file.events().stream()
                        .filter(recorded -> !recorded.event().act().isVerb()
                                || recorded.event().act() == Act.CORRECT)
                        .toList());
    }

    private void events(Page page, String title, List<RecordedEvent> events) {
        page.section(title);
        if (events.isEmpty()) {
            page.note("　无");
            return;
        }
        List<Column<RecordedEvent>> table = List.of(
                DossierGrid.column("序号", 1, e -> Value.word(String.valueOf(e.number()))),
                DossierGrid.column("日期", 2, e -> Value.word(e.event().on().toString())),
                DossierGrid.column("事项", 2, e -> Value.word(e.event().act().label() + (file.counts(e) ? "" : "（已更正）"))),
                DossierGrid.column("办理人", 2, e -> Value.text(e.event().by())),
                DossierGrid.column("情况", 5, e -> Value.text(EventWords.of(e.event()))));
        page.headerRow(table);
        page.rows(table, events);
    }

    private void papers(Page page) {
        page.section("十一、附件");
        List<Paper> papers = file.events().stream()
                .flatMap(e -> e.event().evidence().stream().map(evidence -> new Paper(e, evidence)))
                .toList();
        if (papers.isEmpty()) {
            page.note("　无");
        } else {
            List<Column<Paper>> table = List.of(
                    DossierGrid.column(
                            "事项", 1, p -> Value.word(String.valueOf(p.event().number()))),
                    DossierGrid.column(
                            "文件",
                            4,
                            p -> Value.text(p.evidence().name()
                                    + (p.evidence().isForm()
                                            ? "（填报表第 " + p.evidence().row() + " 行）"
                                            : ""))),
                    DossierGrid.column(
                            "字节", 1, p -> Value.word(String.valueOf(p.evidence().bytes()))),
                    DossierGrid.column(
                            "SHA-256", 6, p -> Value.text(p.evidence().sha256())));
            page.headerRow(table);
            page.rows(table, papers);
        }
        if (!now.missing().isEmpty()) {
            page.note("缺少的材料：" + String.join("；", now.missing()));
        }
    }

    private void next(Page page) {
        page.section("十二、下一步");
        if (!file.isOpen()) {
            page.note("　案件已结。");
            return;
        }
        List<Column<Act>> table = List.of(
                DossierGrid.column("可以办理", 3, act -> Value.word(act.label())),
                DossierGrid.column("由谁办理", 3, act -> Value.word(act.by().label())),
                DossierGrid.column("应附材料", 6, act -> Value.text(String.join("、", act.evidence()))));
        page.headerRow(table);
        page.rows(table, now.legal());
    }
}
