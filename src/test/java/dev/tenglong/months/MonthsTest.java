package dev.tenglong.months;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.cli.ConsoleStreams;
import dev.tenglong.cli.Main;
import dev.tenglong.cli.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Offices send what they send, month after month: the whole command never fails, everything it writes can be read, and no
 * figure differs from the truth unless it is said at its cell. {@code mvn test -Pslow} takes many offices, {@code -Dtrait=NAME} puts
 * one trait wherever it fits; {@code -Dkeep=FOLDER} keeps
 * what was sent and written; what came of it is in {@code target/months.txt}.
 */
class MonthsTest {

    private static final int OFFICES = Integer.getInteger("offices", 6);
    private static final long FIRST = Long.getLong("seed", 0);
    private static final List<String> PERIODS = List.of("2021", "2022-02", "2022-03");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-05-14T01:00:00Z"), ZoneId.of("Asia/Shanghai"));

    /** Of all that could be decided, in percent. */
    private static final int MOST_UNDECIDED = 2;

    private static final int MOST_SHOWN = 60;

    private record Run(int exit, String out, String err) {}

    private final Map<String, Integer> findings = new TreeMap<>();
    private final Map<Trait, Integer> drawn = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();
    private int months;
    private int crashes;
    private int outputs;
    private int decidable;
    private final List<String> undecided = new ArrayList<>();

    @TempDir
    Path temp;

    @Test
    void nothing_ordinary_brings_it_down_and_every_figure_is_the_one_sent() throws IOException {
        Set<Trait> traits = traits();
        for (long seed = FIRST; seed < FIRST + OFFICES; seed++) {
            office(seed, traits);
        }
        Files.writeString(Path.of("target/months.txt"), report());
        assertThat(failures).as(report()).isEmpty();
        assertThat(undecided.size() * 100).as(report()).isLessThanOrEqualTo(decidable * MOST_UNDECIDED);
    }

    private static Set<Trait> traits() {
        Set<Trait> traits = EnumSet.allOf(Trait.class);
        String one = System.getProperty("trait", "");
        return one.isEmpty() ? traits : EnumSet.of(Trait.valueOf(one));
    }

    private void office(long seed, Set<Trait> traits) throws IOException {
        Path folder = Files.createDirectories(Optional.ofNullable(System.getProperty("keep"))
                .map(Path::of)
                .orElse(temp)
                .resolve("office-" + seed));
        var random = new Random(seed);
        List<Firm> firms = Month.firms(random);
        var doubted = new HashSet<Firm>();
        for (String period : PERIODS) {
            month(seed, new Month(period, firms, new Random(random.nextLong()), traits), doubted, folder);
        }
        expect(seed, "list", run(folder, "list", "--period", "2022-03", "--json"));
        expect(seed, "list", run(folder, "list", "--period", "2022-03", "-o", "out/清单.csv"));
        expect(seed, "diff", run(folder, "diff", "2022-02", "2022-03", "--json"));
        expect(seed, "diff", run(folder, "diff", "2021", "2022-03", "-o", "out/变化.xlsx"));
        expect(seed, "again", run(folder, "screen", "--period", "2022-03", "-q"));
        expect(seed, "verify", run(folder, "ledger", "verify"));
        check(seed, "outputs", () -> outputs += Outputs.readBack(folder.resolve("out")));
    }

    private void month(long seed, Month month, Set<Firm> doubted, Path folder) throws IOException {
        months++;
        Map<Subject, TableFile> files = new EnumMap<>(Subject.class);
        for (Draft draft : month.drafts()) {
            var file = new TableFile(draft);
            file.write(folder.resolve(month.recorded()));
            files.put(draft.subject, file);
            draft.traits.forEach(trait -> drawn.merge(trait, 1, Integer::sum));
        }
        String what = month.period() + " " + month.drafts();
        Run screened = run(folder, "screen", "--period", month.period(), "--json", month.recorded());
        if (!expect(seed, what, screened)) {
            return;
        }
        check(seed, what, () -> {
            var answer = new Answer(month, files, doubted, screened.out());
            answer.codes().forEach(code -> findings.merge(code, 1, Integer::sum));
            decidable += answer.decidable();
            answer.undecided().forEach(one -> undecided.add(seed + " " + month.period() + " " + one));
            answer.wrong().forEach(wrong -> failures.add(seed + " " + month.period() + ": " + wrong));
        });
    }

    private boolean expect(long seed, String what, Run run) {
        if (run.exit() != 0) {
            crashes += run.exit() == 1 ? 1 : 0;
            failures.add(
                    seed + " " + what + ": exit " + run.exit() + " " + run.err().strip());
        }
        return run.exit() == 0;
    }

    private interface Check {
        void run() throws IOException;
    }

    private void check(long seed, String what, Check check) {
        try {
            check.run();
        } catch (IOException | RuntimeException | AssertionError e) {
            failures.add(seed + ": " + e + "\n  in " + what);
        }
    }

    private static Run run(Path folder, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(new Surroundings(folder, Map.of(), CLOCK, ConsoleStreams.plain(out, err)), args);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String report() {
        return "offices " + OFFICES + " from seed " + FIRST + ", months " + months + ", crashes " + crashes
                + ", outputs read back "
                + outputs + ", decidable " + decidable + ", undecided " + undecided.size() + ", failures "
                + failures.size()
                + "\nfindings " + findings + "\ntraits " + drawn + "\n"
                + first(failures) + "\nundecided:\n" + first(undecided) + "\n";
    }

    private static String first(List<String> lines) {
        return String.join("\n", lines.subList(0, Math.min(MOST_SHOWN, lines.size())));
    }
}
