package dev.tenglong.diagnostics;

/** How much a finding matters. Public: the names appear in the JSON output. */
public enum Severity {
    /** 错误: a figure or a row could not be used. */
    ERROR("错误", "error"),
    /** 警告: used, but somebody should look. */
    WARNING("警告", "warning"),
    /** 提示: a decision the program took that a reader may want to know. */
    NOTE("提示", "note");

    private final String label;
    private final String word;

    Severity(String label, String word) {
        this.label = label;
        this.word = word;
    }

    /** The Chinese word people see. */
    public String label() {
        return label;
    }

    /** The English word in JSON. */
    public String word() {
        return word;
    }
}
