package dev.tenglong.ledger;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.listing.ScreeningRecord;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Everything a screening hands to the ledger (一次筛查的全部记录).
 *
 * @param tables         the rows of the tables read, in reading order, as {@link RowArchive} took them
 * @param files          the files read; {@code kept} says whether a copy is to be kept
 * @param contents       where the files are, by SHA-256: of those to be copied
 * @param intakeFindings those of {@code screening} that came up while files were read
 * @param configuration  content of the configuration files by path under {@code config/}
 */
public record Recording(
        ScreeningRecord screening,
        List<RowArchive.Table> tables,
        List<RecordedFile> files,
        Map<String, Path> contents,
        List<Diagnostic> intakeFindings,
        SortedMap<String, byte[]> configuration) {}
