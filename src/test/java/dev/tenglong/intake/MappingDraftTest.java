package dev.tenglong.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.RegisteredCodes;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.HeaderWords;
import dev.tenglong.intake.header.HeaderWordsFile;
import dev.tenglong.intake.mapping.MappingDraft;
import dev.tenglong.intake.mapping.MappingFile;
import dev.tenglong.intake.mapping.Mappings;
import dev.tenglong.settings.ConfigFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A draft left as it was written reads the table as it was read without it. */
class MappingDraftTest {

    private static final int TABLES = 300;

    private final HeaderWords words = HeaderWordsFile.load(ConfigFolder.builtIn(), new Findings());

    @Test
    void an_unchanged_draft_changes_nothing() throws Exception {
        for (long seed = 0; seed < TABLES; seed++) {
            SheetInMemory sheet = new MessyTable(seed).sheet();
            var before = new ArrayList<SourceRow>();
            SheetReport found = read(sheet, Mappings.NONE, before);
            String draft = MappingDraft.of(List.of(found));

            var after = new ArrayList<SourceRow>();
            SheetReport again = read(sheet, load(draft), after);

            assertThat(again.read().orElseThrow().mapping())
                    .as("table %s\n%s", seed, draft)
                    .contains("config/mappings/草稿.yaml:" + line(draft));
            assertThat(columns(again)).as("table %s\n%s", seed, draft).isEqualTo(columns(found));
            assertThat(after.stream().map(SourceRow::readings))
                    .as("table %s\n%s", seed, draft)
                    .isEqualTo(before.stream().map(SourceRow::readings).toList());
        }
    }

    @Test
    void sheets_with_the_same_columns_share_an_entry() throws Exception {
        var report = read(new MessyTable(1).sheet(), Mappings.NONE, new ArrayList<>());

        String draft = MappingDraft.of(List.of(report, report));

        assertThat(draft.lines().filter(line -> line.startsWith("  - match:"))).hasSize(1);
        assertThat(draft.lines().filter(line -> line.equals("  # 表.xlsx [Sheet1]")))
                .hasSize(2);
    }

    /** Field and place of each column, and what its numbers are multiplied by. */
    private static List<String> columns(SheetReport report) {
        return report.table().orElseThrow().columns().stream()
                .map(c -> c.label() + c.column() + c.unit())
                .toList();
    }

    private static long line(String draft) {
        return draft.lines().takeWhile(line -> !line.startsWith("  - match:")).count() + 1;
    }

    private static Mappings load(String draft) throws Exception {
        var findings = new Findings();
        var files = new TreeMap<>(Map.of("mappings/草稿.yaml", draft.getBytes(StandardCharsets.UTF_8)));
        Mappings mappings = MappingFile.load(ConfigFolder.of(files), Optional.empty(), findings);
        assertThat(findings.sorted()).as(draft).isEmpty();
        return mappings;
    }

    private SheetReport read(SheetInMemory sheet, Mappings mappings, List<SourceRow> rows) throws Exception {
        var reader = new TableReader(
                new Recognition(words, mappings, Optional.empty(), RegisteredCodes.NONE),
                Expectation.NONE,
                new Findings());
        return reader.read(
                new SourceFile(Path.of("表.xlsx"), "表.xlsx", "ab"),
                sheet,
                sheet.sheets().get(0),
                0,
                rows::add);
    }
}
