package dev.tenglong.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipDirectoryTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path folder;

    @Test
    void measures_a_sound_zip_to_the_byte() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setComment("说明");
            zip.putNextEntry(new ZipEntry("ab"));
            zip.closeEntry();
        }
        assertThat(ZipDirectory.length(file)).isEqualTo(46 + 2);
    }

    @Test
    void has_nothing_to_measure_in_other_files() throws IOException {
        assertThat(ZipDirectory.length(file(0))).isZero();
        assertThat(ZipDirectory.length(file(100))).isZero();
        assertThat(ZipDirectory.length(Files.write(folder.resolve("空"), new byte[0])))
                .isZero();
    }

    @Test
    void takes_the_longest_of_several_ends() throws IOException {
        Path file = file(MEGABYTE, end(700_000, 22), end(5, 0));
        assertThat(ZipDirectory.length(file)).isEqualTo(700_000);
    }

    @Test
    void leaves_a_length_beyond_the_file_to_those_who_find_it_damaged() throws IOException {
        assertThat(ZipDirectory.length(file(1_000, end(2_000_000, 0)))).isZero();
    }

    @Test
    void follows_the_long_form() throws IOException {
        ByteBuffer record = ByteBuffer.allocate(56).order(ByteOrder.LITTLE_ENDIAN);
        record.putInt(0, 0x06064B50).putLong(40, 900_000);
        ByteBuffer locator = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
        locator.putInt(0, 0x07064B50).putLong(8, MEGABYTE);
        assertThat(ZipDirectory.length(file(MEGABYTE, record.array(), locator.array(), end(-1, 0))))
                .isEqualTo(900_000);
        assertThat(ZipDirectory.length(file(MEGABYTE, end(-1, 0))))
                .as("no locator")
                .isZero();
        locator.putLong(8, Long.MAX_VALUE - 40);
        assertThat(ZipDirectory.length(file(MEGABYTE, locator.array(), end(-1, 0))))
                .as("beyond the file")
                .isZero();
    }

    @Test
    void a_directory_of_seventeen_megabytes_is_refused_before_it_is_opened() throws IOException {
        Path file = file(17 * MEGABYTE, end(17 * MEGABYTE, 0));
        Files.write(
                file,
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(0x04034B50)
                        .array(),
                java.nio.file.StandardOpenOption.WRITE);
        assertThatThrownBy(() -> Workbooks.open(file, "目录.xlsx", Limits.DEFAULT))
                .isInstanceOfSatisfying(
                        UnusableInputException.class,
                        e -> assertThat(e.findings().get(0).message()).isEqualTo("压缩包的目录有 17 MB，最多应有 16 MB"));
    }

    private Path file(int length, byte[]... ends) throws IOException {
        Path file = folder.resolve("b.xlsx");
        try (var out = Files.newOutputStream(file)) {
            out.write(new byte[length]);
            for (byte[] end : ends) {
                out.write(end);
            }
        }
        return file;
    }

    private static byte[] end(int directory, int comment) {
        ByteBuffer end = ByteBuffer.allocate(22).order(ByteOrder.LITTLE_ENDIAN);
        return end.putInt(0, 0x06054B50)
                .putInt(12, directory)
                .putShort(20, (short) comment)
                .array();
    }
}
