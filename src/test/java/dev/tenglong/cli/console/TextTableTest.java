package dev.tenglong.cli.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columns_line_up_and_numbers_stand_right() {
        var table = new TextTable();
        table.row("企业", "亩均税收", "结论");
        table.row("示例纺织有限公司", "7.68", "列入");
        table.row("甲", "1,200", "达标");
        table.row("乙", "-", "数据不足");
        assertEquals("""
                企业              亩均税收  结论
                示例纺织有限公司      7.68  列入
                甲                   1,200  达标
                乙                       -  数据不足
                """, printed(table));
    }

    @Test
    void rows_may_differ_in_length() {
        var table = new TextTable("  ");
        table.row("a", "一");
        table.row("bb");
        assertEquals("  a   一\n  bb\n", printed(table));
    }

    private static String printed(TextTable table) {
        var text = new StringWriter();
        table.print(new PrintWriter(text, true));
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
