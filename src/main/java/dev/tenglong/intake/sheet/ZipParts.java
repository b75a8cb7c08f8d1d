package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The parts of an OOXML package. Names are found whatever the case and whichever the slash, because writers get both
 * wrong; a bomb is refused by the sizes the directory declares, and {@link PartStream} holds every part to its own.
 */
final class ZipParts implements Closeable {

    /** No sheet of real figures shrinks this much: 1 000 000 rows of one repeated row come to about 100. */
    private static final long HIGHEST_RATIO = 300;

    /** Pictures are parts too; still no workbook has this many. */
    private static final int MOST_PARTS = 20_000;

    private static final long RATIO_MATTERS_FROM = 512L << 20;

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final Budget budget;
    private final Refusal refusal;

    private ZipParts(ZipFile zip, Budget budget, Refusal refusal) {
        this.zip = zip;
        this.budget = budget;
        this.refusal = refusal;
    }

    static ZipParts open(Path file, long fileSize, Budget budget, Refusal refusal)
            throws IOException, UnusableInputException {
        long directory = ZipDirectory.length(file);
        if (directory > ZipDirectory.LONGEST) {
            throw refusal.tooLarge(
                    "压缩包的目录有 " + Limit.FILE.shown(directory) + "，最多应有 " + Limit.FILE.shown(ZipDirectory.LONGEST));
        }
        ZipFile zip;
        try {
            // ISO 8859-1 accepts any byte in a name that is not marked as UTF-8.
            zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException | IllegalArgumentException e) {
            if (String.valueOf(e.getMessage()).contains("encrypted")) {
                throw refusal.encrypted("压缩包设置了密码");
            }
            throw refusal.damaged("文件不完整，压缩包的目录读不出来", e);
        }
        var parts = new ZipParts(zip, budget, refusal);
        try {
            parts.index(fileSize);
            return parts;
        } catch (UnusableInputException e) {
            zip.close();
            throw e;
        }
    }

    private void index(long fileSize) throws UnusableInputException {
        if (zip.size() > MOST_PARTS) {
            throw refusal.tooLarge("压缩包里有 " + zip.size() + " 个部件，最多应有 " + MOST_PARTS + " 个");
        }
        long unpacked = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.isDirectory()) {
                continue;
            }
            unpacked += Math.max(0, entry.getSize());
            if (unpacked > budget.of(Limit.UNPACKED)) {
                throw budget.exceeded(Limit.UNPACKED, "解压后至少 " + Limit.UNPACKED.shown(unpacked));
            }
            if (unpacked > RATIO_MATTERS_FROM && unpacked / HIGHEST_RATIO > fileSize) {
                throw refusal.tooLarge("文件 " + Limit.FILE.shown(fileSize) + "，解压后至少 " + Limit.UNPACKED.shown(unpacked)
                        + "，相差 " + HIGHEST_RATIO + " 倍以上，像是压缩炸弹");
            }
            if (entries.put(normal(entry.getName()), entry) != null) {
                throw refusal.damaged("压缩包里有两个同名的部件 " + entry.getName());
            }
        }
    }

    boolean has(String part) {
        return entries.containsKey(normal(part));
    }

    /** Whether any part's normal name (lower case, forward slashes) ends so. */
    boolean hasNameEnding(String ending) {
        return entries.keySet().stream().anyMatch(name -> name.endsWith(ending));
    }

    PartStream open(String part) throws IOException, UnusableInputException {
        ZipEntry entry = entries.get(normal(part));
        if (entry == null) {
            throw refusal.damaged("缺少部件 " + part);
        }
        try {
            return new PartStream(zip.getInputStream(entry), entry, budget, refusal);
        } catch (ZipException e) {
            throw refusal.damaged("部件 " + part + " 解不开", e);
        }
    }

    /** The name of a part that another part refers to. */
    static String resolve(String fromPart, String target) {
        String path = target.replace('\\', '/');
        if (path.startsWith("/")) {
            return normal(path);
        }
        String from = normal(fromPart);
        return normal(from.substring(0, from.lastIndexOf('/') + 1) + path);
    }

    private static String normal(String name) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : name.toLowerCase(Locale.ROOT).replace('\\', '/').split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
