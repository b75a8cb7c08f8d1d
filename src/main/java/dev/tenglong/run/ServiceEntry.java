package dev.tenglong.run;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.Particulars;
import dev.tenglong.casework.ServiceColumn;
import dev.tenglong.casework.ServiceMode;
import dev.tenglong.diagnostics.CaseCode;
import dev.tenglong.notice.IssuedNotice;
import dev.tenglong.notice.NoticeNumber;
import dev.tenglong.notice.Register;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes a service of what a row of an index says (送达事项). */
final class ServiceEntry {

    private final FormCells<ServiceColumn> cells;
    private final Optional<String> by;

    ServiceEntry(FormCells<ServiceColumn> cells, Optional<String> by) {
        this.cells = cells;
        this.by = by;
    }

    static Optional<IssuedNotice> find(Register register, String number) {
        return NoticeNumber.parse(number).flatMap(register::find);
    }

    /** Empty where something is wrong; the cells then know what. */
    Optional<IntendedAct> act(IssuedNotice notice, Path file) {
        Optional<LocalDate> on = cells.needed(ServiceColumn.ON, cells.date(ServiceColumn.ON), "填了送达内容的行");
        LocalDate issued = notice.record().date();
        if (on.filter(issued::isAfter).isPresent()) {
            cells.refuse(
                    CaseCode.DATE_OUT_OF_ORDER,
                    ServiceColumn.ON,
                    "送达日期应不早于发文日期 " + issued + "，实际是 " + on.get(),
                    "核对送达日期后重新报回");
        }
        Optional<ServiceMode> mode = cells.needed(
                ServiceColumn.MODE,
                cells.read(ServiceColumn.MODE, ServiceMode::byName, "直接、留置、邮寄、公告、电子中的一种"),
                "填了送达内容的行");
        mode.ifPresent(this::proof);
        Optional<Path> paper = paper(file);
        if (!cells.problems().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> named = Optional.of(cells.text(ServiceColumn.BY)).filter(text -> !text.isEmpty());
        return Optional.of(new IntendedAct(
                notice.record().file().toString(),
                Act.SERVE,
                on.orElseThrow(),
                by.or(() -> named),
                "",
                paper.map(receipt -> List.of(file, receipt)).orElse(List.of(file)),
                new Particulars.Served(
                        notice.number().toString(),
                        mode.orElseThrow(),
                        cells.text(ServiceColumn.RECEIVER),
                        cells.text(ServiceColumn.REFUSAL))));
    }

    private void proof(ServiceMode mode) {
        String why = mode.label() + "送达";
        if (mode == ServiceMode.DIRECT) {
            cells.needed(ServiceColumn.RECEIVER, Optional.empty(), why);
        } else if (mode == ServiceMode.LEFT) {
            cells.needed(ServiceColumn.REFUSAL, Optional.empty(), why);
        }
    }

    /** The receipt, which lies beside the index. */
    private Optional<Path> paper(Path file) {
        if (!cells.has(ServiceColumn.PAPER)) {
            return Optional.empty();
        }
        try {
            Path paper = file.resolveSibling(cells.text(ServiceColumn.PAPER));
            if (Files.isRegularFile(paper)) {
                return Optional.of(paper);
            }
        } catch (InvalidPathException e) {
            // No file has such a name.
        }
        cells.refuse(
                CaseCode.FORM_CELL_BAD,
                ServiceColumn.PAPER,
                "“回证文件”应为放在送达登记表旁边的文件，那里没有",
                "把回证的扫描件放到送达登记表旁边并写对文件名，或清空这一格");
        return Optional.empty();
    }
}
