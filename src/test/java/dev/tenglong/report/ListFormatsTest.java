package dev.tenglong.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.ScreeningRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A list in each of its formats and both editions. */
class ListFormatsTest {

    private static final String CODE = Samples.code(1).value();

    @Test
    void csv_has_every_figure_in_full_and_a_line_a_record() throws IOException {
        List<String> lines =
                csv(list(Samples.three(), Edition.INTERNAL)).lines().toList();

        assertThat(lines)
                .containsExactly(
                        "序号,企业名称,统一社会信用代码,所属街道（园区）,行业,规模,用地（亩）,综合能耗（吨标准煤）,工业增加值（万元）,实缴税金（万元）,亩均税收（万元/亩）,亩均税收标准,"
                                + "单位能耗增加值（万元/吨标准煤）,单位能耗增加值标准,类别,认定理由,整治方式,预计腾出用地（亩）,预计腾出用能（吨标准煤）,"
                                + "实际腾出用地（亩）,实际腾出用能（吨标准煤）,责任单位,列入时间,完成时限,当前状态,本期变化,备注",
                        "1,杭州示例纺织印染有限公司," + CODE + ",半山街道,C1713 棉印染精加工,规上,12.5,830.2,1200,96,7.68,8,1.445435,1.5,高耗低效,"
                                + "亩均税收 7.68 万元/亩，低于标准 8 万元/亩（全年）；单位能耗增加值 1.45 万元/吨标准煤，低于标准 1.5 万元/吨标准煤（全年）,"
                                + ",,,,,半山街道办事处,,,疑似·待核实,新增,");
    }

