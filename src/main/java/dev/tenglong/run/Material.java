package dev.tenglong.run;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.intake.SourceTable;
import dev.tenglong.ledger.RecordedFile;
import dev.tenglong.ledger.RowArchive;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a screening is made from (筛查材料), whether it was read just now or comes out of the ledger.
 *
 * @param files      the files, in reading order, each content once
 * @param contents   where the files read just now are, by SHA-256
 * @param tables     the tables and how many data rows each has, in reading order
 * @param archive    their rows, packed
 * @param findings   what was found wrong while they were read
 * @param monthFlows whether flow columns without a label were read as single months
 * @param dropped    recorded tables that {@code --add} replaced, in reading order
 * @param kept       recorded tables that {@code --add} kept, in reading order
 * @param leftOut    tables of files used in part that are not used: {@code --add} replaced them, now or before
 */
record Material(
        List<RecordedFile> files,
        Map<String, Path> contents,
        List<Read> tables,
        List<RowArchive.Table> archive,
        List<Diagnostic> findings,
        boolean monthFlows,
        List<SourceTable> dropped,
        List<SourceTable> kept,
        List<SourceTable> leftOut) {

    /** A table and the number of its data rows. */
    record Read(SourceTable table, int rows) {}
}
