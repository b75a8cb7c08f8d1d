package dev.tenglong.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.Region;
import dev.tenglong.indicator.Indicator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTest {

    private static final String LEAST = """
            district: {code: "330105", name: 拱墅区}
            list-title: 清单
            lead-unit: 某局
            """;

    @TempDir
    Path config;

    private final Findings findings = new Findings();

    @Test
    void the_shipped_office_is_read_in_full() {
        Office office = Office.load(ConfigFolder.builtIn(), findings).orElseThrow();
        assertThat(office.districtCode()).isEqualTo("330105");
        assertThat(office.documentNumber()).isEqualTo("拱高耗低效整");
        assertThat(office.contact().telephone()).isEqualTo("0571-00000000");
        assertThat(office.responsibleBodies()).containsOnlyKeys("GSKJ");
        assertThat(office.limits().days()).containsEntry("notified", 7).hasSize(4);
        assertThat(office.watchMonths()).isEqualTo(24);
        assertThat(office.keepSources()).isTrue();
        assertThat(office.targets())
                .containsEntry("tax-per-mu", new Office.Target(new BigDecimal("115"), false))
                .containsEntry("energy-per-value-added-change", new Office.Target(new BigDecimal("-10"), true));
    }

    @Test
    void what_only_some_commands_need_may_be_left_out() throws IOException {
        Office office = office(LEAST);
        assertThat(findings.sorted()).isEmpty();
        assertThat(office.responsibleBodies()).isEmpty();
        assertThat(office.documentNumber()).isEmpty();
        assertThat(office.watchMonths()).isEqualTo(24);
    }

    @Test
    void every_indicator_may_have_a_target_by_id_or_name() {
        assertThat(Arrays.stream(Indicator.values()))
                .allSatisfy(i -> assertThat(TargetNames.id(i.id())).contains(i.id()))
                .allSatisfy(i -> assertThat(TargetNames.id(i.label())).contains(i.id()));
    }

    @Test
    void a_table_of_regions_may_quote_and_leave_lines_empty() throws IOException {
        Files.writeString(
                config.resolve("regions.csv"),
                "code,name,aliases\n330105001,\"米市巷街道\",\"米市巷; 米市\"\n,,\n\nGSKJ,科技工业区,园区\n330105002,湖墅街道\n");
        Office office = office(LEAST + "responsible-bodies: {GSKJ: 区科技工业区管委会, ABC: 某公司}\n");
        var regions = Regions.load(ConfigFolder.of(config), office, findings);
        assertThat(findings.sorted()).isEmpty();
        assertThat(regions.all()).extracting(Region::code).containsExactly("330105001", "GSKJ", "330105002", "ABC");
        assertThat(regions.find("米市").map(Region::code)).contains("330105001");
        assertThat(regions.find("园区").map(Region::code)).contains("GSKJ");
    }

    private Office office(String yaml) throws IOException {
        Files.writeString(config.resolve("tenglong.yaml"), yaml);
        return Office.load(ConfigFolder.of(config), findings).orElseThrow();
    }
}
