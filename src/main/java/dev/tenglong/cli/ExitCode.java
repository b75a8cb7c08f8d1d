package dev.tenglong.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** Exit codes are public interface: listed in every {@code --help}, tested, never renumbered. */
enum ExitCode {
    /** Done; findings in the data and differences between lists are no failure. */
    OK(0, "完成（发现数据问题、有差异也算完成）"),
    /** A fault of the program; the log has the rest. */
    INTERNAL(1, "程序内部错误，日志路径见提示"),
    /** The command line, or an id given on it, is wrong. */
    USAGE(2, "命令行有误，或编号、代码不存在"),
    /** An input or the configuration cannot be used; nothing was written. */
    BAD_INPUT(3, "输入或配置不可用，未写出任何结果"),
    /** Done, but somebody should look. */
    ATTENTION(4, "需要处理（--strict、--exit-code，或有文件未能写出）"),
    /** The ledger is busy, damaged or of a newer format. */
    LEDGER(5, "台账被占用、已损坏或版本较新");

    private final int code;
    private final String meaning;

    ExitCode(int code, String meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    int code() {
        return code;
    }

    /** Number and meaning, as every help lists them. */
    static Map<String, String> forHelp() {
        var list = new LinkedHashMap<String, String>();
        for (ExitCode exit : values()) {
            list.put(String.valueOf(exit.code), exit.meaning);
        }
        return list;
    }
}
