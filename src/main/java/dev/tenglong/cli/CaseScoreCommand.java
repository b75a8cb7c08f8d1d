package dev.tenglong.cli;

import dev.tenglong.cli.console.TextTable;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.Period;
import dev.tenglong.report.OutputFolder;
import dev.tenglong.report.ScoreTable;
import dev.tenglong.run.CaseScores;
import dev.tenglong.run.UnknownIdException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tenglong case score}: the 街道 side by side. */
@Command(
        name = "score",
        header = "街道考核：在册、新增、销号率、逾期、腾出用地和用能，排出名次。",
        description = "缺省统计当年 1 月 1 日到今天；--period 2022-03 即 1 月 1 日到 3 月 31 日。没有案件的街道也列出。",
        footerHeading = "%n示例:%n",
        footer = {
            "  tenglong case score",
            "  tenglong case score --period 2022-03 --format xlsx",
            "  tenglong case score --from 2022-04-01 --as-of 2022-06-30"
        })
final class CaseScoreCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    CommandSpec spec;

    @Option(
            names = {"-p", "--period"},
            paramLabel = "PERIOD",
            description = "统计到这一期末：2022-03 为 1 月 1 日到 3 月 31 日")
    Period period;

    @Option(names = "--from", paramLabel = "DATE", description = "从这一天起统计；缺省为当年 1 月 1 日")
    LocalDate from;

    @Option(
            names = {"--as-of", "--to"},
            paramLabel = "DATE",
            description = "统计到这一天；缺省为今天")
    LocalDate asOf;

    @Mixin
    TableOptions asked = new TableOptions();

    CaseScoreCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UnusableInputException, UnknownIdException {
        if (period != null && asOf != null) {
            throw new ParameterException(spec.commandLine(), "--period 和 --as-of 应只写一个");
        }
        LocalDate until = period != null ? period.lastDay() : asOf != null ? asOf : session.today();
        LocalDate first = from != null ? from : until.withDayOfYear(1);
        if (first.isAfter(until)) {
            throw new ParameterException(spec.commandLine(), "--from 应不晚于统计截止日 " + until + "，实际是 " + first);
        }
        Optional<Path> file = asked.file(session);
        TableFormat chosen = asked.format();
        var scores = new CaseScores(session.workspace(), session.patience());
        ScoreTable table = scores.score(first, until);
        if (chosen == TableFormat.XLSX) {
            Path workbook = file.isPresent() ? file.get() : scores.usual(until);
            scores.workbook(table, workbook).forEach(this::written);
        } else if (file.isEmpty()) {
            print(chosen, table, session.out(), session.bytes());
        } else {
            write(chosen, table, file.get());
        }
        return ExitCode.OK.code();
    }

    private static void print(TableFormat chosen, ScoreTable table, PrintWriter text, OutputStream bytes)
            throws IOException {
        switch (chosen) {
            case JSON -> table.writeJson(bytes);
            case CSV -> table.writeStream(bytes);
            case MARKDOWN -> table.writeMarkdown(text);
            default -> table(table, text);
        }
    }

    private static void table(ScoreTable score, PrintWriter out) {
        var table = new TextTable();
        table.row(score.header().toArray(String[]::new));
        score.card().streets().forEach(street -> table.row(score.cells(street).toArray(String[]::new)));
        table.row(score.cells(score.card().total()).toArray(String[]::new));
        table.print(out);
        out.println();
        score.notes().forEach(out::println);
        out.flush();
    }

    private void write(TableFormat chosen, ScoreTable table, Path file) throws IOException, UnusableInputException {
        try (OutputFolder folder = OutputFolder.open(file.getParent())) {
            folder.add(file.getFileName().toString(), out -> {
                if (chosen == TableFormat.CSV) {
                    table.writeFile(out);
                } else {
                    var text = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
                    print(chosen, table, text, out);
                    text.flush();
                }
            });
            folder.putInPlace().forEach(this::written);
        }
    }

    private void written(Path file) {
        session.remark("已写入 " + session.shown(file));
    }
}
