package dev.tenglong.run;

import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.LedgerException;
import dev.tenglong.report.ExemptionLine;
import dev.tenglong.screening.Exemption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Enters exemptions into the ledger, ends them before their time, lists them (豁免). */
public final class Exempting {

    /**
     * What was entered.
     *
     * @param line      the exemption as it now stands
     * @param newLedger whether there was no ledger and one was made
     * @param dryRun    whether it was only tried
     */
    public record Result(ExemptionLine line, boolean newLedger, boolean dryRun) {}

    private final Workspace workspace;
    private final Ledger.Writer writer;

    public Exempting(Workspace workspace, Ledger.Writer writer) {
        this.workspace = workspace;
        this.writer = writer;
    }

    /** @throws UnknownIdException where the enterprise is exempt in that time already */
    public Result add(Exemption exemption, boolean dryRun) throws LedgerException, UnknownIdException {
        try (Books books = open(dryRun)) {
            for (Exemption other : of(books, exemption.uscc())) {
                if (other.overlaps(exemption.from(), exemption.until())) {
                    throw overlapping(other);
                }
            }
            if (!dryRun) {
                ledger(books).add(exemption);
                books.commit();
            }
            return new Result(line(books, exemption), books.isNew(), dryRun);
        }
    }

    /**
     * @param on the first day it no longer holds
     * @throws UnknownIdException where the enterprise is not exempt on that day
     */
    public Result end(Uscc uscc, LocalDate on, String reason, boolean dryRun)
            throws LedgerException, UnknownIdException {
        try (Books books = open(dryRun)) {
            Exemption exemption = of(books, uscc).stream()
                    .filter(e -> e.isInForce(on))
                    .findFirst()
                    .orElseThrow(() -> noneToEnd(uscc, on));
            if (!dryRun) {
                ledger(books).end(exemption, on, reason);
                books.commit();
            }
            return new Result(line(books, exemption.ended(on)), false, dryRun);
        }
    }

    /** Whether the office vouches for a code that does not follow the rule. */
    public static boolean isRegistered(Workspace workspace, Uscc uscc) throws UnusableInputException {
        return Configuration.registeredCodes(workspace).hold(uscc);
    }

    /** Every exemption on record, by code, then by its first day. */
    public static List<ExemptionLine> list(Workspace workspace, Duration patience) throws LedgerException {
        try (Books books = Books.toRead(workspace.ledger(), patience)) {
            var lines = new ArrayList<ExemptionLine>();
            for (Exemption exemption : all(books)) {
                lines.add(line(books, exemption));
            }
            lines.sort(Comparator.<ExemptionLine, Uscc>comparing(
                            line -> line.exemption().uscc())
                    .thenComparing(line -> line.exemption().from()));
            return lines;
        }
    }

    private Books open(boolean dryRun) throws LedgerException {
        return dryRun ? Books.toRead(workspace.ledger(), writer.patience()) : Books.toWrite(workspace.ledger(), writer);
    }

    private static Ledger ledger(Books books) {
        return books.ledger().orElseThrow();
    }

    private static List<Exemption> of(Books books, Uscc uscc) throws LedgerException {
        return all(books).stream().filter(e -> e.uscc().equals(uscc)).toList();
    }

    private static List<Exemption> all(Books books) throws LedgerException {
        return books.ledger().isPresent() ? ledger(books).exemptions() : List.of();
    }

    /** With the name the enterprise last bore. */
    private static ExemptionLine line(Books books, Exemption exemption) throws LedgerException {
        if (books.ledger().isEmpty()) {
            return new ExemptionLine(exemption, Optional.empty());
        }
        Optional<String> name = ledger(books).enterprises(exemption.uscc().value()).values().stream()
                .findFirst()
                .map(names -> names.get(names.size() - 1));
        return new ExemptionLine(exemption, name);
    }

    private static UnknownIdException overlapping(Exemption other) {
        return new UnknownIdException(
                CommandCode.EXEMPTION_OVERLAPS,
                other.uscc() + " 在这段时间已有豁免: " + other.from() + " 至 " + other.until() + "，" + other.reason() + "，"
                        + other.document(),
                List.of(),
                CommandCode.EXEMPTION_OVERLAPS.remedy());
    }

    private static UnknownIdException noneToEnd(Uscc uscc, LocalDate on) {
        return new UnknownIdException(
                CommandCode.NO_EXEMPTION, uscc + " 在 " + on + " 没有有效的豁免", List.of(), CommandCode.NO_EXEMPTION.remedy());
    }
}
