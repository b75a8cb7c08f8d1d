package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    @TempDir
    Path dir;

    @Test
    void nothing_appears_before_everything_is_put_in_place() throws Exception {
        try (OutputFolder folder = OutputFolder.open(dir.resolve("out/2022-03"))) {
            Path first = folder.add("清单.xlsx", out -> out.write('1'));
            Path second = folder.add("反馈.xlsx", out -> out.write('2'));
            assertThat(first).doesNotExist();
            assertThat(folder.putInPlace()).containsExactly(first, second);
            assertThat(first).hasContent("1");
        }
        assertThat(files(dir.resolve("out/2022-03"))).containsExactly("反馈.xlsx", "清单.xlsx");
    }

    @Test
    void a_failure_leaves_the_folder_as_it_was() throws Exception {
        Files.writeString(dir.resolve("清单.xlsx"), "old");
        try (OutputFolder folder = OutputFolder.open(dir)) {
            folder.add("清单.xlsx", out -> out.write('1'));
            assertThatExceptionOfType(UnusableInputException.class)
                    .isThrownBy(() -> folder.add("反馈.xlsx", out -> {
                        throw new IOException("No space left on device");
                    }))
                    .satisfies(e -> {
                        assertThat(e.findings().get(0).code()).isEqualTo(CommandCode.OUTPUT_NOT_WRITTEN);
                        assertThat(e.findings().get(0).message()).isEqualTo("输出文件“反馈.xlsx”写不进去，磁盘已满");
                        assertThat(e.findings().get(0).hint().orElseThrow()).startsWith("腾出磁盘空间");
                    });
        }
        assertThat(files(dir)).containsExactly("清单.xlsx");
        assertThat(dir.resolve("清单.xlsx")).hasContent("old");
    }

    @Test
    void what_was_replaced_comes_back_when_a_later_file_cannot_be_placed() throws Exception {
        Files.writeString(dir.resolve("清单.xlsx"), "old");
        try (OutputFolder folder = OutputFolder.open(dir)) {
            folder.add("清单.xlsx", out -> out.write('1'));
            Path blocked = folder.add("反馈.xlsx", out -> out.write('2'));
            Files.createDirectory(blocked);
            Files.writeString(blocked.resolve("in the way"), "");
            assertThatExceptionOfType(UnusableInputException.class).isThrownBy(folder::putInPlace);
        }
        assertThat(dir.resolve("清单.xlsx")).hasContent("old");
        assertThat(files(dir)).containsExactly("反馈.xlsx", "清单.xlsx");
    }

    @Test
    void a_workbook_open_in_excel_is_refused_before_anything_is_placed() throws Exception {
        Files.writeString(dir.resolve("清单.xlsx"), "old");
        Files.writeString(dir.resolve("~$清单.xlsx"), "");
        try (OutputFolder folder = OutputFolder.open(dir)) {
            assertThatExceptionOfType(UnusableInputException.class)
                    .isThrownBy(() -> folder.add("清单.xlsx", out -> out.write('1')))
                    .satisfies(e ->
                            assertThat(e.findings().get(0).hint().orElseThrow()).startsWith("请先关闭"));
        }
        try (OutputFolder folder = OutputFolder.openForEach(dir)) {
            assertThatExceptionOfType(UnusableInputException.class)
                    .isThrownBy(() -> folder.add("清单.xlsx", out -> out.write('1')));
        }
    }

    @Test
    void where_each_stands_for_itself_no_file_costs_another() throws Exception {
        Files.createDirectories(dir.resolve("占住.xlsx/里面"));
        try (OutputFolder folder = OutputFolder.openForEach(dir)) {
            folder.add("清单.xlsx", out -> out.write('1'));
            folder.add("反馈.xlsx", out -> {
                out.write('2');
                throw new IllegalArgumentException("The maximum length of cell contents is 32767");
            });
            folder.add("反馈", "甲.xlsx", out -> {
                throw new java.io.UncheckedIOException(new IOException("No space left on device"));
            });
            folder.add("字体.xlsx", out -> {
                throw new NoClassDefFoundError("sun.font.FontManagerFactory");
            });
            folder.add("占住.xlsx", out -> out.write('3'));
            folder.add("反馈", "乙.xlsx", out -> out.write('4'));
            assertThat(folder.putInPlace()).containsExactly(dir.resolve("清单.xlsx"), dir.resolve("反馈/乙.xlsx"));
            assertThat(folder.unwritten())
                    .extracting(one -> one.finding().message())
                    .containsExactly(
                            "输出文件“反馈.xlsx”没有做成，程序内部错误",
                            "输出文件“甲.xlsx”写不进去，磁盘已满",
                            "输出文件“字体.xlsx”没有做成，程序内部错误",
                            "输出文件“占住.xlsx”写不进去，已有同名的文件夹");
            assertThat(folder.unwritten())
                    .extracting(one -> one.fault().isPresent())
                    .containsExactly(true, false, true, false);
        }
        assertThat(files(dir)).containsExactly("占住.xlsx", "反馈", "清单.xlsx");
        assertThat(files(dir.resolve("反馈"))).containsExactly("乙.xlsx");
    }

    @Test
    void a_folder_that_cannot_be_made_is_told_once() throws Exception {
        Path file = Files.writeString(dir.resolve("结果"), "");
        try (OutputFolder folder = OutputFolder.openForEach(file)) {
            folder.add("清单.xlsx", out -> out.write('1'));
            folder.add("反馈", "甲.xlsx", out -> out.write('1'));
            assertThat(folder.putInPlace()).isEmpty();
            assertThat(folder.unwritten())
                    .singleElement()
                    .satisfies(one -> assertThat(one.finding().message()).startsWith("输出文件夹“结果”建不了"));
        }
    }

    @Test
    void a_name_as_long_as_linux_allows_is_written() throws Exception {
        String name = "长".repeat(83) + ".xlsx";
        try (OutputFolder folder = OutputFolder.open(dir)) {
            folder.add(name, out -> out.write('1'));
            assertThat(folder.putInPlace()).hasSize(1);
        }
    }

    @Test
    void a_file_that_would_not_change_may_stay_open() throws Exception {
        Files.writeString(dir.resolve("清单.xlsx"), "1");
        Files.writeString(dir.resolve("~$清单.xlsx"), "");
        try (OutputFolder folder = OutputFolder.open(dir)) {
            folder.add("清单.xlsx", out -> out.write('1'));
            assertThat(folder.putInPlace()).hasSize(1);
        }
    }

    @Test
    void what_another_run_is_writing_is_not_touched() throws Exception {
        Path theirs = Files.writeString(dir.resolve(".清单.xlsx.tmp"), "half");
        try (OutputFolder folder = OutputFolder.open(dir)) {
            folder.add("清单.xlsx", out -> out.write('1'));
            folder.putInPlace();
        }
        assertThat(theirs).hasContent("half");
        assertThat(dir.resolve("清单.xlsx")).hasContent("1");
    }

    @Test
    void a_file_where_the_folder_should_be_is_told_as_such() throws Exception {
        Path file = Files.writeString(dir.resolve("结果"), "");
        assertThatExceptionOfType(UnusableInputException.class)
                .isThrownBy(() -> OutputFolder.open(file))
                .satisfies(e -> assertThat(e.findings().get(0).message()).startsWith("输出文件夹“结果”建不了"));
    }

    @Test
    void names_hold_on_windows_too() {
        assertThat(OutputName.safe("a/b\\c:d*e?f\"g<h>i|j.xlsx")).isEqualTo("a_b_c_d_e_f_g_h_i_j.xlsx");
        assertThat(OutputName.safe("con.xlsx")).isEqualTo("_con.xlsx");
        assertThat(OutputName.safe("清单. ")).isEqualTo("清单");
        assertThat(OutputName.safe("长".repeat(200) + ".csv")).hasSize(69).endsWith(".csv");
        assertThat(OutputName.safe("附件1.用地（亩）")).isEqualTo("附件1.用地（亩）");
        assertThat(OutputName.safe("长".repeat(200), "(2).xlsx")).endsWith("长(2).xlsx");
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
