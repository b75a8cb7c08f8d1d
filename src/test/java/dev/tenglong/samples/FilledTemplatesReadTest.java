package dev.tenglong.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.DossierBuilder;
import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.intake.Field;
import dev.tenglong.intake.Intake;
import dev.tenglong.intake.Recognition;
import dev.tenglong.intake.SourceFile;
import dev.tenglong.intake.SourceFiles;
import dev.tenglong.intake.header.Expectation;
import dev.tenglong.intake.header.HeaderWordsFile;
import dev.tenglong.intake.sheet.Limits;
import dev.tenglong.settings.ConfigFolder;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The eleven forms departments really use, filled with data, are read with no mapping made by hand. */
class FilledTemplatesReadTest {

    private static final Path TEMPLATES = Path.of("..", "shared", "corpus", "departmental-templates");
    private static final Period YEAR = new Period(2018, 12);

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> every_form_is_read_as_filled() throws Exception {
        if (!Files.isDirectory(TEMPLATES)) {
            new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, "UTF-8")
                    .println("语料不在旁边，跳过真实表样");
            return Stream.empty();
        }
        return FilledTemplates.fill(TEMPLATES, folder).stream()
                .map(form -> DynamicTest.dynamicTest(form.name(), () -> check(form)));
    }

    private static void check(FilledTemplates.Filled form) throws Exception {
        var findings = new Findings();
        var builder = new DossierBuilder(YEAR, new RegionTable("高明区"), new AliasTable(), SectorTable.load(), findings);
        var unusable = new ArrayList<Diagnostic>();
        List<SourceFile> files =
                SourceFiles.collect(List.of(new SourceFiles.Given(form.file(), form.name())), findings, unusable);
        var intake = new Intake(
                Recognition.byWords(HeaderWordsFile.load(ConfigFolder.builtIn(), findings)),
                new Expectation(Optional.of(YEAR), false, Optional.empty()),
                Limits.DEFAULT,
                findings);
        int rows = 0;
        for (SourceFile file : files) {
            rows = intake.read(file, builder::add).stream()
                    .mapToInt(s -> s.dataRows())
                    .sum();
        }
        assertThat(unusable).isEmpty();
        Map<String, Map<String, BigDecimal>> read = new TreeMap<>();
        for (Dossier dossier : builder.build()) {
            dossier.uscc().ifPresent(code -> read.put(code.value(), amounts(dossier, form)));
        }
        assertThat(read).containsExactlyInAnyOrderEntriesOf(expected(form));
        assertThat(rows)
                .isBetween(form.dataRows(), form.dataRows() + 1); // one form has a row left over from its makers
    }

    private static Map<String, BigDecimal> amounts(Dossier dossier, FilledTemplates.Filled form) {
        Map<String, BigDecimal> amounts = new TreeMap<>();
        dossier.figures().forEach((field, figure) -> {
            boolean filled = form.amounts().values().stream().anyMatch(m -> m.containsKey(field.id()));
            if (filled || field != Field.LAND && field != Field.POLLUTANT) { // those may be summed from what is filled
                amounts.put(field.id(), figure.value().stripTrailingZeros());
            }
        });
        return amounts;
    }

    private static Map<String, Map<String, BigDecimal>> expected(FilledTemplates.Filled form) {
        Map<String, Map<String, BigDecimal>> expected = new TreeMap<>();
        form.amounts().forEach((code, amounts) -> {
            Map<String, BigDecimal> stripped = new TreeMap<>();
            amounts.forEach((field, amount) -> stripped.put(field, amount.stripTrailingZeros()));
            expected.put(code, stripped);
        });
        return expected;
    }
}
