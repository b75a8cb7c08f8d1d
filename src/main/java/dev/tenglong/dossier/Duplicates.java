package dev.tenglong.dossier;

import static dev.tenglong.diagnostics.DossierCode.DUPLICATE_ROW;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.intake.Reading;
import dev.tenglong.intake.SourceColumn;
import dev.tenglong.intake.SourceRow;
import dev.tenglong.intake.SourceTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Exact duplicates (重复的行): rows of one table that agree in every column that is read count once, on whatever sheet. */
final class Duplicates {

    /** A sheet that gathers the others repeats them all: more of its rows are told as one. */
    private static final int MOST = 20;

    private record Content(SourceTable whole, List<Reading> readings) {}

    private record Again(SourceRow row, SourceRow first) {}

    private final Parts parts;
    private final Findings findings;
    private final Map<SourceTable, List<Again>> acrossSheets = new LinkedHashMap<>();

    Duplicates(Parts parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
    }

    /** @param rows of one enterprise */
    List<SourceRow> removed(List<SourceRow> rows) {
        if (rows.size() < 2) {
            return rows;
        }
        Map<Content, SourceRow> first = new HashMap<>();
        var kept = new ArrayList<SourceRow>();
        for (SourceRow row : rows) {
            var content = new Content(parts.whole(row.table()), inSheet(row));
            SourceRow before = first.putIfAbsent(content, row);
            if (before == null) {
                kept.add(row);
            } else if (saysMore(row, before)) {
                first.put(content, row);
                kept.set(kept.indexOf(before), row);
                acrossSheets
                        .computeIfAbsent(before.table(), t -> new ArrayList<>())
                        .add(new Again(before, row));
            } else if (before.table().equals(row.table())) {
                findings.add(Diagnostic.of(DUPLICATE_ROW, row.place(), "与第 " + before.row() + " 行内容完全相同，只计一次"));
            } else {
                acrossSheets
                        .computeIfAbsent(row.table(), t -> new ArrayList<>())
                        .add(new Again(row, before));
            }
        }
        return kept;
    }

    /** What stands in the row itself; what its sheet says of all rows does not tell it from another. */
    private static List<Reading> inSheet(SourceRow row) {
        List<SourceColumn> columns = row.table().columns();
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).isInSheet())
                .mapToObj(row.readings()::get)
                .toList();
    }

    /** Whether a sheet of one subdistrict repeats what a sheet of all of them has. */
    private static boolean saysMore(SourceRow row, SourceRow before) {
        return row.table().columns().size() > before.table().columns().size();
    }

    /** Tells what sheets have in common, once all enterprises are through. */
    void report() {
        acrossSheets.forEach((table, all) -> {
            if (all.size() <= MOST) {
                all.forEach(again -> findings.add(
                        Diagnostic.of(DUPLICATE_ROW, again.row().place(), "与" + again(again) + "内容完全相同，只计一次")));
            } else {
                findings.add(Diagnostic.of(
                        DUPLICATE_ROW,
                        new Location.Sheet(table.file(), table.sheet()),
                        "有 " + all.size() + " 行与同一文件其他工作表的行内容完全相同，只计一次，如第 "
                                + all.get(0).row().row() + " 行与" + again(all.get(0))));
            }
        });
    }

    private static String again(Again again) {
        return "工作表“" + again.first().table().sheet() + "”第 " + again.first().row() + " 行";
    }
}
