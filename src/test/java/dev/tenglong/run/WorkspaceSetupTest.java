package dev.tenglong.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.policy.Policy;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.Office;
import dev.tenglong.settings.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkspaceSetupTest {

    private static final Ledger.Writer WRITER =
            new Ledger.Writer(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), "init", "test", Duration.ZERO);

    @TempDir
    Path temp;

    @Test
    void makes_a_copy_of_everything_that_is_shipped() throws IOException {
        var result = setup(Optional.empty());

        assertThat(result.kept()).isEmpty();
        assertThat(result.created()).containsAll(shipped()).contains("ledger/");
        assertThat(temp.resolve("区/config/regions.csv")).hasSameBinaryContentAs(Path.of("config/regions.csv"));
        assertThat(temp.resolve("区/ledger")).isDirectoryContaining("glob:**ledger.db");
    }

    @Test
    void leaves_alone_what_is_there_and_leaves_nothing_behind() throws IOException {
        setup(Optional.empty());
        Path office = temp.resolve("区/config/tenglong.yaml");
        Files.writeString(office, "mine");
        Files.delete(temp.resolve("区/config/energy.yaml"));

        var result = setup(Optional.of("330106"));

        assertThat(office).hasContent("mine");
        assertThat(result.created()).containsExactly("config/energy.yaml");
        assertThat(result.kept()).contains("config/tenglong.yaml", "ledger/");
        assertThat(result.notes()).anyMatch(note -> note.contains("config/tenglong.yaml 已存在"));
        try (Stream<Path> all = Files.walk(temp)) {
            assertThat(all).noneMatch(path -> path.toString().endsWith(".tmp"));
        }
    }

    @Test
    void another_district_gets_its_code_and_an_empty_table_of_subdistricts() throws IOException {
        var result = setup(Optional.of("330106"));

        var findings = new Findings();
        ConfigFolder folder = ConfigFolder.of(temp.resolve("区/config"));
        Office office = Office.load(folder, findings).orElseThrow();
        var regions = Regions.load(folder, office, findings);
        Policy.load(folder, Optional.of(regions), LocalDate.parse("2022-05-14"), findings, findings);
        assertThat(findings.sorted()).isEmpty();
        assertThat(office.districtCode()).isEqualTo("330106");
        assertThat(regions.all()).singleElement().matches(body -> body.code().equals("GSKJ"));
        assertThat(result.notes()).anyMatch(note -> note.contains("没有 330106 的街道名录"));
    }

    private WorkspaceSetup.Result setup(Optional<String> district) throws IOException {
        return new WorkspaceSetup(temp.resolve("区"), district, WRITER).run();
    }

    private static List<String> shipped() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("config"))) {
            return all.filter(Files::isRegularFile)
                    .map(path -> path.toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("config/templates/"))
                    .toList();
        }
    }
}
