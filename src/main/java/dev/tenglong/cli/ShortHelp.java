package dev.tenglong.cli;

import dev.tenglong.cli.console.TextTable;
import java.io.PrintWriter;
import java.util.Map;

/** What {@code tenglong} alone prints: what it is for, three examples, the commands. No essay. */
final class ShortHelp {

    private ShortHelp() {}

    static void print(PrintWriter out, Map<String, String> headlines) {
        out.println("腾笼：由各部门报送的表格筛查高耗低效企业，每个结论都说明依据。");
        out.println();
        out.println("示例:");
        var examples = new TextTable("  ");
        examples.row("tenglong inspect 用地.xlsx", "看一张表是怎样被识别的，不写任何文件");
        examples.row("tenglong screen --period 2022-03 数据/", "筛查一个统计期，写出清单和反馈表");
        examples.row("tenglong explain IN201", "解释一个问题代码，给出处理办法");
        examples.print(out);
        out.println();
        out.println("命令:");
        var commands = new TextTable("  ");
        headlines.forEach(commands::row);
        commands.print(out);
        out.println();
        out.println("用法详情: tenglong --help，或 tenglong COMMAND --help");
    }
}
