package dev.tenglong.report;

import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Figure;
import dev.tenglong.intake.Field;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Verdict;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * The cells behind a verdict (数据来源): for each quantity of the indicators that were judged, where it was read or what it
 * was summed from, so that a line of the list can be followed back into the departments' files.
 */
public final class SourceCells {

    /** Of an enterprise with a hundred meters the first few are named, and how many more there are. */
    private static final int MOST = 6;

    private SourceCells() {}

    static String of(Verdict verdict) {
        Map<Field, Figure> used = new EnumMap<>(Field.class);
        for (Judgement judgement : verdict.judgements()) {
            if (judgement.outcome().isPresent()) {
                var measured = judgement.measured();
                measured.numerator()
                        .ifPresent(f -> used.put(measured.indicator().numerator(), f));
                measured.denominator()
                        .ifPresent(f -> used.put(measured.indicator().denominator(), f));
            }
        }
        var text = new StringJoiner("；");
        used.forEach((field, figure) -> text.add(field.label() + "：" + cells(figure.sources())));
        return text.toString();
    }

    /** Where one figure was read, and the earlier list it was taken from where it was. */
    public static String of(Figure figure) {
        String cells = cells(figure.sources());
        return figure.drawn()
                .map(revision -> "取自 " + revision.label() + (cells.isEmpty() ? "" : "：" + cells))
                .orElse(cells.isEmpty() ? "按 0 计" : cells);
    }

    private static String cells(List<Location.Cell> sources) {
        Map<String, StringJoiner> bySheet = new LinkedHashMap<>();
        sources.stream()
                .limit(MOST)
                .forEach(cell -> bySheet.computeIfAbsent(
                                new Location.Sheet(cell.fileName(), cell.sheetName()).display() + " ",
                                sheet -> new StringJoiner("、", sheet, ""))
                        .add(cell.cell().orElseThrow()));
        String more = sources.size() > MOST ? "等 " + sources.size() + " 个单元格" : "";
        var all = new StringJoiner("，");
        bySheet.values().forEach(cells -> all.add(cells.toString()));
        return all + more;
    }
}
