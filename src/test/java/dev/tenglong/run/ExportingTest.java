package dev.tenglong.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
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
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger can be read without the program: as tables and as JSON. */
class ExportingTest {

    @TempDir
    Path workspace;

    @BeforeEach
    void screen() throws IOException {
        Files.writeString(workspace.resolve("产出.csv"), """
                统一社会信用代码,企业名称,所属街道,行业代码,规模,用地面积（亩）,综合能耗（吨标准煤）,工业增加值（万元）,实缴税金（万元）
                91990100MA0000015X,@示例纺织有限公司,米市巷街道,1713,规上,12.5,8300,1200,9
                91990100MA0000023Q,示例机械有限公司,湖墅街道,3484,规上,10,100,1200,300
                """);
        assertThat(run("screen", "--period", "2021", "产出.csv")).isZero();
        assertThat(run(
                        "exempt",
                        "add",
                        "91990100MA0000023Q",
                        "--reason",
                        "新建",
                        "--document",
                        "示例〔2022〕1号",
                        "--approver",
                        "示例",
                        "--from",
                        "2022-01-01",
                        "--until",
                        "2022-12-31"))
                .isZero();
    }

    @Test
    void everything_is_there_twice() throws IOException {
        assertThat(run("ledger", "export", "导出")).isZero();
        assertThat(files("导出"))
                .contains(
                        "README.txt",
                        "企业名录.csv",
                        "企业名录.json",
                        "台账记录.csv",
                        "台账记录.json",
                        "筛查.csv",
                        "筛查.json",
                        "豁免.csv",
                        "豁免.json",
                        "清单/清单_2021-12_r1.csv",
                        "清单/清单_2021-12_r1.json",
                        "结论/结论_2021-12_r1.csv",
                        "结论/结论_2021-12_r1.json",
                        "配置/2021-12_r1/screening.yaml",
                        "配置/2021-12_r1/thresholds/tax-per-mu.yaml");
        for (String name : files("导出")) {
            if (name.endsWith(".csv") && !name.startsWith("配置")) {
                String csv = Files.readString(workspace.resolve("导出").resolve(name));
                assertThat(csv).as(name).startsWith("\uFEFF").contains("\r\n");
                assertThat(csv.replace("\r\n", "")).as(name).doesNotContain("\n");
            }
            if (name.endsWith(".json")) {
                assertThat(read(workspace.resolve("导出").resolve(name))).as(name).isPositive();
            }
        }
    }

    @Test
    void a_name_that_looks_like_a_formula_is_disarmed_in_tables_and_exact_in_json() throws IOException {
        run("ledger", "export", "导出");
        assertThat(workspace.resolve("导出/企业名录.csv"))
                .content(StandardCharsets.UTF_8)
                .contains("'@示例纺织有限公司");
        assertThat(workspace.resolve("导出/清单/清单_2021-12_r1.csv"))
                .content(StandardCharsets.UTF_8)
                .contains("'@示例纺织有限公司");
        assertThat(workspace.resolve("导出/企业名录.json"))
                .content(StandardCharsets.UTF_8)
                .contains("\"@示例纺织有限公司\"");
    }

    @Test
    void a_folder_in_use_is_left_alone_and_a_dry_run_writes_nothing() throws IOException {
        Path there = Files.createDirectories(workspace.resolve("导出")).resolve("别人的.txt");
        Files.writeString(there, "x");
        assertThat(run("ledger", "export", "导出")).isEqualTo(4);
        assertThat(files("导出")).containsExactly("别人的.txt");
        assertThat(run("ledger", "export", "试", "--dry-run")).isZero();
        assertThat(workspace.resolve("试")).doesNotExist();
        assertThat(run("ledger", "export", "新")).isZero();
        assertThat(files("").stream().filter(name -> name.startsWith(".新"))).isEmpty();
    }

    /** How many tokens it has: all of it is JSON. */
    private static int read(Path file) throws IOException {
        int tokens = 0;
        try (JsonParser parser = new JsonFactory().createParser(file.toFile())) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private List<String> files(String folder) throws IOException {
        Path from = workspace.resolve(folder);
        try (Stream<Path> all = Files.walk(from)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> from.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private int run(String... args) {
        var out = new ByteArrayOutputStream();
        var surroundings = new Surroundings(
                workspace,
                Map.of("TENGLONG_NOW", "2022-05-14T09:00"),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                ConsoleStreams.plain(out, out));
        int exit = Main.run(surroundings, args);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .as(Arrays.toString(args))
                .doesNotContain("程序内部错误");
        return exit;
    }
}
