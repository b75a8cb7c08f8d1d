package dev.tenglong.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** File names that Windows and Linux both take. */
class NoticeFileNameTest {

    private static final String USCC = "91990100MA0000015X";

    @ParameterizedTest
    @CsvSource(
            value = {
                "示例有限公司|拱〔2022〕1号_示例有限公司.docx",
                "示例/示范\\A:B*?\"<>有限公司|拱〔2022〕1号_示例_示范_A_B_____有限公司.docx",
                "示例有限公司. .|拱〔2022〕1号_示例有限公司.docx",
                "示例\u202Ecod.exe|拱〔2022〕1号_示例_cod.exe.docx",
                "Cafe\u0301|拱〔2022〕1号_Caf\u00E9.docx"
            },
            delimiter = '|')
    void replace_what_either_system_forbids(String enterprise, String name) {
        assertThat(new NoticeFileName().of("拱〔2022〕1号", enterprise, USCC)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "CON,_CON.docx",
        "nul.txt,_nul.txt.docx",
        "COM1,_COM1.docx",
        "LPT¹,_LPT¹.docx",
        "...,_.docx",
        "CONSOLE,CONSOLE.docx"
    })
    void avoid_the_devices_of_windows(String stem, String name) {
        assertThat(NoticeFileName.safe(stem, ".docx")).isEqualTo(name);
    }

    @Test
    void are_told_apart_where_windows_takes_them_for_one() {
        var names = new NoticeFileName();

        assertThat(names.of("1号", "ABC", USCC)).isEqualTo("1号_ABC.docx");
        assertThat(names.of("1号", "abc", USCC)).isEqualTo("1号_" + USCC + "_abc.docx");
        assertThat(names.of("1号", "abc", USCC)).isEqualTo("1号_" + USCC + "_2_abc.docx");
    }

    @Test
    void can_be_written_whatever_the_name(@TempDir Path folder) throws Exception {
        var random = new Random(9);
        var names = new NoticeFileName();
        var seen = new HashSet<String>();
        for (int i = 0; i < 500; i++) {
            var enterprise = new StringBuilder();
            int length = random.nextInt(300);
            for (int c = 0; c < length; c++) {
                enterprise.append(
                        switch (random.nextInt(4)) {
                            case 0 -> (char) random.nextInt(128);
                            case 1 -> (char) random.nextInt(65_536);
                            case 2 -> Character.toString(0x20000 + random.nextInt(40_000));
                            default -> (char) (0x4E00 + random.nextInt(20_000));
                        });
            }
            String name = names.of("拱〔2022〕" + i + "号", enterprise.toString(), USCC);

            assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(200);
            assertThat(name).doesNotContainPattern("[\\\\/:*?\"<>|\\p{Cntrl}]").endsWith(".docx");
            assertThat(name).doesNotContainPattern("[. ]\\.docx$");
            assertThat(seen.add(name.toLowerCase(Locale.ROOT))).isTrue();
            Files.writeString(folder.resolve(name), "");
        }
    }
}
