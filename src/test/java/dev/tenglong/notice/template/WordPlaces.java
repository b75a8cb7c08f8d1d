package dev.tenglong.notice.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Where people put a field in Word, by intent or by accident. */
final class WordPlaces {

    private static final String RUN = "<w:r><w:t>甲@乙</w:t></w:r>";
    private static final String BOX = "<w:txbxContent><w:p>" + RUN + "</w:p></w:txbxContent>";
    private static final String DRAWN = "<mc:AlternateContent"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'>"
            + "<mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>" + BOX + "</wps:txbx></wps:wsp></w:drawing>"
            + "</mc:Choice><mc:Fallback><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox>" + BOX
            + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>";

    /** Word fills, keeps or shows these like any text. */
    private static final List<String> FILLED = List.of(
            RUN,
            "<w:r><w:t>甲{</w:t></w:r><w:proofErr w:type='spellStart'/><w:r><w:rPr><w:b/></w:rPr><w:t>~}乙</w:t></w:r>",
            "<w:hyperlink w:anchor='a' w:tooltip='@'>" + RUN + "</w:hyperlink>",
            "<w:smartTag w:element='a'>" + RUN + "</w:smartTag>",
            "<w:customXml w:element='a'>" + RUN + "</w:customXml>",
            "<w:bdo w:val='ltr'>" + RUN + "</w:bdo>",
            "<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>zhù</w:t></w:r></w:rt><w:rubyBase>" + RUN
                    + "</w:rubyBase></w:ruby></w:r>",
            "<w:sdt><w:sdtPr><w:alias w:val='名称'/></w:sdtPr><w:sdtContent>" + RUN + "</w:sdtContent></w:sdt>",
            "<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText='是' w:value='1'/></w:dropDownList></w:sdtPr>"
                    + "<w:sdtContent>" + RUN + "</w:sdtContent></w:sdt>",
            "<w:fldSimple w:instr='HYPERLINK http://example.invalid'>" + RUN + "</w:fldSimple>",
            "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>"
                    + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>" + RUN
                    + "<w:r><w:fldChar w:fldCharType='end'/></w:r>",
            "<w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox>" + BOX
                    + "</v:textbox></v:shape></w:pict></w:r>",
            "<w:r>" + DRAWN + "</w:r>",
            "<w:r><w:t>甲{<!-- x -->~}乙</w:t></w:r>",
            "<w:r><w:t><![CDATA[甲@]]>乙</w:t></w:r>",
            "<w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml' alt='@'><v:textpath string='@'/></v:shape>"
                    + "</w:pict></w:r>");

    /** These Word computes, binds, throws away or shows to nobody. */
    private static final List<String> REFUSED = List.of(
            "<w:r><w:instrText>QUOTE \"@\"</w:instrText></w:r>",
            "<w:r><w:instrText>QUOTE \"{</w:instrText></w:r><w:r><w:instrText>~}\"</w:instrText></w:r>",
            "<w:fldSimple w:instr='QUOTE @'><w:r><w:t>甲</w:t></w:r></w:fldSimple>",
            "<w:r><w:delText>@</w:delText></w:r>",
            "<w:del w:id='1'><w:r><w:delText>@</w:delText></w:r></w:del>",
            "<w:del w:id='1'><w:r><w:delInstrText>QUOTE @</w:delInstrText></w:r></w:del>",
            "<w:ins w:id='1'>" + RUN + "</w:ins>",
            "<w:moveFrom w:id='1'>" + RUN + "</w:moveFrom>",
            "<m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'><m:r><m:t>@</m:t></m:r></m:oMath>",
            "<w:sdt><w:sdtPr><w:dataBinding w:xpath='/a'/></w:sdtPr><w:sdtContent>" + RUN + "</w:sdtContent></w:sdt>",
            "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + RUN + "</w:sdtContent></w:sdt>",
            "<w:sdt><w:sdtPr><w:tag w:val='@'/></w:sdtPr><w:sdtContent><w:r><w:t>甲</w:t></w:r></w:sdtContent></w:sdt>",
            "<w:sdt><w:sdtPr><w:comboBox><w:listItem w:displayText='@' w:value='1'/></w:comboBox></w:sdtPr>"
                    + "<w:sdtContent><w:r><w:t>甲</w:t></w:r></w:sdtContent></w:sdt>",
            "<w:bookmarkStart w:id='1' w:name='@'/><w:bookmarkEnd w:id='1'/>",
            "<w:r><w:drawing><a:p xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'><a:r><a:t>@</a:t></a:r></a:p>"
                    + "</w:drawing></w:r>",
            "<w:commentRangeStart w:id='1'/>" + RUN + "<w:commentRangeEnd w:id='1'/>",
            "<w:r><w:t>{{@</w:t></w:r>",
            "<w:r><w:t>｛｛~｝｝</w:t></w:r>");

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawingml.";
    private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
    private static final String A = "xmlns:a='http://schemas.openxmlformats.org/drawingml/2006/main'";

    private WordPlaces() {}

    /** One place. */
    interface Place {

        /** @param field with its braces */
        Docx put(Docx docx, String part, String field, Random random) throws IOException;

