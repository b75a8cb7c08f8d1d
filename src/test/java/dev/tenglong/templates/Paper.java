package dev.tenglong.templates;

import static dev.tenglong.templates.Measures.BOTTOM;
import static dev.tenglong.templates.Measures.CHARACTER_SPACE;
import static dev.tenglong.templates.Measures.FOOTER;
import static dev.tenglong.templates.Measures.HEADER;
import static dev.tenglong.templates.Measures.LEFT;
import static dev.tenglong.templates.Measures.LINE;
import static dev.tenglong.templates.Measures.PAGE_HEIGHT;
import static dev.tenglong.templates.Measures.PAGE_WIDTH;
import static dev.tenglong.templates.Measures.RIGHT;
import static dev.tenglong.templates.Measures.SECOND_LEVEL_FONT;
import static dev.tenglong.templates.Measures.SIZE_3;
import static dev.tenglong.templates.Measures.TOP;
import static dev.tenglong.templates.Measures.WIDTH;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document being written from top to bottom, laid out as GB/T 9704-2012 wants a letter of an office. */
final class Paper {

    private static final LocalDateTime WRITTEN = LocalDateTime.of(2022, 5, 14, 0, 0);
    private static final String NUMBERED = reference("footer", "default", "rId6") + reference("footer", "even", "rId7");
    private static final String UNNUMBERED =
            reference("footer", "default", "rId8") + reference("footer", "even", "rId8");

    private final StringBuilder body = new StringBuilder();

    /** Lines broken where they read well, not where they are full. */
    Paper title(String... lines) {
        return paragraph("Title", "", runs(String.join("\n", lines)));
    }

    Paper number() {
        return paragraph("Number", "", runs("{{文号}}"));
    }

    /** Flush left, one line below. */
    Paper addressee() {
        return blank(false).paragraph("Addressee", "", runs("{{企业名称}}："));
    }

    Paper text(String text) {
        return paragraph("Body", "", runs(text));
    }

    /** 一、 */
    Paper level1(String text) {
        return paragraph("Level1", "", runs(text));
    }

    /** （一）, its lead in another font. */
    Paper level2(String lead, String text) {
        return paragraph(
                "Body",
                "",
                run("<w:rPr>" + Stationery.look(SECOND_LEVEL_FONT, SIZE_3) + "</w:rPr>", lead) + runs(text));
    }

    /** What keeps the signature company: an office never signs an otherwise empty page. */
    Paper last(String text) {
        return paragraph("Body", "<w:keepNext/><w:keepLines/>", runs(text));
    }

    /** One line below the text, indented two characters. */
    Paper attachment(String text) {
        return blank(true).paragraph("Attachment", "<w:keepNext/>", runs("附件：" + text));
    }

    /** Unit and date with room for a seal of 42 mm over both, all on one page. */
    Paper signature() {
        return blank(true)
                .blank(true)
                .paragraph("Signature", "", runs("{{发文机关}}"))
                .paragraph("Date", "", runs("{{发文日期}}"))
                .blank(true);
    }

    /** 抄送 between rules, then the code by which an office can prove what it recorded. */
    Paper imprint() {
        String thick = "<w:keepNext/><w:pBdr><w:top w:val=\"single\" w:sz=\"8\" w:space=\"1\" w:color=\"auto\"/>"
                + "<w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>";
        String closing =
                "<w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"8\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>"
                        + "<w:tabs><w:tab w:val=\"right\" w:pos=\"" + (WIDTH - 280) + "\"/></w:tabs>";
        return paragraph("Imprint", thick, runs("抄送：{{抄送单位}}。"))
                .paragraph("Imprint", closing, runs("{{发文机关}}\t{{发文日期}}印发"))
                .paragraph("CheckCode", "", runs("校验码 {{校验码}}"));
    }

