package dev.tenglong.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.cli.ConsoleStreams;
import dev.tenglong.cli.Main;
import dev.tenglong.cli.Surroundings;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.RevisionWish;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.listing.CaseMove;
import dev.tenglong.listing.Conclusion;
import dev.tenglong.listing.DiffLine;
import dev.tenglong.listing.Move;
import dev.tenglong.listing.Pair;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.listing.Standing;
import dev.tenglong.listing.Yardstick;
import dev.tenglong.screening.Verdict;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comparisons of the sample periods, as the ledger recorded them. */
class ComparisonTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void screen_the_samples() {
        run("init", ".");
        for (String period : List.of("2021-12", "2022-02", "2022-03")) {
            run(
                    "screen",
                    "--period",
                    period,
                    Path.of("sample-data", period).toAbsolutePath().toString());
        }
    }

    private static void run(String... args) {
        var surroundings = new Surroundings(
                folder,
                Map.of(),
                Clock.fixed(Instant.parse("2022-05-14T01:00:00Z"), ZoneOffset.UTC),
                ConsoleStreams.plain(OutputStream.nullOutputStream(), OutputStream.nullOutputStream()));
        assertThat(Main.run(surroundings, args)).isZero();
    }

    private static Workspace workspace() throws Exception {
        return Workspace.find(new Workspace.Wish(Optional.empty(), Optional.empty(), Optional.empty(), folder));
    }

    private static RevisionWish wish(String period) {
        return RevisionWish.parse(period).orElseThrow();
    }

    @Test
    void what_was_recorded_is_what_its_data_come_to_by_its_own_yardstick() throws Exception {
        try (Ledger ledger = Ledger.read(workspace().ledger(), Duration.ZERO).orElseThrow()) {
            for (Period period : ledger.runs().periods()) {
                RecordedRun run = ledger.runs().latest(period).orElseThrow();
                Yardstick yardstick = new RecordedYardsticks(ledger).of(run);
                List<EnterpriseKey> present = ledger.standings(run).stream()
                        .filter(standing -> !standing.isAbsent())
                        .map(Standing::key)
                        .toList();
                assertThat(present).hasSizeGreaterThan(100);
                for (Verdict recorded : ledger.verdicts(run, present).values()) {
                    Verdict again = yardstick.judge(recorded.dossier(), period);
                    assertThat(Conclusion.of(again))
                            .as(period + " " + recorded.dossier().name())
                            .isEqualTo(Conclusion.of(recorded));
                    assertThat(again.judgements()).isEqualTo(recorded.judgements());
                }
            }
        }
    }

    @Test
    void every_line_that_moved_has_a_cause() throws Exception {
        try (Comparison comparison = Comparison.open(workspace(), Duration.ZERO)) {
            for (String from : List.of("2021-12", "2022-02")) {
                Comparison.Result result = comparison.compare(wish(from), wish("2022-03"));
                assertThat(result.differences().diff().hasDifferences()).isTrue();
                for (Move move : List.of(Move.ENTERED, Move.LEFT, Move.CHANGED)) {
                    result.differences()
                            .lines(move)
                            .forEach(line ->
                                    assertThat(line.causes()).as(line.name()).isNotEmpty());
                }
            }
        }
    }

    @Test
    void turned_round_the_comparison_is_its_own_mirror() throws Exception {
        try (Comparison comparison = Comparison.open(workspace(), Duration.ZERO)) {
            Comparison.Result there = comparison.compare(wish("2021-12"), wish("2022-03"));
            Comparison.Result back = comparison.compare(wish("2022-03"), wish("2021-12"));
            mirrored(lines(there, Move.ENTERED), lines(back, Move.LEFT));
            mirrored(lines(there, Move.LEFT), lines(back, Move.ENTERED));
            mirrored(lines(there, Move.CHANGED), lines(back, Move.CHANGED));
            mirrored(lines(there, Move.CONTINUING), lines(back, Move.CONTINUING));
        }
    }

    private static List<DiffLine> lines(Comparison.Result result, Move move) {
        var lines = new ArrayList<DiffLine>();
        result.differences().lines(move).forEach(lines::add);
        return lines;
    }

    private static void mirrored(List<DiffLine> lines, List<DiffLine> back) {
        assertThat(back)
                .extracting(DiffLine::pair)
                .containsExactlyElementsOf(lines.stream()
                        .map(line -> new Pair(
                                line.pair().to(),
                                line.pair().from(),
                                line.pair().caseMove().map(m -> new CaseMove(m.to(), m.from(), m.detail()))))
                        .toList());
        assertThat(back)
                .extracting(DiffLine::name)
                .isEqualTo(lines.stream().map(DiffLine::name).toList());
        for (int i = 0; i < lines.size(); i++) {
            assertThat(back.get(i).causes())
                    .extracting(cause -> cause.indicator() + " " + cause.to() + " " + cause.from())
                    .isEqualTo(lines.get(i).causes().stream()
                            .map(cause -> cause.indicator() + " " + cause.from() + " " + cause.to())
                            .toList());
        }
    }

    @Test
    void a_list_compared_with_itself_has_nothing_to_tell() throws Exception {
        try (Comparison comparison = Comparison.open(workspace(), Duration.ZERO)) {
            Comparison.Result result = comparison.compare(wish("2022-03"), wish("2022-03@1"));
            for (Move move : Move.values()) {
                assertThat(lines(result, move)).isEmpty();
            }
        }
    }

    @Test
    void a_new_revision_is_told_in_a_few_lines() throws Exception {
        try (Ledger ledger = Ledger.read(workspace().ledger(), Duration.ZERO).orElseThrow()) {
            RecordedRun before = ledger.runs().latest(new Period(2022, 2)).orElseThrow();
            RecordedRun after = ledger.runs().latest(new Period(2022, 3)).orElseThrow();
            var configuration = Configuration.load(workspace(), after.period());
            List<String> lines = RevisionChange.lines(ledger, before, ledger.record(after), configuration);
            assertThat(lines.get(0)).startsWith("与第 1 版相比: 新增命中 1、");
            assertThat(lines).anyMatch(line -> line.startsWith("  新增命中: ") && line.contains("数据: 亩均税收"));
            assertThat(lines).last().asString().endsWith("tenglong diff 2022-02@1 2022-03@1");
            assertThat(lines).hasSizeLessThan(8);
        }
    }
}
