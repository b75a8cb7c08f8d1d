package dev.tenglong.cli;

import dev.tenglong.cli.console.LabelledLines;
import dev.tenglong.cli.console.Sparkline;
import dev.tenglong.cli.console.TextTable;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.listing.Change;
import dev.tenglong.report.EnterpriseReport;
import dev.tenglong.report.EnterpriseReport.Moment;
import dev.tenglong.report.Shown;
import dev.tenglong.screening.Judgement;
import dev.tenglong.units.ShownPlaces;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What became of an enterprise over the recorded periods, for people: a line a period, a sparkline an indicator. */
final class HistoryPrinter {

    private static final String INDENT = "  ";

    private final PrintWriter out;
    private final Charset charset;
    private final EnterpriseReport report;
    private final List<Indicator> indicators;

    HistoryPrinter(PrintWriter out, Charset charset, EnterpriseReport report) {
        this.out = out;
        this.charset = charset;
        this.report = report;
        this.indicators = report.testedEver();
    }

    void print() {
        var table = new TextTable(INDENT);
        var header = new ArrayList<>(List.of("统计期", "版", "类别", "序号"));
        indicators.forEach(indicator -> header.add(indicator.label()));
        header.add("本期变化");
        table.row(header.toArray(String[]::new));
        for (Moment moment : report.history()) {
            var cells = new ArrayList<>(List.of(
                    moment.run().period().toString(),
                    String.valueOf(moment.run().revision().number()),
                    moment.verdict().category().label(),
                    moment.standing().number().isPresent()
                            ? String.valueOf(moment.standing().number().getAsInt())
                            : "-"));
            indicators.forEach(indicator -> cells.add(Shown.value(judgement(moment, indicator))));
            cells.add(moment.change().map(Change::label).orElse("-"));
            table.row(cells.toArray(String[]::new));
        }
        table.print(out);
        var trends = new LabelledLines(INDENT);
        for (Indicator indicator : indicators) {
            Sparkline.of(report.history().stream().map(m -> value(m, indicator)).toList(), charset)
                    .ifPresent(line -> trends.add(indicator.label(), line));
        }
        trends.print(out);
    }

    private static Judgement judgement(Moment moment, Indicator indicator) {
        return moment.verdict().judgements().get(indicator.ordinal());
    }

    private static Optional<BigDecimal> value(Moment moment, Indicator indicator) {
        return judgement(moment, indicator).measured().value().map(ratio -> ratio.rounded(ShownPlaces.MOST));
    }
}
