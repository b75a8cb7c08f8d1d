package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A workbook in a file that is gone when it is closed. */
final class TemporaryWorkbook implements Workbook {

    private final Workbook book;
    private final Path file;

    TemporaryWorkbook(Workbook book, Path file) {
        this.book = book;
        this.file = file;
        file.toFile().deleteOnExit(); // where the process is stopped half way
    }

    @Override
    public String format() {
        return book.format();
    }

    @Override
    public List<SheetInfo> sheets() {
        return book.sheets();
    }

    @Override
    public List<Diagnostic> findings() {
        return book.findings();
    }

    @Override
    public void rows(SheetInfo sheet, RowHandler handler) throws IOException, UnusableInputException {
        book.rows(sheet, handler);
    }

    @Override
    public List<MergedRange> merges(SheetInfo sheet) throws IOException, UnusableInputException {
        return book.merges(sheet);
    }

    @Override
    public void close() throws IOException {
        try {
            book.close();
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
