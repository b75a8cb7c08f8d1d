package dev.tenglong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice printed again is the notice that was sent, whatever was changed since. */
class NoticeAgainTest {

    private static final String ROWS = "统一社会信用代码,企业名称,所属街道,行业,规模,用地面积（亩）,综合能耗（吨标准煤）,工业增加值（万元）,实缴税金（万元）\n"
            + "91990100MA0000015X,示例纺织有限公司,半山,C1713,规上,10,1000,1000,50\n"
            + "91990100MA0000023Q,示例机械有限公司,湖墅,C34,规上,10,1000,1500,100\n";

    @TempDir
    Path folder;

    @Test
    void again_gives_the_same_numbers_and_the_same_bytes() throws IOException {
        Files.writeString(folder.resolve("2021.csv"), ROWS);
        run("2022-05-10", "init");
        run("2022-05-10", "screen", "--period", "2021", "2021.csv");
        run("2022-05-11", "case", "dispatch", "AJ2021-0001", "AJ2021-0002");
        run("2022-05-12", "case", "verify", "AJ2021-0001", "AJ2021-0002", "--note", "属实");
        assertThat(run("2022-05-14", "notice", "issue", "--period", "2021")).isZero();
        Map<String, byte[]> before = files();
        assertThat(before).hasSize(3);

        Path office = folder.resolve("config/tenglong.yaml");
        Files.writeString(
                office, Files.readString(office).replace("示例联系人", "另一联系人").replace("notified: 7", "notified: 15"));
        run("2022-06-01", "case", "enlist", "AJ2021-0001", "AJ2021-0002");
        Files.delete(folder.resolve("out/2021-12/告知书")
                .resolve(before.keySet().iterator().next()));
        assertThat(run("2022-06-02", "notice", "issue", "--period", "2021")).isZero();

        assertThat(files()).containsExactlyEntriesOf(before);
    }

    private Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve("out/2021-12/告知书"))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private int run(String day, String... args) {
        Clock clock = Clock.fixed(Instant.parse(day + "T01:00:00Z"), ZoneId.of("Asia/Shanghai"));
        var streams = ConsoleStreams.plain(new ByteArrayOutputStream(), new ByteArrayOutputStream());
        return Main.run(new Surroundings(folder, Map.of(), clock, streams), args);
    }
}
