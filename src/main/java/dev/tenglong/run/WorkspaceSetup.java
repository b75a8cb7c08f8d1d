package dev.tenglong.run;

import dev.tenglong.ledger.Ledger;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.Office;
import dev.tenglong.settings.WorkCalendar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a workspace (新建工作区): the commented configuration, an empty ledger. What is already there stays as it is, so that
 * running it twice, or in a folder in use, loses nothing; a file is there whole or not at all.
 */
public final class WorkspaceSetup {

    /** The files of a configuration, in the order an office should look at them. */
    static final List<String> FILES = List.of(
            "tenglong.yaml",
            "regions.csv",
            "aliases.csv",
            "screening.yaml",
            "thresholds/tax-per-mu.yaml",
            "thresholds/value-added-per-mu.yaml",
            "thresholds/value-added-per-tce.yaml",
            "thresholds/energy-per-value-added.yaml",
            "thresholds/labour-productivity.yaml",
            "thresholds/rd-intensity.yaml",
            "thresholds/value-added-per-pollutant.yaml",
            "thresholds/tax-per-power.yaml",
            "thresholds/revenue-per-mu.yaml",
            "energy.yaml",
            "headers.yaml",
            "mappings/README.md",
            WorkCalendar.FILE,
            "templates/notification.docx",
            "templates/improvement.docx",
            "templates/supervision.docx",
            "templates/closure.docx");

    private static final String REGIONS = "regions.csv";
    private static final String SHIPPED_DISTRICT = "330105";
    private static final String NO_REGIONS = "code,name,aliases\n";

    /**
     * What came of it.
     *
     * @param folder  the workspace
     * @param created what was made, relative to it, with {@code /}
     * @param kept    what was there before and was left alone
     * @param notes   what the office should know or do next, in Chinese, a sentence each
     */
    public record Result(Path folder, List<String> created, List<String> kept, List<String> notes) {}

    private final Path folder;
    private final Optional<String> district;
    private final Ledger.Writer writer;
    private final List<String> created = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();

    /**
     * @param folder   absolute; need not exist
     * @param district six digits; empty for the district of the built-in configuration
     */
    public WorkspaceSetup(Path folder, Optional<String> district, Ledger.Writer writer) {
        this.writer = writer;
        this.folder = folder;
        this.district = district.filter(code -> !code.equals(SHIPPED_DISTRICT));
    }

    public Result run() throws IOException {
        ConfigFolder builtIn = ConfigFolder.builtIn();
        for (String name : FILES) {
            place("config/" + name, content(builtIn, name));
        }
        try (Ledger ledger = Ledger.write(folder.resolve("ledger"), writer)) {
            (ledger.isNew() ? created : kept).add("ledger/");
            ledger.commit();
        }
        return new Result(folder, List.copyOf(created), List.copyOf(kept), notes());
    }

    private byte[] content(ConfigFolder builtIn, String name) throws IOException {
        byte[] shipped = builtIn.read(name).orElseThrow(() -> new IllegalStateException("not in the jar: " + name));
        if (district.isEmpty()) {
            return shipped;
        }
        return switch (name) {
            case REGIONS -> NO_REGIONS.getBytes(StandardCharsets.UTF_8);
            case Office.FILE ->
                new String(shipped, StandardCharsets.UTF_8)
                        .replace("\"" + SHIPPED_DISTRICT + "\"", "\"" + district.get() + "\"")
                        .getBytes(StandardCharsets.UTF_8);
            default -> shipped;
        };
    }

    /** Written beside its place and moved there, which fails where somebody was faster. */
    private void place(String name, byte[] content) throws IOException {
        Path target = folder.resolve(name);
        if (Files.exists(target)) {
            kept.add(name);
            return;
        }
        Files.createDirectories(target.getParent());
        Path whole = Files.createTempFile(target.getParent(), ".tenglong-", ".tmp");
        try {
            Files.write(whole, content);
            Files.move(whole, target);
            created.add(name);
        } catch (FileAlreadyExistsException e) {
            kept.add(name);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    private List<String> notes() {
        var notes = new ArrayList<String>();
        boolean newOffice = created.contains("config/" + Office.FILE);
        if (district.isPresent() && newOffice) {
            notes.add("区划代码已设为 " + district.get() + "；config/tenglong.yaml 里的区名、清单标题、牵头单位仍是拱墅区的，请逐项修改");
        }
        if (district.isPresent() && !newOffice) {
            notes.add("config/tenglong.yaml 已存在，没有改动，其中的区划代码请自行核对");
        }
        if (district.isPresent() && created.contains("config/" + REGIONS)) {
            notes.add("没有 " + district.get() + " 的街道名录：请在 config/regions.csv 逐行填写街道代码、名称、别名");
        }
        notes.add("config/screening.yaml 和 config/thresholds 是示例口径和示例标准，正式使用前请按文件修改");
        notes.add("下一步：把各部门报送的表格放进一个文件夹，运行 tenglong screen --period 2022-03 文件夹");
        return List.copyOf(notes);
    }
}
