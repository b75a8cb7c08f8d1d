package dev.tenglong.intake;

import java.util.ArrayList;
import java.util.List;

/** Rows of one kind, as stretches (行号): 3 to 7, 12. Of very many stretches the first are kept, and all rows are counted. */
public final class RowNumbers {

    private static final int MOST_STRETCHES = 1_000;

    private final List<int[]> stretches = new ArrayList<>();
    private int count;

    /** Rows come in ascending order. */
    void add(int row) {
        count++;
        int[] last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last != null && last[1] == row - 1) {
            last[1] = row;
        } else if (stretches.size() < MOST_STRETCHES) {
            stretches.add(new int[] {row, row});
        }
    }

    public int count() {
        return count;
    }

    /** The first stretches, each as a spreadsheet program writes it: 3:7, 12:12. */
    public List<String> addresses() {
        return stretches.stream().map(s -> s[0] + ":" + s[1]).toList();
    }

    /** For people: 第 3—7、12 行, of many stretches the first few. */
    public String shown(int atMost) {
        List<String> parts = stretches.stream()
                .limit(atMost)
                .map(s -> s[0] == s[1] ? String.valueOf(s[0]) : s[0] + "—" + s[1])
                .toList();
        String more = stretches.size() > atMost ? "等" : "";
        return "第 " + String.join("、", parts) + " 行" + more;
    }
}
