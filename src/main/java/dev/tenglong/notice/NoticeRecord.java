package dev.tenglong.notice;

import dev.tenglong.casework.CaseId;
import dev.tenglong.enterprise.Revision;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A notice as it was issued (发文记录): all that is needed to print it again as it was, whatever was changed since.
 *
 * @param date     printed on it
 * @param file     the case it is about
 * @param basis    the list whose figures it gives
 * @param occasion what it was issued for, such as the verification: one occasion, one notice
 * @param sample   whether it rests on 示例 standards
 * @param content  without number, check code and mark
 */
public record NoticeRecord(
        NoticeNumber number,
        LocalDate date,
        CaseId file,
        Revision basis,
        String occasion,
        boolean sample,
        Notice content) {

    /** Across every page of what rests on 示例 standards. */
    public static final String SAMPLE = "样张（示例标准）";

    /** Across every page of what is not recorded. */
    public static final String DRAFT = "草稿（未编文号）";

    public NoticeKind kind() {
        return content.kind();
    }

    /** As it is printed. */
    public Notice printed(String checkCode) {
        Notice numbered = content.with(NoticeField.NUMBER, number.toString()).with(NoticeField.CHECK_CODE, checkCode);
        return sample ? numbered.with(NoticeField.MARK, SAMPLE) : numbered;
    }

    /** What it would be, for a look before it is issued: no number is taken. */
    public static Notice draft(Notice content, String code, int year, boolean sample) {
        return content.with(NoticeField.NUMBER, code + "〔" + year + "〕　号")
                .with(NoticeField.CHECK_CODE, "（草稿，未记入台账）")
                .with(NoticeField.MARK, sample ? DRAFT + "　" + SAMPLE : DRAFT);
    }

    /** The enterprise it is addressed to. */
    public String addressee() {
        return content.value(NoticeField.NAME).orElse("");
    }

    public Optional<String> uscc() {
        return content.value(NoticeField.USCC);
    }
}
