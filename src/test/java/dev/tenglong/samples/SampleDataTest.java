package dev.tenglong.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tenglong.enterprise.Period;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SampleDataTest {

    private static final Path FOLDER = Path.of("sample-data");

    private final Roster roster = new Roster();
    private final Slips slips = new Slips(roster);

    @Test
    void the_committed_sample_is_what_the_generator_writes() throws IOException {
        Map<String, byte[]> generated = SampleData.files();
        try (Stream<Path> committed = Files.walk(FOLDER)) {
            assertThat(committed
                            .filter(Files::isRegularFile)
                            .map(p -> FOLDER.relativize(p).toString().replace('\\', '/')))
                    .as("run dev.tenglong.samples.SampleData")
                    .containsExactlyInAnyOrderElementsOf(generated.keySet());
        }
        for (Map.Entry<String, byte[]> file : generated.entrySet()) {
            byte[] committed = Files.readAllBytes(FOLDER.resolve(file.getKey()));
            assertThat(content(file.getKey(), committed))
                    .as(file.getKey() + ": run dev.tenglong.samples.SampleData")
                    .isEqualTo(content(file.getKey(), file.getValue()));
            assertThat(committed).as(file.getKey()).hasSizeLessThan(100_000);
        }
    }

    @Test
    void the_generator_writes_the_same_bytes_every_time() {
        Map<String, byte[]> first = SampleData.files();
        Map<String, byte[]> second = SampleData.files();
        first.forEach((name, bytes) -> assertThat(second.get(name)).as(name).isEqualTo(bytes));
    }

    @Test
    void every_enterprise_comes_to_what_it_was_made_for() {
        for (Firm firm : roster.firms()) {
            if (firm.kind() != Kind.UNDECIDED && firm.kind() != Kind.OUT_OF_SCOPE) {
                assertThat(Expectation.of(firm, Slips.Y2021)).as(firm.name()).isEqualTo(firm.kind());
            }
            assertThat(firm.name()).contains("示例");
            assertThat(firm.uscc()).startsWith("91990100");
        }
        assertThat(roster.firms().stream().map(Firm::uscc)).doesNotHaveDuplicates();
        assertThat(roster.firms().stream().map(Firm::place).distinct()).hasSize(19);
        assertThat(roster.firms().stream()
                        .map(f -> f.industry().code().substring(0, 3))
                        .distinct())
                .hasSizeGreaterThan(18);
    }

    @Test
    void some_get_better_and_some_get_worse() {
        assertThat(path(Course.IMPROVES)).startsWith(Kind.HIGH_AND_LOW).endsWith(Kind.COMPLIANT);
        assertThat(path(Course.RELAPSES))
                .containsExactly(Kind.HIGH_AND_LOW, Kind.COMPLIANT, Kind.COMPLIANT, Kind.HIGH_AND_LOW);
        assertThat(path(Course.FREES_LAND)).startsWith(Kind.HIGH_AND_LOW).endsWith(Kind.HIGH);
        assertThat(path(Course.WORSENS)).startsWith(Kind.COMPLIANT).endsWith(Kind.HIGH_AND_LOW, Kind.HIGH_AND_LOW);
    }

    private List<Kind> path(Course course) {
        Firm firm = roster.firms().stream()
                .filter(f -> f.course() == course)
                .findFirst()
                .orElseThrow();
        return Slips.PERIODS.stream().map(p -> Expectation.of(firm, p)).toList();
    }

    @Test
    void surveyed_energy_agrees_with_power_and_gas() {
        Period year = Slips.Y2021;
        for (Firm firm : roster.firms()) {
            if (firm.above()) {
                double fuels = firm.total(Flow.ELECTRICITY, year).doubleValue() * 1.229e-4
                        + (firm.has(Flow.NATURAL_GAS)
                                ? firm.total(Flow.NATURAL_GAS, year).doubleValue() * 13.3e-4
                                : 0);
                double energy = firm.total(Flow.ENERGY, year).doubleValue();
                assertThat(fuels / energy).as(firm.name()).isCloseTo(1, within(.02));
            }
        }
    }

    @Test
    void a_mistake_stands_in_a_file_that_exists_under_a_header_that_exists() {
        Map<String, byte[]> files = SampleData.files();
        for (Slip slip : slips.all()) {
            slip.periods()
                    .forEach(p ->
                            assertThat(files).containsKey(p + "/" + slip.table().file(p)));
        }
        String readme = new String(files.get("README.md"), StandardCharsets.UTF_8);
        slips.all().forEach(s -> assertThat(readme).contains(s.what()));
    }

    /** What a file holds: packed size depends on the machine's zlib, so workbooks are compared unpacked. */
    private static Map<String, String> content(String name, byte[] bytes) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        if (!name.endsWith(".xlsx")) {
            entries.put(name, new String(bytes, StandardCharsets.ISO_8859_1));
            return entries;
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                entries.put(entry.getName() + " " + entry.getTimeLocal(), text);
            }
        }
        return entries;
    }
}
