package dev.tenglong.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Every spreadsheet of the foreign corpus beside the checkout: read with the agreed values, or refused with a reason. */
class ForeignCorpusTest {

    private static final Path FOREIGN = Path.of("..", "shared", "corpus", "foreign");
    private static final long SLOWEST_MILLIS = 10_000;
    private static final long WHOLE_MILLIS = 60_000;

    /** Where we read, on purpose, something else than the oracle, and why. */
    private static final Map<String, String> DIFFERENT_ON_PURPOSE = Map.of(
            "fastexcel/simple-with-hidden-rows.xlsx", "m/\"D\"/\"YYYY\" has a month and so is a date",
            "sheetjs/LONumbers-2010.xlsx", "D, H, S and HH[M] alone are date formats, as in the xls of the same name",
            "sheetjs/LONumbers.xls", "HH, [H] and [S] alone are date formats, as in the xlsx of the same name",
            "poi/bug60858.xlsx", "a whole number has no point, -1.0 is -1",
            "phpspreadsheet/pwtest.xls", "locked with the password that Excel tries by itself, so no lock to anybody");

    /** How the whole corpus ended the last time, so that a change shows in a diff. */
    private static final Path FIGURES = Path.of("src", "test", "resources", "corpus", "foreign-figures.txt");

    private final Map<String, Integer> totals = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    /** One line of the manifest. */
    private record Sample(String file, String expect, String expected) {}

    @Test
    void reads_what_others_agree_on_and_refuses_the_rest() throws IOException {
        if (!Files.isRegularFile(FOREIGN.resolve("MANIFEST.tsv"))) {
            System.out.println("语料不在旁边，跳过");
            return;
        }
        long start = System.nanoTime();
        for (Sample sample : samples()) {
            long began = System.nanoTime();
            check(sample);
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
            if (took > SLOWEST_MILLIS) {
                failures.add(sample.file() + ": took " + took + " ms");
            }
        }
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        System.out.println("foreign corpus: " + totals + " in " + whole + " ms");
        assertThat(failures).isEmpty();
        if (Boolean.getBoolean("corpus.write")) {
            Files.createDirectories(FIGURES.getParent());
            Files.writeString(FIGURES, figures());
        }
        assertThat(figures()).isEqualTo(Files.readString(FIGURES));
        assertThat(whole).isLessThan(WHOLE_MILLIS);
    }

    /** {@code -Dcorpus.write=true} writes them anew. */
    private String figures() {
        var text = new StringBuilder("# What became of the files of the foreign corpus: ForeignCorpusTest\n");
        text.append("files\t")
                .append(totals.values().stream().mapToInt(Integer::intValue).sum())
                .append('\n');
        totals.forEach(
                (what, count) -> text.append(what).append('\t').append(count).append('\n'));
        return text.append("wrong\t").append(failures.size()).append('\n').toString();
    }

    private static List<Sample> samples() throws IOException {
        List<String> lines = Files.readAllLines(FOREIGN.resolve("MANIFEST.tsv"));
        List<Sample> samples = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] columns = line.split("\t");
            samples.add(new Sample(columns[0], columns[2], columns[7]));
        }
        return samples;
    }

    private void check(Sample sample) throws IOException {
        Path file = FOREIGN.resolve("files").resolve(sample.file());
        String found;
        try {
            found = dump(file);
        } catch (UnusableInputException e) {
            refused(sample, e.findings().get(0));
            return;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            count("thrown");
            failures.add(sample.file() + ": threw " + e);
            return;
        }
        if (sample.expect().equals("clear-error") && DIFFERENT_ON_PURPOSE.containsKey(sample.file())) {
            count("read, differs on purpose");
        } else if (sample.expect().equals("clear-error")) {
            count("wrongly read");
            failures.add(sample.file() + ": read, should be refused");
        } else if (sample.expected().equals("-")) {
            count("read, no values to compare");
        } else {
            compare(sample, Files.readString(FOREIGN.resolve(sample.expected())), found);
        }
    }

    private static String dump(Path file) throws IOException, UnusableInputException {
        var out = new StringBuilder();
        try (Workbook book = Workbooks.open(file, file.getFileName().toString(), Limits.DEFAULT)) {
            SheetInfo first = book.sheets().get(0);
            book.merges(first);
            CellDump.write(book, first, out);
        }
        return out.toString();
    }

    private void refused(Sample sample, Diagnostic finding) {
        if (sample.expect().equals("ok")) {
            count("wrongly refused");
            failures.add(sample.file() + ": refused, " + finding.code() + " " + finding.message());
        } else {
            count("refused " + finding.code());
        }
        if (Boolean.getBoolean("corpus.verbose")) {
            System.out.println(sample.expect() + " " + sample.file() + " " + finding.code() + " " + finding.message());
        }
    }

    private void compare(Sample sample, String expected, String found) {
        if (expected.equals(found)) {
            count("read, values agree");
        } else if (DIFFERENT_ON_PURPOSE.containsKey(sample.file())) {
            count("read, differs on purpose");
        } else {
            count("differs");
            failures.add(sample.file() + ": " + firstDifference(expected, found));
        }
    }

    private static String firstDifference(String expected, String found) {
        String[] wanted = expected.split("\n", -1);
        String[] got = found.split("\n", -1);
        for (int i = 0; i < Math.max(wanted.length, got.length); i++) {
            String want = i < wanted.length ? wanted[i] : "<end>";
            String have = i < got.length ? got[i] : "<end>";
            if (!want.equals(have)) {
                return "line " + (i + 1) + "\n   expected " + shown(want) + "\n   found    " + shown(have);
            }
        }
        return "equal";
    }

    private static String shown(String line) {
        return line.length() > 300 ? line.substring(0, 300) + "…" : line;
    }

    private void count(String what) {
        totals.merge(what, 1, Integer::sum);
    }
}
