package dev.tenglong.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilledTemplatesTest {

    /** Beside the checkout; never part of the project. */
    private static final Path TEMPLATES = Path.of("../shared/corpus/departmental-templates");

    @TempDir
    Path folder;

    @Test
    void every_form_has_its_figures() throws IOException {
        assumeTrue(Files.isDirectory(TEMPLATES));
        List<FilledTemplates.Filled> filled = FilledTemplates.fill(TEMPLATES, folder);
        assertThat(filled).hasSize(11).allSatisfy(f -> {
            assertThat(f.file()).isRegularFile();
            assertThat(f.dataRows()).isGreaterThanOrEqualTo(20);
            assertThat(f.amounts()).hasSize(20);
            assertThat(f.words().values()).allSatisfy(w -> assertThat(w).containsKeys("name", "subdistrict"));
        });
        Set<String> fields = new TreeSet<>();
        filled.forEach(f -> f.amounts().values().forEach(a -> fields.addAll(a.keySet())));
        assertThat(fields)
                .containsExactlyInAnyOrder(
                        "land",
                        "land_owned",
                        "land_leased_in",
                        "land_leased_out",
                        "electricity",
                        "self_generated",
                        "natural_gas",
                        "raw_coal",
                        "fuel_oil",
                        "cod",
                        "ammonia",
                        "so2",
                        "nox",
                        "tax",
                        "revenue",
                        "rd",
                        "employees");
    }

    @Test
    void forms_agree_with_one_another() throws IOException {
        assumeTrue(Files.isDirectory(TEMPLATES));
        Map<String, BigDecimal> seen = new java.util.HashMap<>();
        for (FilledTemplates.Filled form : FilledTemplates.fill(TEMPLATES, folder)) {
            form.amounts()
                    .forEach((code, amounts) -> amounts.forEach((field, amount) -> {
                        BigDecimal before = seen.putIfAbsent(code + field, amount);
                        assertThat(before == null ? amount : before)
                                .as(form.name())
                                .isEqualByComparingTo(amount);
                    }));
        }
    }
}
