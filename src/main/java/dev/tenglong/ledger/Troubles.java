package dev.tenglong.ledger;

import static dev.tenglong.diagnostics.LedgerCode.LEDGER_BUSY;
import static dev.tenglong.diagnostics.LedgerCode.LEDGER_DAMAGED;
import static dev.tenglong.diagnostics.LedgerCode.LEDGER_DISK_FULL;
import static dev.tenglong.diagnostics.LedgerCode.LEDGER_NOT_WRITABLE;
import static dev.tenglong.diagnostics.LedgerCode.LEDGER_NO_LIBRARY;
import static dev.tenglong.diagnostics.LedgerCode.LEDGER_STRANGE;
import static dev.tenglong.diagnostics.LedgerCode.LEDGER_UNFINISHED;
import static dev.tenglong.diagnostics.LedgerCode.LEDGER_UNREADABLE;
import static dev.tenglong.diagnostics.LedgerCode.SOURCE_CHANGED;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.LedgerCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.ledger.body.UnreadableException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.ReadOnlyFileSystemException;
import java.sql.SQLException;
import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What can go wrong with a ledger, told so that somebody can put it right (台账故障). */
record Troubles(Folder folder) {

    LedgerException of(SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) {
            return new LedgerException(noLibraryOr(e), e);
        }
        return new LedgerException(of(sqlite.getResultCode(), String.valueOf(e.getMessage())), e);
    }

    private Diagnostic of(SQLiteErrorCode code, String message) {
        if (code == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK || code == SQLiteErrorCode.SQLITE_READONLY_RECOVERY) {
            return unfinished();
        }
        return switch (code.code & 0xff) {
            case 5, 6 -> busy();
            case 11, 26 -> damaged("ledger.db 不是完整的台账数据库");
            case 13 -> finding(LEDGER_DISK_FULL, "写台账时磁盘空间不足，本次没有记录任何内容");
            case 3, 8, 23 -> finding(LEDGER_NOT_WRITABLE, "台账应可写，实际是只读的或没有写权限");
            case 14 -> cannotOpen();
            case 19 -> damaged("台账的各表互不相符，写不进去");
            case 10 -> ofDisk(code);
            case 1 -> ofStatement(message);
            default -> throw new IllegalStateException(message);
        };
    }

    private Diagnostic ofDisk(SQLiteErrorCode code) {
        if (code == SQLiteErrorCode.SQLITE_IOERR_SHORT_READ
                || code == SQLiteErrorCode.SQLITE_IOERR_DATA
                || code == SQLiteErrorCode.SQLITE_IOERR_CORRUPTFS) {
            return damaged("ledger.db 比应有的短，或内容校验不符");
        }
        return finding(LEDGER_UNREADABLE, "读写 ledger.db 时出错（" + code.name() + "）");
    }

    private Diagnostic ofStatement(String message) {
        if (message.contains("no such ") || message.contains("has no column")) {
            return finding(LEDGER_STRANGE, "ledger.db 缺少台账的表、列或索引");
        }
        throw new IllegalStateException(message);
    }

    private Diagnostic cannotOpen() {
        if (Files.exists(folder.journal()) && !Files.isWritable(folder.path())) {
            return unfinished();
        }
        return finding(LEDGER_NOT_WRITABLE, "ledger.db 打不开，没有权限");
    }

    /** Another process has it: who, as far as it said. */
    Diagnostic busy() {
        String who = Holder.read(folder.holder()).map(h -> "：" + h.display()).orElse("");
        return finding(LEDGER_BUSY, "另一个程序正在使用台账" + who);
    }

    private Diagnostic unfinished() {
        return finding(LEDGER_UNFINISHED, "上次写入没有完成，而台账所在处是只读的，不能撤销写了一半的内容");
    }

    Diagnostic damaged(String what) {
        return finding(LEDGER_DAMAGED, what);
    }

    LedgerException of(UnreadableException e) {
        return new LedgerException(damaged("台账的内容与记录时不符，或已损坏"), e);
    }

    /** What was told already stays as it was told. */
    LedgerException of(IOException e) {
        if (e instanceof LedgerException told) {
            return told;
        }
        return new LedgerException(finding(code(e), message(e)), e);
    }

    LedgerException changed(SourceCopies.ChangedException e) {
        return new LedgerException(
                Diagnostic.of(SOURCE_CHANGED, new Location.WholeFile(e.getMessage()), "保存副本时，文件内容应与读取时相同，实际已经变了"), e);
    }

    private static LedgerCode code(IOException e) {
        if (isFull(e)) {
            return LEDGER_DISK_FULL;
        }
        return e instanceof AccessDeniedException || isReadOnly(e) ? LEDGER_NOT_WRITABLE : LEDGER_UNREADABLE;
    }

    private static String message(IOException e) {
        return switch (code(e)) {
            case LEDGER_DISK_FULL -> "写台账时磁盘空间不足，本次没有记录任何内容";
            case LEDGER_NOT_WRITABLE -> "台账应可写，实际是只读的或没有写权限";
            default -> "读写台账文件夹时出错（" + reason(e) + "）";
        };
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException f && f.getReason() != null
                ? f.getReason()
                : e.getClass().getSimpleName();
    }

    private static boolean isFull(IOException e) {
        String text = String.valueOf(e.getMessage());
        return text.contains("No space left")
                || text.contains("Disk quota exceeded")
                || text.contains("not enough space");
    }

    private static boolean isReadOnly(IOException e) {
        return e.getCause() instanceof ReadOnlyFileSystemException
                || String.valueOf(e.getMessage()).contains("Read-only file system");
    }

    private Diagnostic noLibraryOr(SQLException e) {
        if (e.getCause() instanceof NativeLibraryNotFoundException) {
            return finding(
                    LEDGER_NO_LIBRARY, "SQLite 组件应能解到临时文件夹 " + System.getProperty("java.io.tmpdir") + " 并启用，实际不能");
        }
        throw new IllegalStateException(e);
    }

    Diagnostic finding(DiagnosticCode code, String message) {
        return Diagnostic.of(code, new Location.WholeFile(folder.path().toString()), message);
    }
}