    /** Widths in twips, that of the text in all; the last row repeats where its fields say so. */
    Paper table(List<Integer> widths, List<String> head, List<String> row) {
        body.append(tableStart(widths));
        body.append("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        cells(widths, head, "TableHead");
        body.append("</w:tr><w:tr><w:trPr><w:cantSplit/></w:trPr>");
        cells(widths, row, "TableText");
        body.append("</w:tr></w:tbl>");
        return this;
    }

    /** A form to be filled in by hand: label and answer, each row at least so high. */
    Paper form(int labelWidth, Map<String, String> rows, Map<String, Integer> heights) {
        List<Integer> widths = List.of(labelWidth, WIDTH - labelWidth);
        body.append(tableStart(widths));
        rows.forEach((label, answer) -> {
            body.append("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"" + heights.getOrDefault(label, 700)
                    + "\" w:hRule=\"atLeast\"/></w:trPr>");
            cell(widths.get(0), "FormText", "<w:jc w:val=\"center\"/>", label);
            cell(widths.get(1), "FormText", "", answer);
            body.append("</w:tr>");
        });
        body.append("</w:tbl>");
        return this;
    }

    /** A page of its own for what is attached. */
    Paper attached(String mark, String title) {
        paragraph("AttachmentMark", "<w:pageBreakBefore/>", runs(mark));
        return blank(false).paragraph("Title", "", runs(title)).blank(false);
    }

    /** Ends the numbered pages; what follows begins a page and bears no number. */
    Paper endOfNumberedPages() {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"CheckCode\"/>")
                .append(section(NUMBERED))
                .append("</w:pPr></w:p>");
        return this;
    }

    Paper note(String text) {
        return paragraph("FormText", "", runs(text));
    }

    Paper blankLine() {
        return blank(false);
    }

    Paper line(String style, String text) {
        return paragraph(style, "", runs(text));
    }

    /** The finished file; the same content gives the same bytes. */
    byte[] finish(String title) {
        Map<String, String> parts = Stationery.parts(title);
        parts.put(
                "word/document.xml",
                Stationery.DECLARATION + "<w:document " + Stationery.NAMESPACES + "><w:body>" + body
                        + section(UNNUMBERED) + "</w:body></w:document>");
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(WRITTEN);
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Paper blank(boolean keepNext) {
        return paragraph("Body", keepNext ? "<w:keepNext/>" : "", "");
    }

    private Paper paragraph(String style, String properties, String runs) {
        body.append("<w:p><w:pPr><w:pStyle w:val=\"")
                .append(style)
                .append("\"/>")
                .append(properties)
                .append("</w:pPr>")
                .append(runs)
                .append("</w:p>");
        return this;
    }

    private static String runs(String text) {
        return run("", text);
    }

    private static String run(String look, String text) {
        return "<w:r>" + look + "<w:t xml:space=\"preserve\">"
                + text.replace("&", "&amp;")
                        .replace("\n", "</w:t><w:br/><w:t xml:space=\"preserve\">")
                        .replace("\t", "</w:t><w:tab/><w:t xml:space=\"preserve\">")
                + "</w:t></w:r>";
    }

    private void cells(List<Integer> widths, List<String> texts, String style) {
        for (int i = 0; i < widths.size(); i++) {
            cell(widths.get(i), style, "", texts.get(i));
        }
    }

    private void cell(int width, String style, String properties, String text) {
        body.append("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>");
        for (String line : text.split("\n", -1)) {
            paragraph(style, properties, runs(line));
        }
        body.append("</w:tc>");
    }

    private static String tableStart(List<Integer> widths) {
        var start = new StringBuilder("<w:tbl><w:tblPr><w:tblW w:w=\"" + WIDTH
                + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/>" + "<w:tblBorders>");
        for (String side : List.of("top", "left", "bottom", "right", "insideH", "insideV")) {
            start.append("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>");
        }
        start.append(
                "</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar>"
                        + "<w:top w:w=\"40\" w:type=\"dxa\"/>"
                        + "<w:left w:w=\"57\" w:type=\"dxa\"/><w:bottom w:w=\"40\" w:type=\"dxa\"/><w:right w:w=\"57\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        widths.forEach(width -> start.append("<w:gridCol w:w=\"" + width + "\"/>"));
        return start + "</w:tblGrid>";
    }

    private static String section(String footers) {
        return "<w:sectPr>" + reference("header", "default", "rId4") + reference("header", "even", "rId5") + footers
                + "<w:type w:val=\"nextPage\"/><w:pgSz w:w=\"" + PAGE_WIDTH + "\" w:h=\"" + PAGE_HEIGHT
                + "\"/><w:pgMar w:top=\""
                + TOP + "\" w:right=\"" + RIGHT + "\" w:bottom=\"" + BOTTOM + "\" w:left=\"" + LEFT + "\" w:header=\""
                + HEADER
                + "\" w:footer=\"" + FOOTER + "\" w:gutter=\"0\"/><w:docGrid w:type=\"linesAndChars\" w:linePitch=\""
                + LINE
                + "\" w:charSpace=\"" + CHARACTER_SPACE + "\"/></w:sectPr>";
    }

    private static String reference(String what, String type, String id) {
        return "<w:" + what + "Reference w:type=\"" + type + "\" r:id=\"" + id + "\"/>";
    }
}
