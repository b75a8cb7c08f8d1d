package dev.tenglong.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticPrinterTest {

    private static final Location A2 = new Location.Cell("企业.xlsx", "2022", 2, 1);

    @Test
    void says_what_where_how_it_stands_and_what_to_do() {
        Diagnostic finding = Diagnostic.of(IntakeCode.NOT_A_NUMBER, A2, "用地面积应为数字")
                .excerpt("约600")
                .hint("改为纯数字");
        assertThat(printed(false, "", List.of(finding))).isEqualTo("""
                错误[IN201]: 用地面积应为数字
                  --> 企业.xlsx [2022] A2
                   |
                   | 约600
                   | ^^^^^
                   = 处理: 改为纯数字

                共 1 个错误，0 个警告，0 个提示。
                """);
    }

    @Test
    void of_many_alike_shows_five_and_says_how_many_more() {
        List<Diagnostic> many = alike(219);
        assertThat(printed(false, "见反馈表", many))
                .contains("另有 214 行同类问题 企业.xlsx [IN201]，见反馈表")
                .containsOnlyOnce("另有")
                .endsWith("共 219 个错误，0 个警告，0 个提示。\n");
        assertThat(printed(true, "见反馈表", many)).doesNotContain("另有").contains("A219");
    }

    @Test
    void hides_notes_but_counts_them_and_says_so() {
        Diagnostic note = Diagnostic.of(IntakeCode.SHEET_EMPTY, new Location.Sheet("a.xlsx", "Sheet2"), "空表");
        assertThat(printed(false, "", List.of(note))).isEqualTo("共 0 个错误，0 个警告，1 个提示（加 -v 显示提示）。\n");
        assertThat(printed(true, "", List.of(note))).contains("提示[IN102]: 空表").endsWith("共 0 个错误，0 个警告，1 个提示。\n");
    }

    @Test
    void paints_errors_red_only_where_asked() {
        var text = new StringWriter();
        new DiagnosticPrinter(new PrintWriter(text, true), Style.COLOUR, false, "").print(alike(1));
        assertThat(text.toString()).startsWith("\u001B[31m错误[IN201]\u001B[0m: ");
    }

    @Test
    void says_nothing_when_there_is_nothing() {
        assertThat(printed(true, "", List.of())).isEmpty();
    }

    private static List<Diagnostic> alike(int count) {
        var findings = new ArrayList<Diagnostic>();
        for (int row = 1; row <= count; row++) {
            findings.add(Diagnostic.of(IntakeCode.NOT_A_NUMBER, new Location.Cell("企业.xlsx", "2022", row, 1), "应为数字"));
        }
        return findings;
    }

    private static String printed(boolean everything, String elsewhere, List<Diagnostic> findings) {
        var text = new StringWriter();
        new DiagnosticPrinter(new PrintWriter(text, true), Style.PLAIN, everything, elsewhere).print(findings);
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
