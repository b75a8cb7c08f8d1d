package dev.tenglong.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.digest.Sha256;
import dev.tenglong.ledger.body.ManifestJson;
import dev.tenglong.listing.ScreeningRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BackupTest {

    private static final Ledger.Writer WRITER = LedgerTest.writer("2022-05-14T01:00:00Z", "t");

    @TempDir
    Path folder;

    private Path ledger;
    private Path config;
    private Path zip;
    private ScreeningRecord recorded;

    @BeforeEach
    void record() throws Exception {
        ledger = folder.resolve("旧/ledger");
        config = Files.createDirectories(folder.resolve("旧/config/thresholds")).getParent();
        Files.writeString(config.resolve("tenglong.yaml"), "office");
        Files.writeString(config.resolve("thresholds/tax-per-mu.yaml"), "threshold");
        Files.writeString(config.resolve(".hidden"), "not taken");
        Path source = Files.writeString(folder.resolve("用地.csv"), "示例");
        zip = folder.resolve("备份/台账.zip");
        Recording made = new Invented(1).recording("2022-03@1", 20);
        var kept = new RecordedFile("用地.csv", Sha256.of("示例"), Files.size(source), true);
        try (Ledger open = Ledger.write(ledger, WRITER)) {
            recorded = open.record(new Recording(
                    made.screening(),
                    made.tables(),
                    List.of(kept),
                    Map.of(kept.sha256(), source),
                    made.intakeFindings(),
                    made.configuration()));
            open.commit();
        }
    }

    @Test
    void gives_the_same_ledger_elsewhere() throws Exception {
        Backup.Result backup = back();
        assertThat(backup.files()).isEqualTo(4);
        assertThat(backup.checkCode()).isEqualTo(recorded.facts().checkCode().orElseThrow());
        assertThat(backup.missing()).isEmpty();
        Restore.Result restored = restore(false);
        assertThat(restored.checkCode()).isEqualTo(backup.checkCode());
        assertThat(restored.configKept()).isFalse();
        assertThat(folder.resolve("新/config/thresholds/tax-per-mu.yaml")).hasContent("threshold");
        assertThat(folder.resolve("新/config/.hidden")).doesNotExist();
        try (Ledger open = Ledger.read(target(), Duration.ZERO).orElseThrow()) {
            assertThat(open.record(open.runs().all().get(0))).isEqualTo(recorded);
        }
        assertThat(verify(target()).problems()).isEmpty();
        assertThat(folder.resolve("新").toFile().list()).containsExactlyInAnyOrder("ledger", "config");
        try (Ledger open = Ledger.write(target(), WRITER)) {
            open.record(new Invented(2).recording("2022-04@1", 20));
            open.commit();
        }
    }

    @Test
    void has_the_same_bytes_whenever_it_is_made() throws Exception {
        back();
        byte[] first = Files.readAllBytes(zip);
        Files.delete(zip);
        Files.setLastModifiedTime(config.resolve("tenglong.yaml"), java.nio.file.attribute.FileTime.fromMillis(0));
        back();
        assertThat(zip).hasBinaryContent(first);
        assertThat(zip.getParent().toFile().list()).containsExactly("台账.zip");
    }

    @Test
    void is_made_while_another_process_writes() throws Exception {
        try (Ledger writing = Ledger.write(ledger, WRITER)) {
            writing.record(new Invented(2).recording("2022-04@1", 20));
            assertThat(back().entries()).isEqualTo(2);
            writing.commit();
        }
        restore(false);
        assertThat(verify(target()).entries()).isEqualTo(2);
        assertThat(verify(ledger).entries()).isEqualTo(3);
    }

    @Test
    void says_which_copies_are_missing() throws Exception {
        Files.delete(ledger.resolve("sources").resolve(Sha256.of("示例")));
        assertThat(back().missing()).containsExactly("用地.csv");
    }

    @Test
    void is_never_written_over() throws Exception {
        back();
        byte[] first = Files.readAllBytes(zip);
        assertThatThrownBy(this::back).isInstanceOf(UnusableInputException.class);
        assertThat(zip).hasBinaryContent(first);
    }

    @Test
    void of_several_to_one_name_at_once_one_is_made_and_is_whole() throws Exception {
        for (int round = 0; round < 5; round++) {
            List<Boolean> made = atOnce(4, () -> back());
            assertThat(made).containsOnlyOnce(true);
            assertThat(restore(true).entries()).isEqualTo(2);
            assertThat(zip.getParent().toFile().list()).containsExactly("台账.zip");
            Files.delete(zip);
        }
    }

    @Test
    void of_several_restores_at_once_one_is_made_and_is_whole() throws Exception {
        back();
        for (int round = 0; round < 5; round++) {
            assertThat(atOnce(4, () -> restore(false))).containsOnlyOnce(true);
            assertThat(verify(target()).problems()).isEmpty();
            assertThat(folder.resolve("新").toFile().list()).containsExactlyInAnyOrder("ledger", "config");
            dev.tenglong.output.Staging.delete(folder.resolve("新"));
        }
    }

    /** How each ended: true where it was done, false where it was refused. Anything else fails the test. */
    private static List<Boolean> atOnce(int times, Callable<?> work) throws Exception {
        var start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            var all = new ArrayList<Future<Boolean>>();
            for (int i = 0; i < times; i++) {
                all.add(threads.submit(() -> {
                    start.await();
                    try {
                        work.call();
                        return true;
                    } catch (UnusableInputException | LedgerException refused) {
                        return false;
                    }
                }));
            }
            start.countDown();
            var done = new ArrayList<Boolean>();
            for (Future<Boolean> one : all) {
                done.add(one.get());
            }
            return done;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void takes_what_links_point_to_and_says_so() throws Exception {
        Path elsewhere = Files.move(config, folder.resolve("共用配置"));
        Files.createSymbolicLink(config, elsewhere);
        Path thresholds = Files.move(elsewhere.resolve("thresholds"), folder.resolve("共用标准"));
        Files.createSymbolicLink(elsewhere.resolve("thresholds"), thresholds);

        Backup.Result backup = back();

        assertThat(backup.files()).isEqualTo(4);
        assertThat(backup.links())
                .containsExactly(config.toString(), config.resolve("thresholds").toString());
        restore(false);
        assertThat(folder.resolve("新/config/thresholds/tax-per-mu.yaml")).hasContent("threshold");
    }

    @Test
    void refuses_links_that_go_round_in_circles() throws Exception {
        Files.createSymbolicLink(config.resolve("thresholds/again"), config);
        assertThatThrownBy(this::back).isInstanceOf(UnusableInputException.class);
        assertThat(zip.getParent().toFile().list()).isEmpty();
    }

    @Test
    void is_not_put_over_links() throws Exception {
        back();
        Path elsewhere = Files.createDirectories(folder.resolve("别处"));
        for (String place : List.of("ledger", "config")) {
            Path link = Files.createDirectories(folder.resolve("新")).resolve(place);
            Files.createSymbolicLink(link, elsewhere);
            assertThatThrownBy(() -> restore(false)).hasMessageContaining("LE113");
            assertThat(link).isSymbolicLink();
            Files.delete(link);
            Files.createSymbolicLink(link, folder.resolve("没有"));
            assertThatThrownBy(() -> restore(false)).hasMessageContaining("LE113");
            assertThat(link).isSymbolicLink();
            Files.delete(link);
        }
        Path inside = Files.createDirectories(folder.resolve("新/ledger")).resolve("sources");
        Files.createSymbolicLink(inside, elsewhere);
        assertThatThrownBy(() -> restore(false)).hasMessageContaining("LE113");
        assertThat(inside).isSymbolicLink();
    }

    @Test
    void refuses_a_name_that_could_not_be_restored_everywhere() throws Exception {
        Files.writeString(config.resolve("标准:旧.yaml"), "colon");
        assertThatThrownBy(this::back).isInstanceOf(UnusableInputException.class);
        assertThat(zip).doesNotExist();
    }

    @Test
    void keeps_the_configuration_that_is_there() throws Exception {
        back();
        Path own = Files.createDirectories(folder.resolve("新/config")).resolve("tenglong.yaml");
        Files.writeString(own, "another office");
        assertThat(restore(false).configKept()).isTrue();
        assertThat(own).hasContent("another office");
    }

    @Test
    void is_only_looked_through_by_a_dry_run() throws Exception {
        back();
        assertThat(restore(true).entries()).isEqualTo(2);
        assertThat(folder.resolve("新").toFile().list()).isNullOrEmpty();
    }

    @Test
    void is_not_put_where_a_ledger_is() throws Exception {
        back();
        restore(false);
        assertThatThrownBy(() -> restore(false)).hasMessageContaining("LE113");
        Path lost = Files.createDirectories(folder.resolve("丢/ledger/sources"));
        Files.writeString(lost.resolve(Sha256.of("x")), "x");
        assertThatThrownBy(() -> new Restore(zip, lost.getParent(), folder.resolve("丢/config")).run(false))
                .hasMessageContaining("LE113");
        assertThat(lost.resolve(Sha256.of("x"))).exists();
        Path init = Files.createDirectories(folder.resolve("空/ledger"));
        Files.createFile(init.resolve(Ledger.FILE));
        assertThat(new Restore(zip, init, folder.resolve("空/config")).run(false).entries())
                .isEqualTo(2);
    }

    @Test
    void that_was_cut_short_anywhere_is_refused_and_leaves_nothing() throws Exception {
        back();
        byte[] whole = Files.readAllBytes(zip);
        for (int length = 0; length < whole.length; length += whole.length / 17) {
            Files.write(zip, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> restore(false)).as("cut at " + length).hasMessageContaining("LE112");
        }
        assertThat(folder.resolve("新").toFile().list()).isNullOrEmpty();
    }

    @Test
    void with_any_byte_of_a_file_changed_is_refused() throws Exception {
        back();
        for (String name : names()) {
            Path changed = rewrite(name, content -> content[content.length / 2] ^= 1);
            assertThatThrownBy(() -> restore(changed)).as(name).hasMessageContaining("LE112");
        }
        assertThat(folder.resolve("新").toFile().list()).isNullOrEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "config/../../evil.txt",
                "../evil.txt",
                "/tmp/evil.txt",
                "config/a\\..\\evil.txt",
                "config/C:evil.txt",
                "config/.profile",
                "ledger/evil.txt",
                "ledger/sources/evil"
            })
    void with_a_name_that_leads_elsewhere_is_refused(String name) throws Exception {
        back();
        byte[] content = "evil".getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> files = contents();
        ManifestJson manifest = ManifestJson.read(files.get("manifest.json"));
        var listed = new ArrayList<>(manifest.files());
        listed.add(new ManifestJson.File(name, Sha256.of(content), content.length));
        files.put("manifest.json", ManifestJson.write(manifest.head(), manifest.entries(), listed));
        files.put(name, content);
        assertThatThrownBy(() -> restore(pack(files))).hasMessageContaining("LE112");
        assertThat(folder.resolve("新").toFile().list()).isNullOrEmpty();
    }

    @Test
    void with_a_file_that_is_not_on_its_list_is_refused() throws Exception {
        back();
        Map<String, byte[]> files = contents();
        files.put("config/more.yaml", new byte[1]);
        assertThatThrownBy(() -> restore(pack(files))).hasMessageContaining("LE112");
    }

    @Test
    void of_another_ledger_than_its_list_says_is_refused() throws Exception {
        back();
        Map<String, byte[]> files = contents();
        ManifestJson manifest = ManifestJson.read(files.get("manifest.json"));
        files.put("manifest.json", ManifestJson.write(Sha256.of("x"), manifest.entries(), manifest.files()));
        assertThatThrownBy(() -> restore(pack(files))).hasMessageContaining("LE112");
    }

    private Backup.Result back() throws Exception {
        return new Backup(ledger, Optional.of(config), Duration.ofSeconds(1))
                .write(zip)
                .orElseThrow();
    }

    private Path target() {
        return folder.resolve("新/ledger");
    }

    private Restore.Result restore(boolean dryRun) throws Exception {
        return new Restore(zip, target(), folder.resolve("新/config")).run(dryRun);
    }

    private Restore.Result restore(Path other) throws Exception {
        return new Restore(other, target(), folder.resolve("新/config")).run(false);
    }

    private static Verification verify(Path ledger) throws LedgerException {
        return Verifier.verify(ledger, Optional.empty(), Duration.ZERO, (what, number, total) -> {})
                .orElseThrow();
    }

    private List<String> names() throws IOException {
        return List.copyOf(contents().keySet());
    }

    private Map<String, byte[]> contents() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var archive = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            for (var entry : archive.stream().toList()) {
                files.put(entry.getName(), archive.getInputStream(entry).readAllBytes());
            }
        }
        return files;
    }

    private interface Change {
        void to(byte[] content);
    }

    private Path rewrite(String name, Change change) throws IOException {
        Map<String, byte[]> files = contents();
        change.to(files.get(name));
        return pack(files);
    }

    private Path pack(Map<String, byte[]> files) throws IOException {
        Path packed = Files.createTempFile(folder, "changed", ".zip");
        try (OutputStream out = Files.newOutputStream(packed);
                var archive = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                archive.putNextEntry(new ZipEntry(file.getKey()));
                archive.write(file.getValue());
            }
        }
        return packed;
    }
}
