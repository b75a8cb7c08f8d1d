package dev.tenglong.diagnostics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding the program can report (问题代码), one enum for each place where a fault can lie. Ids are public: never reuse or
 * renumber one; their first two letters say where the fault lies.
 */
public sealed interface DiagnosticCode
        permits IntakeCode, DossierCode, ScreeningCode, ConfigCode, CommandCode, LedgerCode, CaseCode, NoticeCode {

    /** The parts of the catalogue, in its order. */
    List<Class<? extends DiagnosticCode>> PARTS = List.of(
            IntakeCode.class,
            DossierCode.class,
            ScreeningCode.class,
            ConfigCode.class,
            CommandCode.class,
            LedgerCode.class,
            CaseCode.class,
            NoticeCode.class);

    /** The order of the catalogue, and of findings about one place. */
    Comparator<DiagnosticCode> BY_CATALOGUE = Comparator.<DiagnosticCode>comparingInt(
                    code -> PARTS.indexOf(code.getClass()))
            .thenComparingInt(DiagnosticCode::ordinal);

    /** Every code there is, in the order of the catalogue. */
    static List<DiagnosticCode> all() {
        return PARTS.stream()
                .<DiagnosticCode>flatMap(part -> Arrays.stream(part.getEnumConstants()))
                .toList();
    }

    /** The code with this id, in any case. */
    static Optional<DiagnosticCode> byId(String id) {
        return all().stream().filter(c -> c.id().equalsIgnoreCase(id)).findFirst();
    }

    /** What the catalogue says of it. */
    CatalogueEntry entry();

    /** Its place in its part of the catalogue. */
    int ordinal();

    /** The public id, such as IN201. */
    default String id() {
        return entry().id();
    }

    default Severity severity() {
        return entry().severity();
    }

    /** A few words that name the kind of finding. */
    default String title() {
        return entry().title();
    }

    /** What it means and what the program did about it. */
    default String meaning() {
        return entry().meaning();
    }

    /** What it looks like in a file or on the command line. */
    default String example() {
        return entry().example();
    }

    /** What to do, as an instruction. */
    default String remedy() {
        return entry().remedy();
    }
}
