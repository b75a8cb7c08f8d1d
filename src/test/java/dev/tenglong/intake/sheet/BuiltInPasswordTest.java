package dev.tenglong.intake.sheet;

import static dev.tenglong.intake.sheet.Reading.firstSheet;
import static dev.tenglong.intake.sheet.Reading.open;
import static dev.tenglong.intake.sheet.Reading.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.IntakeCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BuiltInPasswordTest {

    @TempDir
    Path folder;

    private Path locked(EncryptionMode mode, String password) throws Exception {
        Path plain = new XlsxFile("<row r=\"1\"><c r=\"A1\"><v>12.5</v></c></row>").write(folder);
        Path file = folder.resolve("用地.xlsx.locked");
        try (var container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(container)) {
                Files.copy(plain, out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                container.writeFilesystem(out);
            }
        }
        return file;
    }

    private static Set<Path> temporaries() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(f -> f.getFileName().toString().matches("tenglong-unlocked-.*"))
                    .collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"agile", "standard"})
    void opens_without_being_asked_and_leaves_nothing_behind(EncryptionMode mode) throws Exception {
        Set<Path> before = temporaries();
        Path file = locked(mode, Decryptor.DEFAULT_PASSWORD);
        assertThat(firstSheet(file)).isEqualTo("12.5\n");
        try (Workbook book = open(file)) {
            assertThat(book.format()).isEqualTo("xlsx");
        }
        assertThat(temporaries()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(names = {"agile", "standard"})
    void a_password_that_a_person_chose_stays_closed(EncryptionMode mode) throws Exception {
        assertThat(refusal(IntakeCode.FILE_ENCRYPTED, locked(mode, "密码"))).contains("密码");
    }

    /** A descriptor that asks for hours of computing is no lock of Office. */
    @Test
    @Timeout(20)
    void does_not_compute_for_hours() throws Exception {
        Path file = locked(EncryptionMode.agile, "密码");
        byte[] descriptor;
        byte[] sealed;
        try (var container = new POIFSFileSystem(file.toFile())) {
            descriptor = container.createDocumentInputStream("EncryptionInfo").readAllBytes();
            sealed = container.createDocumentInputStream("EncryptedPackage").readAllBytes();
        }
        String spun = new String(descriptor, StandardCharsets.ISO_8859_1)
                .replace("spinCount=\"100000\"", "spinCount=\"2000000000\"");
        assertThat(spun).contains("2000000000");
        try (var container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            container.createDocument(
                    new ByteArrayInputStream(spun.getBytes(StandardCharsets.ISO_8859_1)), "EncryptionInfo");
            container.createDocument(new ByteArrayInputStream(sealed), "EncryptedPackage");
            container.writeFilesystem(out);
        }
        assertThat(refusal(IntakeCode.FILE_TOO_LARGE, file)).contains("2000000000");
    }
}
