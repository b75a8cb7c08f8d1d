package dev.tenglong.cli;

import dev.tenglong.casework.CaseBoard;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.Overdue;
import dev.tenglong.cli.console.LabelledLines;
import dev.tenglong.cli.console.TextTable;
import dev.tenglong.report.CaseTable;
import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where the cases stand, for people: by state, whose move it is, this month's moves, and the latest ones by name. */
final class CaseBoardPrinter {

    private static final String INDENT = "  ";
    private static final int MOST = 10;

    private CaseBoardPrinter() {}

    static void print(CaseBoard board, PrintWriter out) {
        var lines = new LabelledLines(INDENT);
        lines.add("状态", counted(board.states(), state -> state.label()));
        if (!board.next().isEmpty()) {
            lines.add("轮到", counted(board.next(), party -> party.label()));
        }
        lines.add("逾期", late(board));
        lines.add("本月办理", board.month().isEmpty() ? "无" : counted(board.month(), act -> act.label()));
        if (board.lacking() > 0) {
            lines.add("缺材料", board.lacking() + " 件（用 tenglong case show ID 查看缺什么）");
        }
        lines.print(out);
        if (!board.late().isEmpty()) {
            var table = new TextTable(INDENT);
            table.row(CaseTable.header().toArray(String[]::new));
            board.late().stream().limit(MOST).forEach(one -> table.row(cells(one)));
            table.print(out);
            if (board.late().size() > MOST) {
                out.println(INDENT + "……共 " + board.late().size() + " 件，用 tenglong case list --overdue 查看全部");
            }
        }
    }

    private static String[] cells(CaseOnDay one) {
        return CaseTable.cells(one).toArray(String[]::new);
    }

    private static String late(CaseBoard board) {
        if (board.late().isEmpty()) {
            return "无";
        }
        return board.late().size() + " 件（黄 " + board.late(Overdue.Level.YELLOW) + "，红 " + board.late(Overdue.Level.RED)
                + "）";
    }

    private static <K> String counted(Map<K, Integer> counts, Function<K, String> label) {
        return counts.entrySet().stream()
                .map(count -> label.apply(count.getKey()) + " " + count.getValue())
                .collect(Collectors.joining("、"));
    }
}
