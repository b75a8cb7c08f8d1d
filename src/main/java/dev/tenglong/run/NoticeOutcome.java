package dev.tenglong.run;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.NoticeCode;
import dev.tenglong.notice.IssuedNotice;
import dev.tenglong.notice.Notice;
import java.util.Optional;

/**
 * What became of one case in a batch (一件的结果).
 *
 * @param issued  its line of the register; empty where it has none, or none yet
 * @param printed what is printed; empty where nothing is
 * @param reason  why it was skipped, one sentence without a full stop; empty where it was not
 * @param failure why it failed; empty where it did not
 */
public record NoticeOutcome(
        CaseFile file,
        Kind kind,
        Optional<IssuedNotice> issued,
        Optional<Notice> printed,
        String reason,
        Optional<Diagnostic> failure) {

    /** In one word. */
    public enum Kind {
        ISSUED("印发"),
        REPRINTED("重印"),
        DRAFTED("草稿"),
        SKIPPED("跳过"),
        FAILED("未成");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }

    static NoticeOutcome skipped(CaseFile file, String reason) {
        return new NoticeOutcome(file, Kind.SKIPPED, Optional.empty(), Optional.empty(), reason, Optional.empty());
    }

    static NoticeOutcome failed(CaseFile file, NoticeCode code, String message) {
        var at = new Location.Matter("案件 " + file.id() + "（" + file.identity().name() + "）");
        return new NoticeOutcome(
                file,
                Kind.FAILED,
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.of(Diagnostic.of(code, at, message)));
    }

    static NoticeOutcome of(CaseFile file, Kind kind, IssuedNotice issued) {
        return new NoticeOutcome(file, kind, Optional.of(issued), Optional.of(issued.printed()), "", Optional.empty());
    }

    static NoticeOutcome drafted(CaseFile file, Notice draft) {
        return new NoticeOutcome(file, Kind.DRAFTED, Optional.empty(), Optional.of(draft), "", Optional.empty());
    }

    /** The same, recorded, but without a file. */
    NoticeOutcome unplaced(String message) {
        NoticeOutcome failed = failed(file, NoticeCode.FILE_NOT_PLACED, message);
        return new NoticeOutcome(file, Kind.FAILED, issued, Optional.empty(), "", failed.failure());
    }
}
