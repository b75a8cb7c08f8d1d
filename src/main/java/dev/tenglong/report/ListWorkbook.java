package dev.tenglong.report;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.RegionTable;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.settings.Office;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The list workbook (清单工作簿): the list and all that explains it, one sheet a question. */
public final class ListWorkbook {

    /** More rows than this on one sheet help nobody; spreadsheet programs become slow. */
    private static final int MOST_ON_A_SHEET = 50_000;

    private final Office office;
    private final EnterpriseColumns enterprise;
    private final AllEnterprises all;
    private final Summaries summaries;
    private final StandardsSheet standards;
    private final int mostOnASheet;

    public ListWorkbook(Office office, RegionTable regions, SectorTable sectors) {
        this(office, regions, sectors, MOST_ON_A_SHEET);
    }

    ListWorkbook(Office office, RegionTable regions, SectorTable sectors, int mostOnASheet) {
        this.office = office;
        this.enterprise = new EnterpriseColumns(sectors);
        this.all = new AllEnterprises(enterprise);
        this.summaries = new Summaries(regions, sectors);
        this.standards = new StandardsSheet(new ScopeNames(office, regions, sectors));
        this.mostOnASheet = mostOnASheet;
    }

    /** Writes the workbook of a screening as it comes from the run. */
    public void write(ScreeningRecord record, OutputFolder folder) throws UnusableInputException {
        write(record, Map.of(), folder);
    }

    /** @param cases of its lines and of those who left, by what the list knows them by */
    public void write(ScreeningRecord record, Map<EnterpriseKey, CaseFile> cases, OutputFolder folder)
            throws UnusableInputException {
        write(record, List.of(), cases, OutputName.of("清单", record, "xlsx"), folder);
    }

    /** Writes the workbook into {@code folder}, and the CSV file beside it where there are too many enterprises. */
    public void write(
            ScreeningRecord record,
            List<Caveat> caveats,
            Map<EnterpriseKey, CaseFile> cases,
            String name,
            OutputFolder folder)
            throws UnusableInputException {
        folder.add(name, out -> writeTo(record, caveats, cases, out));
        if (record.verdicts().size() > mostOnASheet) {
            folder.add(csvName(record), out -> all.writeCsv(record, out));
        }
    }

    void writeTo(ScreeningRecord record, List<Caveat> caveats, OutputStream out) throws IOException {
        writeTo(record, caveats, Map.of(), out);
    }

    private void writeTo(
            ScreeningRecord record, List<Caveat> caveats, Map<EnterpriseKey, CaseFile> cases, OutputStream out)
            throws IOException {
        String label = "（" + record.period().label() + "）";
        try (var book = new Book(Provenance.of(record), office.listTitle(record.period()))) {
            new ListSheet(enterprise).write(book, ListExtract.whole(record, office, caveats, cases));
            Tally total = summaries.total(record);
            TallySheet.write(book, "街道汇总", "筛查结果分街道汇总" + label, "街道（园区）", 22, summaries.bySubdistrict(record), total);
            TallySheet.write(book, "行业汇总", "筛查结果分行业汇总" + label, "行业大类", 34, summaries.bySector(record), total);
            if (record.verdicts().size() > mostOnASheet) {
                all.writePointer(book, record, csvName(record));
            } else {
                all.writeSheet(book, record);
            }
            new InsufficientSheet(enterprise).write(book, record);
            new WarningSheet(enterprise).write(book, record);
            ExemptionSheet.write(book, record);
            standards.write(book, record);
            book.writeTo(out);
        }
    }

    private static String csvName(ScreeningRecord record) {
        return OutputName.of("全部企业", record, "csv");
    }
}
