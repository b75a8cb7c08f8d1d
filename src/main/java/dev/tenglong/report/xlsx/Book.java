package dev.tenglong.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook being written (工作簿), sheet after sheet, straight into its file. Nothing of the machine, the user or the
 * moment gets into it: the same content gives the same bytes.
 */
public final class Book implements AutoCloseable {

    /** The first moment a zip file can express. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final ZipOutputStream zip;
    private final Imprint imprint;
    private final List<String> sheets;
    private final List<String> definedNames = new ArrayList<>();
    private int written;
    private Page current;

    /** @param sheets the names of all sheets, in order; valid and unique, as {@link SheetNames} gives them */
    public Book(OutputStream out, Imprint imprint, List<String> sheets) throws IOException {
        this.zip = new ZipOutputStream(out);
        this.imprint = imprint;
        this.sheets = List.copyOf(sheets);
        part("[Content_Types].xml", contentTypes());
        part("_rels/.rels", packageRelations());
        part(
                "docProps/app.xml",
                "<Properties xmlns=\"" + OFFICE + "extended-properties\"><Application>tenglong"
                        + "</Application></Properties>");
        part("docProps/core.xml", core());
        part("xl/_rels/workbook.xml.rels", workbookRelations());
        part("xl/styles.xml", Styles.xml());
    }

    /** The next sheet; the one before it is finished. */
    public Page page() throws IOException {
        finishPage();
        String name = sheets.get(written);
        entry("xl/worksheets/sheet" + (written + 1) + ".xml");
        current = new Page(zip, imprint, name, written == 0);
        written++;
        return current;
    }

    /** Ends the workbook; without this it is none. */
    public void finish() throws IOException {
        finishPage();
        if (written != sheets.size()) {
            throw new IllegalStateException(written + " of " + sheets.size() + " sheets written");
        }
        part("xl/workbook.xml", workbook());
        zip.finish();
    }

    private void finishPage() throws IOException {
        if (current != null) {
            int index = written - 1;
            definedNames.addAll(current.finish(index));
            zip.closeEntry();
            current = null;
        }
    }

    private void entry(String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(EPOCH);
        zip.putNextEntry(entry);
    }

    private void part(String name, String xml) throws IOException {
        entry(name);
        zip.write((XML + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private String contentTypes() {
        var xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        override(xml, "/xl/workbook.xml", TYPE + "sheet.main+xml");
        override(xml, "/xl/styles.xml", TYPE + "styles+xml");
        override(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        override(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        for (int i = 1; i <= sheets.size(); i++) {
            override(xml, "/xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void override(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>");
    }

    private static String packageRelations() {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation("rId1", OFFICE + "relationships/officeDocument", "xl/workbook.xml")
                + relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                + relation("rId3", OFFICE + "relationships/extended-properties", "docProps/app.xml")
                + "</Relationships>";
    }

    private String workbookRelations() {
        var xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "relationships\">");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append(relation("rId" + i, OFFICE + "relationships/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        return xml.append(relation("rId" + (sheets.size() + 1), OFFICE + "relationships/styles", "styles.xml"))
                .append("</Relationships>")
                .toString();
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private String core() {
        String date = "xsi:type=\"dcterms:W3CDTF\">" + imprint.date() + "</dcterms:";
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>" + XmlText.of(imprint.title())
                + "</dc:title><dc:creator>tenglong</dc:creator><cp:lastModifiedBy>tenglong</cp:lastModifiedBy>"
                + "<dcterms:created " + date + "created><dcterms:modified " + date + "modified></cp:coreProperties>";
    }

    private String workbook() {
        var xml = new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "relationships\">"
                + "<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\" windowHeight=\"15000\"/>"
                + "</bookViews><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append("<sheet name=\"")
                    .append(XmlText.of(sheets.get(i - 1)))
                    .append("\" sheetId=\"" + i + "\" r:id=\"rId" + i + "\"/>");
        }
        xml.append("</sheets>");
        if (!definedNames.isEmpty()) {
            xml.append("<definedNames>");
            definedNames.forEach(xml::append);
            xml.append("</definedNames>");
        }
        return xml.append("</workbook>").toString();
    }

    /** Closes the stream under it, too. A workbook that was not finished is no workbook. */
    @Override
    public void close() throws IOException {
        zip.close();
    }
}
