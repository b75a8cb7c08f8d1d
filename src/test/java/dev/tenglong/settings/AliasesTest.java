package dev.tenglong.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.AliasTable.Alias;
import dev.tenglong.enterprise.Uscc;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AliasesTest {

    private static final String A = "91990100MA0020075K";
    private static final String B = "91990100MA0020147C";

    private static final String IRREGULAR = "91990100M0003ABC13";

    private final Findings findings = new Findings();

    @Test
    void a_name_is_found_in_any_spelling_with_the_line_that_says_so() {
        AliasTable table = read("# 说明\ncode,name,note\n" + A + ",甲（杭州）公司,街道核实\n");
        assertThat(table.find("甲(杭州) 公司").map(Alias::line)).contains(3);
        assertThat(table.find("甲公司")).isEmpty();
        assertThat(messages()).isEmpty();
    }

    @Test
    void no_file_is_an_empty_table() {
        assertThat(Aliases.load(ConfigFolder.of(new TreeMap<>()), findings).find("甲公司"))
                .isEmpty();
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void a_file_as_excel_saves_it_is_read() {
        AliasTable table =
                read("\uFEFF\"# 说明, 两段\",,\r\n# 说明,,\r\ncode,name,\r\n,,\r\n" + A + ",甲公司,\r\n" + B + ",\"乙,公司\",\r\n");
        assertThat(table.find("甲公司")).isPresent();
        assertThat(table.find("乙,公司")).isPresent();
        assertThat(messages()).isEmpty();
    }

    @Test
    void the_shipped_file_holds_no_alias_and_no_mistake() {
        Aliases.load(ConfigFolder.builtIn(), findings);
        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void the_same_line_twice_is_no_mistake_but_two_codes_for_a_name_are() {
        read("code,name\n" + A + ",甲公司\n" + A + ",甲 公司\n" + B + ",甲公司\n");
        assertThat(messages()).containsExactly("config/aliases.csv:4:1 一个名称只能对应一个代码，“甲公司”在第 2 行已对应 " + A);
    }

    @Test
    void one_code_may_have_many_names() {
        AliasTable table = read("code,name\n" + A + ",甲公司\n" + A + ",甲公司一车间\n");
        assertThat(table.find("甲公司一车间").map(Alias::uscc))
                .isEqualTo(table.find("甲公司").map(Alias::uscc));
        assertThat(messages()).isEmpty();
    }

    @Test
    void every_mistake_is_told_with_its_line() {
        read("code,name,note\n91990100MA0020075X,甲公司,\n" + A + ",,\n" + A + "\n" + A + ",乙公司,备注,多\n" + A
                + ",\"丙公司\n9.19901E+17,丁公司,\n");
        assertThat(messages())
                .containsExactly(
                        "config/aliases.csv:2:1 代码应为 18 位统一社会信用代码且校验位正确，实际是“91990100MA0020075X”",
                        "config/aliases.csv:3:1 应有企业名称，照报送的表里所写，实际是空的",
                        "config/aliases.csv:4:1 应有 code,name,note 三栏，实际有 1 栏；一个别名写一行，备注里有逗号时加引号",
                        "config/aliases.csv:5:1 应有 code,name,note 三栏，实际有 4 栏；一个别名写一行，备注里有逗号时加引号",
                        "config/aliases.csv:6:1 引号应当成对，并在同一行内结束",
                        "config/aliases.csv:7:1 代码应为 18 位统一社会信用代码且校验位正确，实际是“9.19901E+17”");
    }

    @Test
    void a_code_with_a_wrong_check_counts_where_somebody_says_on_what_ground() {
        AliasTable table = read("code,name,note\n" + IRREGULAR + ",甲公司,营业执照所载\n" + A + ",乙公司,\n");
        assertThat(messages()).isEmpty();
        assertThat(table.find("甲公司").map(alias -> alias.uscc().followsRule())).contains(false);
        assertThat(table.registered().all()).hasToString("[" + IRREGULAR + "]");
        assertThat(table.registered().find(IRREGULAR)).isPresent();
        assertThat(table.registered().find(A)).isEmpty();
        assertThat(Uscc.of(IRREGULAR)).isEmpty();
        assertThatThrownBy(() -> new Uscc(IRREGULAR)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                IRREGULAR + ",甲公司,",
                IRREGULAR + ",甲公司",
                "91990100M0003ABCI3,甲公司,营业执照所载",
                "91990100M0003ABC1,甲公司,营业执照所载",
                "000000000000000001,甲公司,营业执照所载",
                "330105199003071233,甲公司,像是身份证号"
            })
    void a_slip_is_no_registration(String line) {
        AliasTable table = read("code,name,note\n" + line + "\n");
        assertThat(findings.sorted()).singleElement().matches(Diagnostic::isError);
        assertThat(table.registered().all()).isEmpty();
    }

    @Test
    void an_unknown_column_is_refused() {
        read("code,name,remark\n" + A + ",甲公司,\n");
        assertThat(messages()).containsExactly("config/aliases.csv:1:1 说明之后的首行应为 code,name,note，实际是“code,name,remark”");
    }

    @Test
    void a_file_in_the_encoding_of_old_excel_is_refused_with_what_to_do() {
        var files = new TreeMap<String, byte[]>();
        files.put("aliases.csv", ("code,name\n" + A + ",甲公司\n").getBytes(Charset.forName("GBK")));
        Aliases.load(ConfigFolder.of(files), findings);
        assertThat(findings.sorted()).singleElement().satisfies(finding -> {
            assertThat(finding.at().display()).startsWith("config/aliases.csv:2:");
            assertThat(finding.hint().orElseThrow()).contains("CSV UTF-8");
        });
    }

    private AliasTable read(String text) {
        var files = new TreeMap<String, byte[]>();
        files.put("aliases.csv", text.getBytes(StandardCharsets.UTF_8));
        return Aliases.load(ConfigFolder.of(files), findings);
    }

    private List<String> messages() {
        return findings.sorted().stream().map(AliasesTest::told).toList();
    }

    private static String told(Diagnostic finding) {
        return finding.at().display() + " " + finding.message();
    }
}
