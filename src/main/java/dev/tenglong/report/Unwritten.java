package dev.tenglong.report;

import dev.tenglong.diagnostics.CommandCode;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Location;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An output that is not there (没有写出的文件), and why.
 *
 * @param fault what the log has to keep; empty where disk, rights, a name or a program that holds the file explain it
 */
public record Unwritten(Diagnostic finding, Optional<Throwable> fault) {

    /** A spreadsheet program holds the file. */
    static final class HeldException extends FileSystemException {

        private static final long serialVersionUID = 1L;

        HeldException(Path file, String reason) {
            super(file.toString(), null, reason);
        }
    }

    /** What operating systems say, in lower case, and what is to be said and done about it. */
    private record Trouble(String why, String remedy, String... said) {

        boolean isTold(IOException e) {
            String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
            return Stream.of(said).anyMatch(message::contains);
        }
    }

    private static final Trouble RIGHTS = new Trouble(
            "没有写权限",
            "检查文件夹和文件的权限，或用 -o 另选一个文件夹",
            "read-only file system",
            "permission denied",
            "operation not permitted",
            "只读文件系统",
            "权限不够",
            "拒绝访问");
    private static final Trouble IN_THE_WAY =
            new Trouble("已有同名的文件夹", "移开同名的文件夹，或用 -o 另选一个文件夹", "is a directory", "是一个目录");
    private static final List<Trouble> TROUBLES = List.of(
            RIGHTS,
            IN_THE_WAY,
            new Trouble(
                    "磁盘已满",
                    "腾出磁盘空间（包括存放临时文件的磁盘）",
                    "no space left",
                    "not enough space",
                    "quota exceeded",
                    "磁盘空间不足",
                    "设备上没有空间"),
            new Trouble("文件名或路径太长", "用 -o 另选一个路径较短的文件夹", "name too long", "文件名过长", "太长"),
            new Trouble("可能正在 Excel 中打开", "请先关闭它", "another process", "另一个程序正在使用"));
    private static final Trouble UNKNOWN = new Trouble("磁盘可能已满，或没有写权限", "检查磁盘空间和权限");

    private static final String FAULT = "其余结果不受影响；把日志发给维护者，请勿附上真实企业数据";
    private static final String AGAIN = "，然后重新运行";

    /** @param cause what was thrown while it was being made or put in place */
    public static Unwritten of(Path file, Throwable cause) {
        String name = file.getFileName() == null
                ? file.toString()
                : file.getFileName().toString();
        if (isHeld(cause)) {
            return new Unwritten(
                    finding(file, "输出文件“" + name + "”写不进去，可能正在 Excel 中打开").hint("请先关闭“" + name + "”" + AGAIN),
                    Optional.empty());
        }
        if (first(cause, OutOfMemoryError.class).isPresent()) {
            return new Unwritten(
                    finding(file, "输出文件“" + name + "”没有做成，内存不足").hint("设置环境变量 TENGLONG_JAVA_OPTS=-Xmx4g" + AGAIN),
                    Optional.of(cause));
        }
        if (first(cause, IOException.class).isEmpty()) {
            return new Unwritten(finding(file, "输出文件“" + name + "”没有做成，程序内部错误").hint(FAULT), Optional.of(cause));
        }
        Optional<Trouble> known = trouble(file, cause);
        Trouble trouble = known.orElse(UNKNOWN);
        return new Unwritten(
                finding(file, "输出文件“" + name + "”写不进去，" + trouble.why()).hint(trouble.remedy() + AGAIN),
                known.isPresent() ? Optional.empty() : Optional.of(cause));
    }

    /** A file is there, but through a fault of ours lacks the copy of a sheet. */
    static Unwritten ofPart(Path file, Location.Sheet sheet, Throwable fault) {
        return new Unwritten(
                finding(file, "输出文件“" + file.getFileName() + "”中没有“" + sheet.display() + "”的原表，程序内部错误，只列出了问题")
                        .hint(FAULT),
                Optional.of(fault));
    }

    /** The folder itself cannot be made. */
    public static Unwritten ofFolder(Path folder) {
        return new Unwritten(
                finding(folder, "输出文件夹“" + folder.getFileName() + "”建不了，可能有同名的文件，或没有写权限")
                        .hint("用 -o 另选一个文件夹，或检查权限" + AGAIN),
                Optional.empty());
    }

    static boolean isHeld(Throwable cause) {
        return first(cause, HeldException.class).isPresent();
    }

    private static Optional<Trouble> trouble(Path file, Throwable cause) {
        if (first(cause, AccessDeniedException.class).isPresent()) {
            return Optional.of(RIGHTS);
        }
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof IOException said) {
                Optional<Trouble> known = TROUBLES.stream()
                        .filter(trouble -> trouble.isTold(said))
                        .findFirst();
                if (known.isPresent()) {
                    return known;
                }
            }
        }
        return Files.isDirectory(file) ? Optional.of(IN_THE_WAY) : Optional.empty();
    }

    /** The first of a kind in a chain of causes. */
    static <T extends Throwable> Optional<T> first(Throwable cause, Class<T> kind) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (kind.isInstance(e)) {
                return Optional.of(kind.cast(e));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic finding(Path file, String message) {
        return Diagnostic.of(CommandCode.OUTPUT_NOT_WRITTEN, new Location.WholeFile(file.toString()), message);
    }
}