        /** What the part is called, where it is one of its own. */
        Optional<String> partName();

        boolean isFilled();
    }

    private record InText(String xml, boolean isFilled) implements Place {

        @Override
        public Docx put(Docx docx, String part, String field, Random random) throws IOException {
            return docx.insert(part, filled(xml, field), random);
        }

        @Override
        public Optional<String> partName() {
            return Optional.empty();
        }
    }

    private record InPart(String name, String type, String called, String xml) implements Place {

        @Override
        public Docx put(Docx docx, String part, String field, Random random) throws IOException {
            Docx with = docx.with(name, filled(xml, field));
            return type.isEmpty() || docx.xml("[Content_Types].xml").contains("\"/" + name + "\"")
                    ? with
                    : with.replace(
                            "[Content_Types].xml",
                            "</Types>",
                            "<Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/></Types>");
        }

        @Override
        public Optional<String> partName() {
            return Optional.of(called);
        }

        @Override
        public boolean isFilled() {
            return false;
        }
    }

    private record Embedded() implements Place {

        @Override
        public Docx put(Docx docx, String part, String field, Random random) throws IOException {
            var bytes = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(bytes)) {
                zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
                zip.write(("<sst><si><t>" + field + "</t></si></sst>").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
            return docx.with("word/embeddings/表.xlsx", bytes.toByteArray());
        }

        @Override
        public Optional<String> partName() {
            return Optional.of("嵌入的文件 表.xlsx");
        }

        @Override
        public boolean isFilled() {
            return false;
        }
    }

    static List<Place> all() {
        var all = new ArrayList<Place>();
        FILLED.forEach(xml -> all.add(new InText(xml, true)));
        REFUSED.forEach(xml -> all.add(new InText(xml, false)));
        String notes = "<w:footnotes " + W + "><w:footnote w:id='1'><w:p>" + RUN + "</w:p></w:footnote></w:footnotes>";
        all.add(new InPart("word/footnotes.xml", WORD + "footnotes+xml", "脚注", notes));
        all.add(new InPart("word/endnotes.xml", WORD + "endnotes+xml", "尾注", notes.replace("footnote", "endnote")));
        all.add(new InPart(
                "word/comments.xml",
                WORD + "comments+xml",
                "批注",
                "<w:comments " + W + "><w:comment w:id='1'><w:p>" + RUN + "</w:p></w:comment></w:comments>"));
        all.add(new InPart(
                "word/glossary/document.xml",
                WORD + "document.glossary+xml",
                "构建基块",
                "<w:glossaryDocument " + W + "><w:docParts><w:docPart><w:docPartBody><w:p>" + RUN
                        + "</w:p></w:docPartBody></w:docPart></w:docParts></w:glossaryDocument>"));
        all.add(new InPart(
                "word/charts/chart1.xml",
                DRAWING + "chart+xml",
                "图表 chart1",
                "<c:chartSpace xmlns:c='http://schemas.openxmlformats.org/drawingml/2006/chart' " + A
                        + "><c:title><c:tx><c:rich><a:p><a:r><a:t>甲{</a:t></a:r><a:r><a:t>~}乙</a:t></a:r></a:p></c:rich></c:tx>"
                        + "</c:title></c:chartSpace>"));
        all.add(new InPart(
                "word/diagrams/data1.xml",
                DRAWING + "diagramData+xml",
                "SmartArt 图形 data1",
                "<dgm:dataModel xmlns:dgm='http://schemas.openxmlformats.org/drawingml/2006/diagram' " + A
                        + "><dgm:t><a:p><a:r><a:t>@</a:t></a:r></a:p></dgm:t></dgm:dataModel>"));
        all.add(new InPart(
                "docProps/custom.xml",
                "application/vnd.openxmlformats-officedocument.custom-properties+xml",
                "文档属性",
                "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'>"
                        + "<property name='文号'><a>@</a></property></Properties>"));
        all.add(new InPart(
                "docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                "文档属性",
                "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'>"
                        + "<Company>@</Company></Properties>"));
        all.add(
                new InPart(
                        "word/settings.xml",
                        WORD + "settings+xml",
                        "文档设置",
                        "<w:settings " + W
                                + "><w:evenAndOddHeaders/><w:docVars><w:docVar w:name='a' w:val='@'/></w:docVars></w:settings>"));
        all.add(new InPart("customXml/item1.xml", "", "部件 customXml/item1.xml", "<root>@</root>"));
        all.add(new InPart(
                "word/_rels/footer1.xml.rels",
                "",
                "链接地址",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='a' Type="
                        + "'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink' TargetMode='External'"
                        + " Target='mailto:%7B%7B~%7D%7D'/></Relationships>"));
        all.add(new Embedded());
        return all;
    }

    /** {@code @} is the field, {@code ~} the field without its outer braces. */
    private static String filled(String xml, String field) {
        String inner = xml.contains("{~}") || xml.contains("{</") || xml.contains("{<!")
                ? field.substring(1, field.length() - 1)
                : field.substring(2, field.length() - 2);
        return xml.replace("'", "\"").replace("~", inner).replace("@", field);
    }
}
