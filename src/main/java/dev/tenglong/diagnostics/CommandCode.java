package dev.tenglong.diagnostics;

import static dev.tenglong.diagnostics.Severity.ERROR;
import static dev.tenglong.diagnostics.Severity.NOTE;

/** What can be wrong with what was asked for (命令的问题): US the command line, EX exemptions, OU output files. */
public enum CommandCode implements DiagnosticCode {
    // Usage
    USAGE("US101", ERROR, "命令行有误", "命令、选项或参数写错。", "tenglong screne", "运行 tenglong --help 查看用法"),
    UNKNOWN_CODE(
            "US102",
            ERROR,
            "没有这个问题代码",
            "tenglong explain 后面的代码不在目录中。",
            "tenglong explain XX999",
            "运行 tenglong explain 查看全部代码"),
    NO_SUCH_ENTERPRISE(
            "US103",
            ERROR,
            "台账中没有这家企业",
            "给出的代码或名称（的一部分）在台账记录过的各期中都没有。",
            "tenglong explain 91990100MA0000000X",
            "核对代码或名称；用 tenglong list 查看清单上的企业"),
    ENTERPRISE_AMBIGUOUS(
            "US104", ERROR, "对应多家企业", "给出的名称是几家企业名称的一部分，不能确定是哪一家。", "tenglong explain 示例纺织", "写出完整名称，或改用统一社会信用代码"),
    NOT_RECORDED(
            "US105",
            ERROR,
            "台账中没有这一期",
            "给出的统计期或版次没有筛查记录。",
            "tenglong list --period 2022-03@9",
            "用 tenglong status 查看已记录的各期，或先用 tenglong screen 筛查"),
    // Exemptions
    EXEMPTION_OVERLAPS(
            "EX101",
            ERROR,
            "豁免期重叠",
            "这家企业在同一时间已有有效的豁免，不能再登记一条。",
            "已豁免至 2022-12-31，又登记 2022-06-01 至 2023-06-01",
            "先用 tenglong exempt end 终止原来的，或把起始日写在它之后"),
    NO_EXEMPTION(
            "EX102",
            ERROR,
            "没有可终止的豁免",
            "这家企业在终止之日没有有效的豁免。",
            "tenglong exempt end 91990100MA0000015X --reason 已投产",
            "用 tenglong exempt list --all 查看登记的全部豁免"),
    EXEMPTION_OF_UNKNOWN("EX103", NOTE, "豁免的企业没有筛查记录", "台账记录过的各期都没有这个代码；照样登记，以后出现时生效。", "尚未投产的新建企业", "核对代码是否写对"),
    // Output
    OUTPUT_NOT_WRITTEN(
            "OU101",
            ERROR,
            "输出文件写不进去",
            "磁盘已满、没有写权限、文件名太长、文件正在 Excel 中打开，或程序没能做成这个文件；其余文件照常写出，记入台账的不受影响。",
            "清单_2022-03_r1.xlsx 正在打开",
            "关闭该文件或检查磁盘后重新运行");

    private final CatalogueEntry entry;

    CommandCode(String id, Severity severity, String title, String meaning, String example, String remedy) {
        this.entry = new CatalogueEntry(id, severity, title, meaning, example, remedy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
