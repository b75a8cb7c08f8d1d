package dev.tenglong.templates;

import static dev.tenglong.templates.Measures.BODY_FONT;
import static dev.tenglong.templates.Measures.FIRST_LEVEL_FONT;
import static dev.tenglong.templates.Measures.LINE;
import static dev.tenglong.templates.Measures.NUMBER_FONT;
import static dev.tenglong.templates.Measures.SECOND_LEVEL_FONT;
import static dev.tenglong.templates.Measures.SIZE_2;
import static dev.tenglong.templates.Measures.SIZE_3;
import static dev.tenglong.templates.Measures.SIZE_4;
import static dev.tenglong.templates.Measures.SIZE_5;
import static dev.tenglong.templates.Measures.SIZE_SMALL_5;
import static dev.tenglong.templates.Measures.TITLE_FONT;

import java.util.LinkedHashMap;
import java.util.Map;

/** What all templates share: styles with Chinese names, fonts, headers with the watermark, footers with page numbers. */
final class Stationery {

    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:w10=\"urn:schemas-microsoft-com:office:word\"";

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String SCALED = "<w:w w:val=\"" + Measures.CHARACTER_SCALE + "\"/>";

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private Stationery() {}

    /** Every part but the text itself, by name. */
    static Map<String, String> parts(String title) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put("_rels/.rels", packageRelations());
        parts.put("docProps/app.xml", application());
        parts.put("docProps/core.xml", core(title));
        parts.put("word/_rels/document.xml.rels", relations());
        parts.put("word/fontTable.xml", fonts());
        parts.put("word/footer1.xml", footer(pageNumber("right", "w:rightChars=\"100\" w:right=\"280\"")));
        parts.put("word/footer2.xml", footer(pageNumber("left", "w:leftChars=\"100\" w:left=\"280\"")));
        parts.put("word/footer3.xml", footer("<w:p/>"));
        parts.put("word/header1.xml", header("1"));
        parts.put("word/header2.xml", header("2"));
        parts.put("word/settings.xml", settings());
        parts.put("word/styles.xml", styles());
        return parts;
    }

    private static String contentTypes() {
        var types = new StringBuilder(DECLARATION + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        Map<String, String> overrides = new LinkedHashMap<>();
        overrides.put("/word/document.xml", WORD + "document.main+xml");
        overrides.put("/word/styles.xml", WORD + "styles+xml");
        overrides.put("/word/settings.xml", WORD + "settings+xml");
        overrides.put("/word/fontTable.xml", WORD + "fontTable+xml");
        for (int i = 1; i <= 2; i++) {
            overrides.put("/word/header" + i + ".xml", WORD + "header+xml");
        }
        for (int i = 1; i <= 3; i++) {
            overrides.put("/word/footer" + i + ".xml", WORD + "footer+xml");
        }
        overrides.put("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        overrides.put("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        overrides.forEach((part, type) -> types.append("<Override PartName=\"")
                .append(part)
                .append("\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        return types + "</Types>";
    }

    private static String packageRelations() {
        return DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation("rId1", OFFICE + "relationships/officeDocument", "word/document.xml")
                + relation("rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                + relation("rId3", OFFICE + "relationships/extended-properties", "docProps/app.xml")
                + "</Relationships>";
    }

    private static String relations() {
        return DECLARATION + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + relation("rId1", OFFICE + "relationships/styles", "styles.xml")
                + relation("rId2", OFFICE + "relationships/settings", "settings.xml")
                + relation("rId3", OFFICE + "relationships/fontTable", "fontTable.xml")
                + relation("rId4", OFFICE + "relationships/header", "header1.xml")
                + relation("rId5", OFFICE + "relationships/header", "header2.xml")
                + relation("rId6", OFFICE + "relationships/footer", "footer1.xml")
                + relation("rId7", OFFICE + "relationships/footer", "footer2.xml")
                + relation("rId8", OFFICE + "relationships/footer", "footer3.xml")
                + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String application() {
        return DECLARATION + "<Properties xmlns=\"" + OFFICE
                + "extended-properties\"><Application>tenglong</Application>" + "</Properties>";
    }

    private static String core(String title) {
        return DECLARATION + "<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title
                + "</dc:title><dc:creator>tenglong</dc:creator></cp:coreProperties>";
    }

    /** Each with what to use where a machine lacks it: fonts are named, not embedded. */
    private static String fonts() {
        return DECLARATION + "<w:fonts " + NAMESPACES + ">"
                + font(TITLE_FONT, "方正小标宋_GBK", "86", "script")
                + font(BODY_FONT, "仿宋", "86", "modern")
                + font(SECOND_LEVEL_FONT, "楷体", "86", "modern")
                + font(FIRST_LEVEL_FONT, "SimHei", "86", "modern")
                + font(NUMBER_FONT, "SimSun", "86", "auto")
                + "</w:fonts>";
    }

    private static String font(String name, String alternative, String charset, String family) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + alternative + "\"/><w:charset w:val=\"" + charset
                + "\"/><w:family w:val=\"" + family + "\"/><w:pitch w:val=\"fixed\"/></w:font>";
    }

    private static String settings() {
        return DECLARATION + "<w:settings " + NAMESPACES + "><w:zoom w:percent=\"100\"/><w:bordersDoNotSurroundHeader/>"
                + "<w:bordersDoNotSurroundFooter/><w:defaultTabStop w:val=\"420\"/><w:evenAndOddHeaders/>"
                + "<w:drawingGridVerticalSpacing w:val=\"579\"/>"
                + "<w:characterSpacingControl w:val=\"compressPunctuation\"/>"
                + "<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/>"
                + "<w:ulTrailSpace/><w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>"
                + "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\""
                + " w:val=\"15\"/></w:compat><w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:settings>";
    }

    private static String styles() {
        String exact = "<w:spacing w:line=\"" + LINE + "\" w:lineRule=\"exact\"/>";
        String tight = "<w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"240\" w:lineRule=\"auto\"/>";
        return DECLARATION + "<w:styles " + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + look(BODY_FONT, SIZE_3)
                + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>"
                + "<w:pPr><w:widowControl w:val=\"0\"/><w:wordWrap w:val=\"0\"/><w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>"
                + exact
                + "<w:jc w:val=\"both\"/></w:pPr><w:rPr>"
                + look(BODY_FONT, SIZE_3, SCALED) + "</w:rPr></w:style>"
                + style(
                        "Title",
                        "公文标题",
                        "<w:keepNext/><w:snapToGrid w:val=\"0\"/><w:spacing w:line=\"680\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        look(TITLE_FONT, SIZE_2, "<w:w w:val=\"100\"/>"))
                + style(
                        "Number",
                        "发文字号",
                        "<w:keepNext/><w:spacing w:before=\"160\" w:line=\"579\" w:lineRule=\"exact\"/><w:jc w:val=\"center\"/>",
                        "")
                + style("Addressee", "主送机关", "<w:jc w:val=\"left\"/>", "")
                + style("Body", "公文正文", "<w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>", "")
                + style(
                        "Level1",
                        "一级标题",
                        "<w:keepNext/><w:ind w:firstLineChars=\"200\" w:firstLine=\"632\"/>",
                        look(FIRST_LEVEL_FONT, SIZE_3))
                + style(
                        "Attachment",
                        "附件说明",
                        "<w:ind w:leftChars=\"500\" w:left=\"1580\" w:hangingChars=\"300\"" + " w:hanging=\"948\"/>",
                        "")
                + style(
                        "Signature",
                        "发文机关署名",
                        "<w:keepNext/><w:keepLines/>"
                                + "<w:ind w:leftChars=\"1250\" w:left=\"3949\"/><w:jc w:val=\"center\"/>",
                        "")
                + style(
                        "Date",
                        "成文日期",
                        "<w:keepNext/><w:keepLines/><w:ind w:rightChars=\"400\" w:right=\"1264\"/>"
                                + "<w:jc w:val=\"right\"/>",
                        "")
                + style(
                        "Imprint",
                        "版记",
                        "<w:keepLines/><w:snapToGrid w:val=\"0\"/><w:ind w:leftChars=\"100\" w:left=\"280\" w:rightChars=\"100\""
                                + " w:right=\"280\"/><w:jc w:val=\"left\"/>",
                        look(BODY_FONT, SIZE_4))
                + style("CheckCode", "校验码", tight + "<w:jc w:val=\"right\"/>", look(NUMBER_FONT, SIZE_SMALL_5))
                + style("AttachmentMark", "附件序号", "<w:keepNext/><w:jc w:val=\"left\"/>", look(FIRST_LEVEL_FONT, SIZE_3))
                + style("TableText", "表内文字", tight + "<w:jc w:val=\"center\"/>", look(BODY_FONT, SIZE_5))
                + style("TableHead", "表头文字", tight + "<w:jc w:val=\"center\"/>", look(FIRST_LEVEL_FONT, SIZE_5))
                + style("FormText", "表单文字", tight + "<w:jc w:val=\"left\"/>", look(BODY_FONT, SIZE_4))
                + style(
                        "Mark",
                        "样张标记",
                        tight + "<w:jc w:val=\"right\"/>",
                        look(FIRST_LEVEL_FONT, SIZE_4, "<w:color w:val=\"C00000\"/>"))
                + style("PageNumber", "页码", tight, look(NUMBER_FONT, SIZE_4))
                + "</w:styles>";
    }

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr>"
                + (run.isEmpty() ? "" : "<w:rPr>" + run + "</w:rPr>") + "</w:style>";
    }

    /** Font and size, for Chinese and Latin alike. */
    static String look(String font, int halfPoints) {
        return look(font, halfPoints, "");
    }

    private static String look(String font, int halfPoints, String more) {
        return "<w:rFonts w:ascii=\"" + font + "\" w:eastAsia=\"" + font + "\" w:hAnsi=\"" + font + "\" w:cs=\"" + font
                + "\"/>" + more + "<w:kern w:val=\"2\"/><w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\""
                + halfPoints
                + "\"/>";
    }

    /** A paragraph that is there only where there is something to mark: in words, and across the page. */
    private static String header(String number) {
        return DECLARATION + "<w:hdr " + NAMESPACES + "><w:p><w:pPr><w:pStyle w:val=\"Mark\"/></w:pPr>"
                + "<w:r><w:t>{{水印}}</w:t></w:r><w:r><w:pict>"
                + "<v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\""
                + " path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/><v:f eqn=\"prod #0 2 1\"/>"
                + "<v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/><v:f eqn=\"sum 21600 0 @3\"/>"
                + "<v:f eqn=\"if @0 @3 0\"/><v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/>"
                + "<v:f eqn=\"if @0 @4 21600\"/><v:f eqn=\"mid @5 @6\"/><v:f eqn=\"mid @8 @5\"/><v:f eqn=\"mid @7 @8\"/>"
                + "<v:f eqn=\"mid @6 @7\"/><v:f eqn=\"sum @6 0 @5\"/></v:formulas><v:path textpathok=\"t\""
                + " o:connecttype=\"custom\" o:connectlocs=\"@9,0;@10,10800;@11,21600;@12,10800\""
                + " o:connectangles=\"270,180,90,0\"/><v:textpath on=\"t\" fitshape=\"t\"/><v:handles>"
                + "<v:h position=\"#0,bottomRight\" xrange=\"6629,14971\"/></v:handles>"
                + "<o:lock v:ext=\"edit\" text=\"t\" shapetype=\"t\"/></v:shapetype>"
                + "<v:shape id=\"PowerPlusWaterMarkObject" + number + "\" o:spid=\"_x0000_s205" + number
                + "\" type=\"#_x0000_t136\" style=\"position:absolute;margin-left:0;margin-top:0;width:440pt;height:58pt;"
                + "rotation:315;z-index:-251658240;mso-position-horizontal:center;"
                + "mso-position-horizontal-relative:margin;mso-position-vertical:center;"
                + "mso-position-vertical-relative:margin\" o:allowincell=\"f\" fillcolor=\"#d9d9d9\" stroked=\"f\">"
                + "<v:fill opacity=\".6\"/><v:textpath style=\"font-family:&quot;黑体&quot;;font-size:1pt\""
                + " string=\"{{水印}}\"/><w10:wrap anchorx=\"margin\" anchory=\"margin\"/></v:shape></w:pict></w:r></w:p>"
                + "</w:hdr>";
    }

    private static String footer(String content) {
        return DECLARATION + "<w:ftr " + NAMESPACES + ">" + content + "</w:ftr>";
    }

    /** — 1 —, one character from the outer edge. */
    private static String pageNumber(String side, String indent) {
        return "<w:p><w:pPr><w:pStyle w:val=\"PageNumber\"/><w:ind " + indent + "/><w:jc w:val=\"" + side
                + "\"/></w:pPr>"
                + "<w:r><w:t xml:space=\"preserve\">— </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
                + "<w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> —</w:t></w:r></w:p>";
    }
}
