package dev.tenglong.ledger;

import java.util.Arrays;
import java.util.Optional;

/** What an entry of the ledger records (条目种类). The words are kept in the ledger and never change. */
public enum EntryKind {
    SCHEMA("schema", "结构"),
    RUN("run", "筛查"),
    RETRACTION("retraction", "撤回"),
    EXEMPTION("exemption", "豁免"),
    EXEMPTION_END("exemption-end", "终止豁免"),
    CASE("case", "案件"),
    NOTICE("notice", "发文"),
    NOTICE_VOID("notice-void", "文号作废"),
    NOTICE_START("notice-start", "起始文号");

    private final String word;
    private final String label;

    EntryKind(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** In the ledger and in JSON. */
    public String word() {
        return word;
    }

    /** For people. */
    public String label() {
        return label;
    }

    static Optional<EntryKind> byWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
