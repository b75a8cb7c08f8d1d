package dev.tenglong.intake;

import static dev.tenglong.diagnostics.IntakeCode.FILE_DUPLICATE;
import static dev.tenglong.diagnostics.IntakeCode.FILE_MISSING;
import static dev.tenglong.diagnostics.IntakeCode.FILE_OPEN_IN_EXCEL;
import static dev.tenglong.diagnostics.IntakeCode.FILE_SKIPPED;
import static dev.tenglong.diagnostics.IntakeCode.FILE_UNREADABLE;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.digest.Sha256;
import dev.tenglong.intake.sheet.Workbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Collects the files a command was given (输入文件): folders recursively in sorted order, files by name. Lock files, dot
 * files and {@code out/} are skipped, other files told of.
 */
public final class SourceFiles {

    private static final Set<String> SPREADSHEETS = Set.of("xlsx", "xlsm", "xls", "csv", "txt");
    private static final Set<String> OF_WPS = Set.of("et", "ett");
    /** A lock file as Excel writes it beside an open workbook has exactly this size. */
    private static final long EXCEL_LOCK_BYTES = 165;

    private static final String NOT_A_FILE = "不是普通文件（设备、管道，或指向文件夹、失效的链接）";

    private final Findings findings;
    private final List<SourceFile> files = new ArrayList<>();
    private final Map<String, String> nameByHash = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<Diagnostic> unusable = new ArrayList<>();

    private SourceFiles(Findings findings) {
        this.findings = findings;
    }

    /** A file or folder as the user named it. */
    public record Given(Path path, String typed) {}

    /**
     * The files under {@code given}, in the order given, each once.
     *
     * @param unusable receives one finding for each input that cannot be used at all
     */
    public static List<SourceFile> collect(List<Given> given, Findings findings, List<Diagnostic> unusable)
            throws IOException {
        var collector = new SourceFiles(findings);
        for (Given one : given) {
            collector.add(one.path(), one.typed());
        }
        unusable.addAll(collector.unusable);
        return List.copyOf(collector.files);
    }

    private void add(Path path, String typed) throws IOException {
        if (Files.isDirectory(path)) {
            addFolder(path, typed);
        } else if (!Files.exists(path)) {
            unusable.add(Diagnostic.of(FILE_MISSING, whole(typed), "找不到文件或文件夹 " + typed));
        } else if (!Files.isRegularFile(path)) {
            unusable.add(Diagnostic.of(FILE_UNREADABLE, whole(typed), NOT_A_FILE));
        } else {
            Path name = path.getFileName();
            if (Files.exists(path.resolveSibling("~$" + name))) {
                unusable.add(openInExcel(name.toString()));
            }
            addFile(path, name.toString(), path.toAbsolutePath().getParent());
        }
    }

    private void addFolder(Path folder, String typed) throws IOException {
        List<Path> found;
        try {
            found = under(folder);
        } catch (IOException e) {
            String where = e instanceof FileSystemException failed ? failed.getFile() : typed;
            unusable.add(Diagnostic.of(FILE_UNREADABLE, whole(where), "文件夹打不开，没有读取权限或磁盘出错"));
            return;
        }
        for (Path file : found) {
            String name = slashed(folder.relativize(file));
            if (!Files.isRegularFile(file)) {
                findings.add(Diagnostic.of(FILE_SKIPPED, whole(name), NOT_A_FILE + "，未读取"));
                continue;
            }
            if (!isRead(file, name)) {
                findings.add(LeftOutFile.finding(file, name, extension(name)));
                continue;
            }
            Path lock = file.resolveSibling("~$" + file.getFileName());
            if (Files.exists(lock) && Files.size(lock) == EXCEL_LOCK_BYTES) {
                unusable.add(openInExcel(name));
            }
            addFile(file, name, folder.toAbsolutePath());
        }
    }

    /** Tables of WPS are those of Excel under another name, mostly. */
    private static boolean isRead(Path file, String name) throws IOException {
        String extension = extension(name);
        return SPREADSHEETS.contains(extension) || OF_WPS.contains(extension) && Workbooks.isWorkbook(file);
    }

    /** Everything below a folder that is no folder. Links to folders are not followed: they may lead back up. */
    private static List<Path> under(Path folder) throws IOException {
        Path real = folder.toRealPath(); // a link given as the folder itself is meant, and walk would stop at it
        try (Stream<Path> walk = Files.walk(real)) {
            return walk.map(p -> folder.resolve(real.relativize(p)))
                    .filter(p -> !p.equals(folder) && !isSkipped(folder.relativize(p)))
                    .filter(p -> !Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparing(p -> slashed(folder.relativize(p))))
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void addFile(Path file, String name, Path under) {
        String hash;
        try {
            hash = Sha256.of(file);
        } catch (IOException e) {
            unusable.add(Diagnostic.of(FILE_UNREADABLE, whole(name), "文件打不开，没有读取权限或磁盘出错"));
            return;
        }
        String unique = names.contains(name) && under.getFileName() != null ? under.getFileName() + "/" + name : name;
        for (int n = 2; !names.add(unique); n++) {
            unique = name + "#" + n;
        }
        String before = nameByHash.putIfAbsent(hash, unique);
        if (before != null) {
            findings.add(Diagnostic.of(FILE_DUPLICATE, whole(unique), "与 " + before + " 内容完全相同，只读取一次"));
            return;
        }
        files.add(new SourceFile(file, unique, hash));
    }

    private static boolean isSkipped(Path relative) {
        for (Path part : relative) {
            String name = part.toString();
            if (name.startsWith("~$") || name.startsWith(".") && name.length() > 1) {
                return true;
            }
        }
        Path parent = relative.getParent();
        return parent != null && Stream.of(slashed(parent).split("/")).anyMatch("out"::equals);
    }

    private static Diagnostic openInExcel(String name) {
        return Diagnostic.of(FILE_OPEN_IN_EXCEL, whole(name), "文件正在 Excel 中打开，磁盘上的内容可能不是最新的");
    }

    private static Location whole(String name) {
        return new Location.WholeFile(name);
    }

    private static String slashed(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }
}
