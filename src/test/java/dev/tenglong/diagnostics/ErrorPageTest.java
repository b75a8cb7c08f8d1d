package dev.tenglong.diagnostics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The manual's page of findings is generated from the catalogue, so it cannot omit one. */
class ErrorPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/errors.md");

    private static final Map<String, String> PARTS = new TreeMap<>(Map.of(
            "IN0", "读取文件",
            "IN1", "工作表与表头",
            "IN2", "单元格",
            "IN3", "企业代码与名称",
            "DO1", "一企一档：多张表合并",
            "SC1", "筛查",
            "CF1", "配置文件"));

    static {
        PARTS.putAll(Map.of(
                "PO1", "标准与依据", "PO2", "标准冲突", "PO3", "标准的状态", "US1", "命令行", "EX1", "豁免", "OU1", "输出", "LE1", "台账",
                "CA1", "案件"));
        PARTS.put("CA2", "案件填报表");
        PARTS.put("NT1", "文书模板");
        PARTS.put("NT2", "印发文书");
    }

    @Test
    void is_what_the_catalogue_says() throws IOException {
        if ("write".equals(System.getProperty("scenarios"))) {
            Files.writeString(PAGE, page());
        }
        assertEquals(page(), Files.readString(PAGE), "run mvn test -Dscenarios=write and review the difference");
    }

    @Test
    void no_id_is_used_twice_and_every_id_has_a_part() {
        var ids = new HashSet<String>();
        for (DiagnosticCode code : DiagnosticCode.all()) {
            assertTrue(ids.add(code.id()), code.id());
            assertTrue(PARTS.containsKey(part(code)), code.id());
        }
    }

    private static String page() {
        var page = new StringBuilder("# 问题代码\n\n由 `DiagnosticCode` 生成，请勿手改。命令行查询: `tenglong explain IN201`。\n\n"
                + "级别: 错误——该数字或该行不能用；警告——已使用，请核对；提示——程序作出的取舍。\n");
        String open = "";
        for (DiagnosticCode code : DiagnosticCode.all()) {
            if (!part(code).equals(open)) {
                open = part(code);
                page.append("\n## ").append(PARTS.get(open)).append('\n');
            }
            page.append("\n### ")
                    .append(code.id())
                    .append(' ')
                    .append(code.title())
                    .append("\n\n");
            page.append("- 级别: ").append(code.severity().label()).append('\n');
            page.append("- 含义: ").append(code.meaning()).append('\n');
            page.append("- 示例: ").append(code.example()).append('\n');
            page.append("- 处理: ").append(code.remedy()).append('\n');
        }
        return page.toString();
    }

    private static String part(DiagnosticCode code) {
        return code.id().substring(0, 3);
    }
}
