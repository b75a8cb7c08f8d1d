package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes {@code sample-data/}: four periods of departmental files and the page that explains them. */
public final class SampleData {

    private SampleData() {}

    /** @param args the folder to write to; {@code sample-data} where none is given */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "sample-data");
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Every file of the sample by its path in the folder. */
    public static Map<String, byte[]> files() {
        Quiet.poi();
        Roster roster = new Roster();
        Slips slips = new Slips(roster);
        List<Firm> firms = roster.firms();
        Tables tables = new Tables(firms, slips);
        Map<String, byte[]> files = new TreeMap<>();
        for (Period period : Slips.PERIODS) {
            for (Table table : Table.values()) {
                if (table.exists(period)) {
                    files.put(period + "/" + table.file(period), tables.bytes(table, period));
                }
            }
        }
        files.put("README.md", new Readme(firms, slips).text().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /**
     * What screening {@code period} with the demonstration standards should come to: code → category id as in JSON. In
     * 2022 some rest on annualised figures only, see {@code sample-data/README.md}.
     */
    public static Map<String, String> categories(Period period) {
        Roster roster = new Roster();
        Slips slips = new Slips(roster);
        Map<String, String> categories = new TreeMap<>();
        for (Firm firm : roster.firms()) {
            if (firm.course().isPresent(period)) {
                categories.put(firm.uscc(), Expectation.of(firm, period, slips).id);
            }
        }
        return categories;
    }
}
