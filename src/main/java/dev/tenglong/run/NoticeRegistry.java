package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.NoticeCode;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.notice.IssuedNotice;
import dev.tenglong.notice.NoticeKind;
import dev.tenglong.notice.NoticeNumber;
import dev.tenglong.notice.NumberStart;
import dev.tenglong.notice.Register;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks through the register of notices, takes back numbers, says where numbers begin (文号台账). */
public final class NoticeRegistry {

    /** A 文号 by its number alone. */
    private static final Pattern ALONE = Pattern.compile("(\\d{1,9})号?");

    private final Workspace workspace;
    private final Ledger.Writer writer;
    private final LocalDate today;

    public NoticeRegistry(Workspace workspace, Ledger.Writer writer, LocalDate today) {
        this.workspace = workspace;
        this.writer = writer;
        this.today = today;
    }

    /** Every number given, in the order of giving. */
    public List<IssuedNotice> list() throws LedgerException, UnknownIdException {
        try (Ledger ledger = Recorded.open(workspace, writer.patience())) {
            return ledger.register().all();
        }
    }

    /**
     * Takes back a number: it stays visible and is never given again.
     *
     * @param typed a 文号, or the number alone, of the usual 代字 and this year
     */
    public IssuedNotice voidNotice(String typed, String reason, boolean dryRun)
            throws LedgerException, UnknownIdException, UnusableInputException {
        try (Ledger ledger = open(dryRun)) {
            IssuedNotice notice = find(ledger.register(), typed);
            if (!notice.isValid()) {
                throw new UnknownIdException(
                        NoticeCode.VOID_ALREADY,
                        notice.number() + " 已于 " + notice.voiding().get().on() + " 作废: "
                                + notice.voiding().get().reason(),
                        List.of(),
                        NoticeCode.VOID_ALREADY.remedy());
            }
            if (!dryRun) {
                ledger.voidNotice(notice.number(), today, reason);
                ledger.commit();
            }
            return notice;
        }
    }

    /** Says where the numbers of a kind begin this year: once, before the first is given. */
    public NoticeNumber start(NoticeKind kind, int number, boolean dryRun)
            throws LedgerException, UnknownIdException, UnusableInputException {
        String code = code(kind);
        try (Ledger ledger = open(dryRun)) {
            Register register = ledger.register();
            if (register.isBegun(code, today.getYear())) {
                throw new UnknownIdException(
                        NoticeCode.NUMBERS_BEGUN,
                        code + "〔" + today.getYear() + "〕 已经起编，下一号是 "
                                + register.next(code, today.getYear()).number(),
                        List.of(),
                        NoticeCode.NUMBERS_BEGUN.remedy());
            }
            var start = new NumberStart(code, today.getYear(), number);
            if (!dryRun) {
                ledger.start(start);
                ledger.commit();
            }
            return start.first();
        }
    }

    private Ledger open(boolean dryRun) throws LedgerException, UnknownIdException {
        Ledger reading = Recorded.open(workspace, writer.patience());
        if (dryRun) {
            return reading;
        }
        reading.close();
        return Ledger.write(workspace.ledger(), writer);
    }

    private IssuedNotice find(Register register, String typed) throws UnknownIdException, UnusableInputException {
        return number(typed.strip())
                .flatMap(register::find)
                .orElseThrow(() -> new UnknownIdException(
                        NoticeCode.NO_SUCH_NOTICE,
                        "文号台账里没有“" + typed + "”",
                        List.of(),
                        NoticeCode.NO_SUCH_NOTICE.remedy()));
    }

    private Optional<NoticeNumber> number(String typed) throws UnusableInputException {
        Matcher alone = ALONE.matcher(typed.toUpperCase(Locale.ROOT));
        try {
            if (alone.matches()) {
                return Optional.of(new NoticeNumber(
                        code(NoticeKind.NOTIFICATION), today.getYear(), Integer.parseInt(alone.group(1))));
            }
            return NoticeNumber.parse(typed);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String code(NoticeKind kind) throws UnusableInputException {
        String code = CaseRules.load(workspace).office().documentNumber(kind.word());
        if (code.isBlank()) {
            throw new UnusableInputException(Diagnostic.of(
                    NoticeCode.NO_DOCUMENT_NUMBER, ConfigFolder.place(Office.FILE), "应有机关代字 document-number，实际没有"));
        }
        return code;
    }
}
