package dev.tenglong.casework;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What can happen in a case (事项): the verbs of people, and what a screening may say. The words are public: they are the
 * commands, and they are kept in the ledger.
 */
public enum Act {
    // What a screening says. It opens, suggests and marks; it never closes and never removes.
    OPEN("open", "立案", Party.SCREENING),
    /** The enterprise is known by another code, name or subdistrict from now on. */
    IDENTIFY("identify", "名称代码更新", Party.SCREENING),
    /** Dropped off the screen: acceptance is suggested, nothing more. */
    MEET("meet", "指标已达标", Party.SCREENING),
    /** In none of the files: still listed. */
    MISS("miss", "数据缺失", Party.SCREENING),
    /** Exempt by a recorded exemption: not screened for a time. */
    EXEMPT("exempt", "豁免中", Party.SCREENING),
    /** Hit again: what was suggested or marked no longer holds. */
    HIT("hit", "再次命中", Party.SCREENING),
    /** The screening that opened it no longer counts, and nobody had acted on it. */
    WITHDRAW("withdraw", "撤销立案", Party.SCREENING),
    /** A screening that hits it counts again. */
    REINSTATE("reinstate", "恢复立案", Party.SCREENING),

    // What people do.
    DISPATCH("dispatch", "交办核实", Party.DISTRICT),
    VERIFY("verify", "核实属实", Party.SUBDISTRICT, Note.REQUIRED, "现场核查表"),
    DISMISS("dismiss", "核实不属实", Party.SUBDISTRICT, Note.REQUIRED, "现场核查表"),
    NOTIFY("notify", "告知", Party.DISTRICT, Note.OPTIONAL, "告知书", Act.RECEIPT),
    /** A notice reached the enterprise. It moves nothing and is told whenever the receipt comes back; a table says it, no command. */
    SERVE("serve", "送达", Party.DISTRICT, Note.OPTIONAL, Act.RECEIPT),
    OBJECT("object", "提出异议", Party.ENTERPRISE, Note.REQUIRED, "异议材料"),
    OVERRULE("overrule", "驳回异议", Party.DISTRICT, Note.REQUIRED, "异议处理意见"),
    ENLIST("enlist", "列入清单", Party.LEADING_GROUP, Note.OPTIONAL, "一企一档"),
    PLAN("plan", "确定方案", Party.SUBDISTRICT, Note.OPTIONAL, "一企一策方案"),
    START("start", "开始整治", Party.ENTERPRISE),
    PROGRESS("progress", "报告进展", Party.SUBDISTRICT, Note.REQUIRED),
    SUBMIT("submit", "申请验收", Party.SUBDISTRICT, Note.OPTIONAL, "验收申请"),
    ACCEPT("accept", "验收销号", Party.LEADING_GROUP, Note.REQUIRED, "验收意见"),
    RETURN("return", "退回整改", Party.DISTRICT, Note.REQUIRED),
    REMOVE("remove", "移出清单", Party.DISTRICT, Note.REQUIRED, "移出证明"),
    PAUSE("pause", "暂停计时", Party.DISTRICT, Note.REQUIRED),
    RESUME("resume", "恢复计时", Party.DISTRICT),
    /** Takes back the effect of an earlier event, which stays visible. */
    CORRECT("correct", "更正", Party.DISTRICT, Note.REQUIRED);

    /** Whether somebody has to say why. */
    private enum Note {
        REQUIRED,
        OPTIONAL
    }

    /** The paper that proves service, which may lie with the notification or with what says it was served. */
    static final String RECEIPT = "送达回证";

    private final String word;
    private final String label;
    private final Party by;
    private final Note note;
    private final List<String> evidence;

    Act(String word, String label, Party by) {
        this(word, label, by, Note.OPTIONAL);
    }

    Act(String word, String label, Party by, Note note, String... evidence) {
        this.word = word;
        this.label = label;
        this.by = by;
        this.note = note;
        this.evidence = List.of(evidence);
    }

    /** On the command line, in the ledger and in JSON. */
    public String word() {
        return word;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** Whose act it is by the procedure. */
    public Party by() {
        return by;
    }

    /** Whether a person does it. */
    public boolean isVerb() {
        return by != Party.SCREENING;
    }

    /** Whether it is a step of the procedure: neither a correction nor the report of a service, which keep to no order. */
    public boolean isStep() {
        return isVerb() && this != CORRECT && this != SERVE;
    }

    /** Whether it is a judgement, a report or a statement that says nothing without words. */
    public boolean needsNote() {
        return note == Note.REQUIRED;
    }

    /** The papers that should lie with it. None is demanded; what is missing is shown. */
    public List<String> evidence() {
        return evidence;
    }

    /** Everything people can do by a command, in the order of the procedure. */
    public static Stream<Act> verbs() {
        return Arrays.stream(values()).filter(act -> act.isVerb() && act != SERVE);
    }

    public static Optional<Act> byWord(String word) {
        return Arrays.stream(values()).filter(act -> act.word.equals(word)).findFirst();
    }
}
