package dev.tenglong.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** The grid that the tables of a dossier share (档案版式): each takes as many of its columns as it needs. */
final class DossierGrid {

    private static final int COLUMNS = 12;
    private static final int WIDTH = 8;

    static final List<Integer> WIDTHS = Collections.nCopies(COLUMNS, WIDTH);

    /** Two facts on a line. */
    private record Facts(String left, Value one, String right, Value other) {}

    private DossierGrid() {}

    static <T> Column<T> column(String header, int span, Function<T, Value> value) {
        return Column.of(header, span * WIDTH, value).spanning(span);
    }

    /** Facts, each its label and its value, two a line. */
    static void facts(Page page, List<String> labelsAndValues) {
        List<Column<Facts>> table = List.of(
                column("", 2, facts -> new Value.Text(facts.left(), Look.HEADER)),
                column("", 4, Facts::one),
                column("", 2, facts -> new Value.Text(facts.right(), Look.HEADER)),
                column("", 4, Facts::other));
        var lines = new ArrayList<Facts>();
        for (int i = 0; i < labelsAndValues.size(); i += 4) {
            boolean last = i + 2 >= labelsAndValues.size();
            lines.add(new Facts(
                    labelsAndValues.get(i),
                    Value.text(labelsAndValues.get(i + 1)),
                    last ? "" : labelsAndValues.get(i + 2),
                    last ? Value.NONE : Value.text(labelsAndValues.get(i + 3))));
        }
        page.rows(table, lines);
    }
}
