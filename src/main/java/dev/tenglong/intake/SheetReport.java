package dev.tenglong.intake;

import dev.tenglong.intake.header.Header;
import java.util.Optional;

/**
 * How one sheet was understood (识别情况): what {@code inspect} shows.
 *
 * @param format what the file turned out to be
 * @param read   the table in it; empty where the sheet is not read
 * @param likely the row that may be the header of a table nobody recognised
 */
public record SheetReport(
        SourceFile file,
        String format,
        String sheet,
        State state,
        Optional<TableReport> read,
        Optional<Header> likely) {

    /** What became of a sheet. */
    public enum State {
        READ("read"),
        HIDDEN("hidden"),
        EMPTY("empty"),
        /** No header was found. */
        NOT_RECOGNISED("not_recognised"),
        /** Its name says that it is of another time than the one beside it. */
        OTHER_PERIOD("other_period"),
        /** Its name says that it is an example, or void. */
        NOT_DATA("not_data"),
        /** A mapping names no column that says which enterprise a row is of. */
        MAPPED_WITHOUT_IDENTITY("mapped_without_identity");

        private final String word;

        State(String word) {
            this.word = word;
        }

        /** As JSON has it. */
        public String word() {
            return word;
        }
    }

    static SheetReport unread(SourceFile file, String format, String sheet, State state, Optional<Header> likely) {
        return new SheetReport(file, format, sheet, state, Optional.empty(), likely);
    }

    /** The table as its rows know it. */
    public Optional<SourceTable> table() {
        return read.map(TableReport::table);
    }

    public int dataRows() {
        return read.map(r -> r.count(RowKind.DATA)).orElse(0);
    }
}