    @Test
    void csv_for_excel_has_a_byte_order_mark_and_windows_line_ends() throws IOException {
        var out = new ByteArrayOutputStream();
        ListCsv.writeFile(list(Samples.three(), Edition.PUBLIC), Samples.SECTORS, out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFF序号,企业名称,统一社会信用代码,所属街道（园区）,类别,当前状态\r\n1,杭州示例纺织印染有限公司," + CODE + ",半山街道,高耗低效,疑似·待核实\r\n");
    }

    @Test
    void a_name_in_markdown_stays_what_it_is() {
        String name = "示例|纺织*印染*_厂_<b>`[1](2)\\";
        ScreeningRecord record = Samples.record(
                List.of(Samples.dossier(
                        1,
                        name,
                        10,
                        "C1713",
                        Scale.ABOVE,
                        Samples.figures("12.5", "830.2", "1200", "5400", "96", "85"))),
                List.of());

        assertThat(markdown(list(record, Edition.INTERNAL)))
                .contains("| 1 | 示例\\|纺织\\*印染\\*\\_厂\\_\\<b\\>\\`\\[1\\](2)\\\\ | " + CODE
                        + " | 半山街道 | 高耗低效 | 7.68/8 | 1.45/1.5 | 疑似 | 新增 | ")
                .contains("（全年）<br>单位能耗增加值");
    }

    @Test
    void markdown_tells_where_it_comes_from_and_that_it_is_a_suspicion() {
        assertThat(markdown(list(Samples.three(), Edition.PUBLIC))).isEqualTo("""
                        # 拱墅区高耗低效整治企业清单（2022年度）（疑似名单，未经核实）

                        截止日 2022-12-31，第 1 版，校验码 89abcdef0123

                        > 样张（示例标准）：口径或适用的标准标有“示例”，不能作为正式认定的依据。

                        | 序号 | 企业名称 | 统一社会信用代码 | 街道 | 类别 | 当前状态 |
                        | --- | --- | --- | --- | --- | --- |
                        | 1 | 杭州示例纺织印染有限公司 | %s | 半山街道 | 高耗低效 | 疑似 |

                        共 1 家：高耗低效 1。
                        """.formatted(CODE));
    }

    @Test
    void json_has_the_enterprise_of_the_screening_with_its_number_and_case() throws IOException {
        ScreeningRecord record = Samples.three();
        String json = json(list(record, Edition.INTERNAL));
        String line = json.substring(json.indexOf("    {\n") + 6, json.indexOf(",\n      \"number\""));

        assertThat(json).startsWith("""
                {
                  "schema": "tenglong/list/1",
                  "period": "2022-12",
                  "as_of": "2022-12-31",
                  "run": "%s",
                  "revision": 1,
                  "check_code": "89abcdef0123",
                  "edition": "internal",
                  "retracted": false,
                  "lines": [
                """.formatted(record.run()));
        assertThat(json).endsWith("""
                      "number": 1,
                      "case": {"id": null, "state": "suspected", "since": "2021-12-31", "due": null, "overdue": false}
                    }
                  ]
                }
                """);
        var screening = new ByteArrayOutputStream();
        ScreeningJson.write(record, screening);
        assertThat(screening.toString(StandardCharsets.UTF_8)).contains(line);
    }

    @Test
    void the_public_json_has_the_same_keys_and_nothing_in_them() throws IOException {
        String open = json(list(Samples.three(), Edition.PUBLIC));

        assertThat(keys(open)).containsAll(topKeys(json(list(Samples.three(), Edition.INTERNAL))));
        assertThat(open)
                .contains("\"sector\": null", "\"listed\": null", "\"indicators\": []", "\"change\": null")
                .contains("\"land\": null", "\"since\": null", "\"overdue\": null")
                .doesNotContain("7.68", "12.5", "xlsx", "yaml", "规上", "C1713", "new");
    }

    @Test
    void no_public_format_discloses_a_figure_a_ground_or_a_source() throws IOException {
        ListExtract open = list(Samples.forty(), Edition.PUBLIC);

        for (String text :
                List.of(csv(open), markdown(open), json(open), cells(open).toString())) {
            assertThat(text).doesNotContainPattern("低于|万元|\\d\\.\\d|规上|规下|xlsx|规划|新增");
            assertThat(text).contains("锦绣").containsAnyOf("高耗低效", "high_energy_low_efficiency");
        }
    }

    @Test
    void the_public_workbook_has_one_sheet_of_six_columns() throws IOException {
        assertThat(cells(list(Samples.three(), Edition.PUBLIC)))
                .containsSubsequence("序号", "企业名称", "统一社会信用代码", "所属街道\n（园区）", "类别", "当前状态")
                .containsSubsequence("1", "杭州示例纺织印染有限公司", CODE, "半山街道", "高耗低效", "疑似·待核实");
    }

    @Test
    void some_lines_keep_their_numbers_and_say_that_they_are_some() throws IOException {
        ListExtract whole = list(Samples.forty(), Edition.INTERNAL);
        List<NumberedLine> some = whole.lines().subList(2, 4);
        var extract = new ListExtract(
                whole.office(), whole.facts(), some, whole.total(), List.of(), whole.edition(), List.of());

        assertThat(cells(extract))
                .contains("3", "4")
                .anyMatch(text -> text.startsWith("节选：本表 2 家，清单共 " + whole.total()));
        assertThat(extract.summary()).isEqualTo("2 家（清单共 " + whole.total() + " 家）：高耗低效 2；新增 2。");
        assertThat(extract.fileName()).isEqualTo("清单_2022-12_r1_节选.xlsx");
        assertThat(whole.fileName()).isEqualTo("清单_2022-12_r1.xlsx");
    }

    @Test
    void a_caveat_stands_behind_the_title_and_in_the_notes() throws IOException {
        ListExtract list = list(Samples.three(), Edition.INTERNAL);
        var taken = new ListExtract(
                list.office(),
                list.facts(),
                list.lines(),
                list.total(),
                List.of(),
                list.edition(),
                List.of(new Caveat("已撤回", "已撤回：填错统计期")));

        assertThat(taken.title()).endsWith("（疑似名单，未经核实）（已撤回）");
        assertThat(cells(taken)).contains("已撤回：填错统计期");
        assertThat(markdown(taken)).contains("> 已撤回：填错统计期。\n");
    }

    @Test
    void who_left_the_list_is_named_with_the_reason_inside_the_office_only() throws IOException {
        ScreeningRecord record = Samples.three();
        ListLine left = new ListLine(record.verdicts().get(1), Change.REMOVED);
        var inside = new ListExtract(
                Samples.OFFICE, record.facts(), List.of(), 0, List.of(left), Edition.INTERNAL, List.of());
        var open =
                new ListExtract(Samples.OFFICE, record.facts(), List.of(), 0, List.of(left), Edition.PUBLIC, List.of());

        assertThat(markdown(inside)).contains("> 上一期在册、本期不在清单上的 1 家：移出 杭州示例机械有限公司（");
        assertThat(cells(inside)).anyMatch(text -> text.startsWith("上一期在册"));
        assertThat(markdown(open)).doesNotContain("示例机械");
        assertThat(cells(open)).noneMatch(text -> text.contains("示例机械"));
    }

    private static ListExtract list(ScreeningRecord record, Edition edition) {
        List<NumberedLine> lines = NumberedLine.of(record.list());
        return new ListExtract(
                Samples.OFFICE,
                record.facts(),
                lines,
                lines.size(),
                record.list().departed(),
                edition,
                List.of());
    }

    private static String csv(ListExtract list) throws IOException {
        var out = new ByteArrayOutputStream();
        ListCsv.writeStream(list, Samples.SECTORS, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String markdown(ListExtract list) {
        var out = new StringWriter();
        ListMarkdown.write(list, new PrintWriter(out));
        return out.toString();
    }

    private static String json(ListExtract list) throws IOException {
        var out = new ByteArrayOutputStream();
        Map<EnterpriseKey, LocalDate> since = Map.of(new EnterpriseKey(CODE), LocalDate.of(2021, 12, 31));
        ListJson.write(list, false, since, Map.of(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> keys(String json) throws IOException {
        var keys = new ArrayList<String>();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == com.fasterxml.jackson.core.JsonToken.FIELD_NAME) {
                    keys.add(parser.currentName());
                }
            }
        }
        return keys;
    }

    /** Those of the document, its lines and their cases; an indicator's own keys are not among them. */
    private static List<String> topKeys(String json) throws IOException {
        return keys(json.replaceAll("(?m)^ {8}\\{\"id\".*\n", ""));
    }

    private static List<String> cells(ListExtract list) throws IOException {
        var out = new ByteArrayOutputStream();
        ExtractWorkbook.write(list, Samples.SECTORS, out);
        var cells = new ArrayList<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(1);
            var sheet = book.getSheetAt(0);
            IntStream.rangeClosed(0, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .forEach(row -> row.forEach(cell -> cells.add(cell.toString())));
        }
        return cells;
    }
}
