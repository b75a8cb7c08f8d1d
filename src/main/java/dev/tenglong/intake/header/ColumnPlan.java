package dev.tenglong.intake.header;

import dev.tenglong.intake.SourceColumn;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which columns of a table are read and which are not (列的取用), in sheet order.
 *
 * @param read   the columns that are read
 * @param unused those that are not, with why
 */
public record ColumnPlan(List<Planned> read, List<Unused> unused) {

    public ColumnPlan {
        read = List.copyOf(read);
        unused = List.copyOf(unused);
    }

    /**
     * A column that is read.
     *
     * @param unitSource where its unit was learnt; empty for text
     * @param unitColumn the column that gives its unit row by row, if one does
     * @param rival      a column with the very same header, if there is one: where they differ neither can be taken
     */
    public record Planned(
            SourceColumn column, Optional<UnitSource> unitSource, OptionalInt unitColumn, OptionalInt rival) {

        public Planned(SourceColumn column, Optional<UnitSource> unitSource, OptionalInt unitColumn) {
            this(column, unitSource, unitColumn, OptionalInt.empty());
        }

        public Planned(SourceColumn column, Optional<UnitSource> unitSource) {
            this(column, unitSource, OptionalInt.empty());
        }

        Planned beside(int rival) {
            return new Planned(column, unitSource, unitColumn, OptionalInt.of(rival));
        }
    }

    /** A column that is not read. */
    public record Unused(int column, String header, Reason reason) {}

    /** Why a column is not read. */
    public enum Reason {
        UNKNOWN("unknown_header", "表头不认识"),
        NO_AMOUNT("no_amount", "不是本项的数量"),
        SECOND("second_for_field", "同一项另有一列"),
        OTHER_TIME("other_time", "统计期不符"),
        MONTH_ONLY("month_only", "只是单月数"),
        OTHER_CALIBRE("other_calibre", "口径不符"),
        BAD_UNIT("bad_unit", "单位不认识"),
        ROW_UNIT("row_unit", "逐行的单位"),
        ROW_PERIOD("row_period", "逐行的统计期"),
        OTHER_TABLE("other_table", "并排的另一张表"),
        MAPPED_OUT("mapping", "映射指定不读");

        private final String word;
        private final String label;

        Reason(String word, String label) {
            this.word = word;
            this.label = label;
        }

        /** As JSON has it. */
        public String word() {
            return word;
        }

        /** For people. */
        public String label() {
            return label;
        }
    }
}
