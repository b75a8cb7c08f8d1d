package dev.tenglong.intake.mapping;

import dev.tenglong.enterprise.Region;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.header.Assigned;
import dev.tenglong.intake.header.Header;
import dev.tenglong.settings.ConfigNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a person wrote down about one kind of table (一张表的映射).
 *
 * @param citation   where it stands: config/mappings/用地.yaml:3
 * @param title      words that the name of the sheet or the title holds; empty for any
 * @param header     headers the table must have, without units and months; empty for any
 * @param rows       where the header stands; empty where it is to be found
 * @param columns    what columns are, by header text or letters
 * @param skipped    rows that are none of an enterprise
 * @param fillDown   columns whose blanks repeat the value above
 * @param region     the subdistrict all rows belong to
 * @param monthFlows how flows without a label are to be read; empty where the command says
 */
public record Mapping(
        String citation,
        Optional<String> title,
        Set<String> header,
        Optional<HeaderRows> rows,
        List<ColumnRule> columns,
        List<RowRule> skipped,
        Set<Field> fillDown,
        Optional<Region> region,
        Optional<Boolean> monthFlows) {

    /** Rows of a header, 1-based. */
    public record HeaderRows(int first, int last) {}

    /**
     * What one column is.
     *
     * @param name  its header text or letters, as written
     * @param place where that is written
     */
    public record ColumnRule(String name, Assigned assigned, ConfigNode place) {}

    /** How the text of a cell makes its row one to leave out. */
    public enum How {
        EQUALS("equals"),
        CONTAINS("contains"),
        BEGINS("begins");

        private final String key;

        How(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }

        boolean holds(String text, String wanted) {
            return switch (this) {
                case EQUALS -> text.equals(wanted);
                case CONTAINS -> text.contains(wanted);
                case BEGINS -> text.startsWith(wanted);
            };
        }
    }

    /** A row to leave out: by the text of one of its cells. */
    public record RowRule(String column, How how, String text) {

        /** Whether a cell of the column makes its row one to leave out. */
        public boolean holds(String cell) {
            return how.holds(cell.strip(), text);
        }
    }

    public Mapping {
        header = Set.copyOf(header);
        columns = List.copyOf(columns);
        skipped = List.copyOf(skipped);
        fillDown = Set.copyOf(fillDown);
    }

    /** The headers it wants that a table lacks, in order. */
    List<String> lacking(Header found) {
        var lacking = new LinkedHashSet<>(header);
        lacking.removeAll(found.fingerprints());
        return new ArrayList<>(lacking).stream().sorted().toList();
    }

    boolean fitsTitle(Header found) {
        return title.map(words -> Mappings.fold(found.title()).contains(Mappings.fold(words)))
                .orElse(true);
    }
}
