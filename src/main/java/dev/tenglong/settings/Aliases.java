package dev.tenglong.settings;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_DUPLICATE_KEY;
import static dev.tenglong.diagnostics.ConfigCode.CONFIG_SYNTAX;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.enterprise.AliasTable;
import dev.tenglong.enterprise.AliasTable.Alias;
import dev.tenglong.enterprise.EnterpriseName;
import dev.tenglong.enterprise.RegisteredCodes;
import dev.tenglong.enterprise.Uscc;
import java.util.List;
import java.util.Optional;

/** Reads aliases.csv (企业别名): code, name as written, note. An office that has settled nothing needs no such file. */
public final class Aliases {

    static final String NAME = "aliases.csv";

    private static final List<String> HEADER = List.of("code", "name", "note");

    private final Findings findings;
    private final AliasTable table = new AliasTable();

    private Aliases(Findings findings) {
        this.findings = findings;
    }

    /** Always gives a table; it holds only without findings. */
    public static AliasTable load(ConfigFolder folder, Findings findings) {
        var aliases = new Aliases(findings);
        ConfigText.readIfThere(folder, NAME, findings).ifPresent(aliases::read);
        return aliases.table;
    }

    private void read(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        boolean headed = false;
        for (int i = 0; i < lines.length; i++) {
            if (isSilent(lines[i])) {
                continue;
            }
            if (headed) {
                line(lines[i], i + 1);
            } else if (isHeader(lines[i])) {
                headed = true;
            } else {
                report(CONFIG_SYNTAX, i + 1, "说明之后的首行应为 code,name,note，实际是“" + lines[i] + "”");
                return;
            }
        }
    }

    /** A comment, also one that Excel has put in quotes, or a row of nothing but commas. */
    private static boolean isSilent(String line) {
        return line.replace(',', ' ').isBlank() || line.startsWith("#") || line.startsWith("\"#");
    }

    /** Excel fills rows up with commas to the width of the widest. */
    private static boolean isHeader(String line) {
        return CsvLine.split(line)
                .map(fields -> fields.stream().filter(f -> !f.isEmpty()).toList())
                .filter(fields -> fields.equals(HEADER) || fields.equals(HEADER.subList(0, 2)))
                .isPresent();
    }

    private void line(String text, int number) {
        Optional<List<String>> fields = CsvLine.split(text);
        if (fields.isEmpty()) {
            report(CONFIG_SYNTAX, number, "引号应当成对，并在同一行内结束");
            return;
        }
        boolean more = fields.get().stream().skip(HEADER.size()).anyMatch(f -> !f.isEmpty());
        if (fields.get().size() < 2 || more) {
            report(
                    CONFIG_SYNTAX,
                    number,
                    "应有 code,name,note 三栏，实际有 " + fields.get().size() + " 栏；一个别名写一行，备注里有逗号时加引号");
            return;
        }
        String written = fields.get().get(0);
        String name = fields.get().get(1);
        String note = fields.get().size() > 2 ? fields.get().get(2).strip() : "";
        Optional<Uscc> code = Uscc.of(written).or(() -> note.isEmpty() ? Optional.empty() : registered(written));
        if (code.isEmpty()) {
            notACode(written, number);
        } else if (EnterpriseName.key(name).isEmpty()) {
            report(CONFIG_BAD_VALUE, number, "应有企业名称，照报送的表里所写，实际是空的");
        } else {
            add(new Alias(code.get(), name, number));
        }
    }

    private static Optional<Uscc> registered(String written) {
        return RegisteredCodes.candidate(written).filter(code -> code.value().equals(written));
    }

    /** A slip of the pen must not become an enterprise of its own: who vouches for a code says on what ground. */
    private void notACode(String written, int number) {
        Diagnostic finding = finding(CONFIG_BAD_VALUE, number, "代码应为 18 位统一社会信用代码且校验位正确，实际是“" + written + "”");
        findings.add(
                registered(written).isPresent()
                        ? finding.hint("核对营业执照后改正；执照上确实如此的，在备注（note）一栏写明依据，如“营业执照所载”")
                        : finding);
    }

    private void add(Alias alias) {
        table.add(alias)
                .ifPresent(before -> report(
                        CONFIG_DUPLICATE_KEY,
                        alias.line(),
                        "一个名称只能对应一个代码，“" + alias.name() + "”在第 " + before.line() + " 行已对应 " + before.uscc()));
    }

    private static Diagnostic finding(DiagnosticCode code, int line, String message) {
        return Diagnostic.of(code, new Location.ConfigPoint("config/" + NAME, line, 1, ""), message);
    }

    private void report(DiagnosticCode code, int line, String message) {
        findings.add(finding(code, line, message));
    }
}
