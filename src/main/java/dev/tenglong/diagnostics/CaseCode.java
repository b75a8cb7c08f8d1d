package dev.tenglong.diagnostics;

import static dev.tenglong.diagnostics.Severity.ERROR;
import static dev.tenglong.diagnostics.Severity.NOTE;
import static dev.tenglong.diagnostics.Severity.WARNING;

/** What can be wrong with what is to be done in a case (案件的问题): CA. */
public enum CaseCode implements DiagnosticCode {
    NO_SUCH_CASE(
            "CA101",
            ERROR,
            "没有这个案件",
            "给出的案件编号没有登记，或这家企业没有案件。",
            "tenglong case show AJ2022-0999",
            "用 tenglong case list 查看全部案件；ID 写案件编号或统一社会信用代码"),
    ILLEGAL_ACT(
            "CA102", ERROR, "不允许的流转", "案件现在的状态不能做这件事，什么也没有记录。", "对疑似的案件申请验收", "先办前面的环节；用 tenglong case show ID 查看下一步"),
    NOTE_MISSING(
            "CA103",
            ERROR,
            "应写明理由",
            "核实、驳回、验收、退回、移出等是判断，必须写明理由或情况。",
            "tenglong case verify ID 没有 --note",
            "加 --note 写明理由或情况"),
    NOT_ATTAINED(
            "CA104",
            ERROR,
            "指标未达标，不能验收",
            "整治方式为改造提升的，最近一期的指标应在全年或滚动12个月口径下达标，才能验收。",
            "亩均税收仍低于标准",
            "等达标后再验收；确有理由通过的，加 --exception 写明"),
    DATE_OUT_OF_ORDER("CA105", ERROR, "日期不合先后", "办理日期不能晚于今天，也不能早于同一案件的上一步；时限不能早于办理日期。", "先告知、后核实", "核对 --date、--due"),
    BULK_REFUSED("CA106", ERROR, "成批办理未完成", "几个案件中有不能办的，因此一个也没有办。", "十个案件中一个已移出", "改正或去掉列出的案件后重新运行"),
    CORRECTION_BLOCKED("CA107", ERROR, "不能更正", "更正这一条会使其后的事项不再成立，或它不是人工办理的事项。", "已告知之后更正核实", "从最后一条开始，逐条更正其后的事项"),
    CALENDAR_ENDS(
            "CA108",
            ERROR,
            "节假日表没有这一年",
            "期限按工作日计算，而节假日表没有登记这一年，不能推算。",
            "2024 年的期限，表中只有 2022、2023 年",
            "按国务院办公厅的通知在 config/holidays.csv 补充这一年（一行 年度，以及放假、上班各日）"),
    WINDOW_OPEN("CA109", WARNING, "异议期未满", "告知后的异议期尚未届满就列入；照样记录，请确认企业没有异议。", "告知当日即列入", "异议期满后再列入，或取得企业无异议的书面意见"),
    HIT_AFTER_END(
            "CA110",
            NOTE,
            "命中的企业已结案",
            "命中所依据的数据截止日不晚于销号或移出之日，不说明其后的情况，因此不列入清单，也不重新立案。",
            "5月10日销号，4月的累计数据仍命中",
            "以后各期仍命中的，会作为复发或新的案件列出"),
    NOT_A_FORM(
            "CA201",
            ERROR,
            "不是案件填报表",
            "文件能读，但没有一张表有填报表的各栏，整份没有办。",
            "把清单当作填报表报回",
            "用 tenglong case form 出的填报表、notice issue 出的送达登记表填写后报回"),
    FORM_COLUMN_MISSING("CA202", ERROR, "填报表缺栏", "填报表的栏目被删去或改了名，整份没有办。", "删去了“版本”一栏", "重新出表填写，不要增删列、改表头"),
    FORM_ROW_STALE(
            "CA203",
            ERROR,
            "案件已有新变动",
            "填报表形成之后案件又有变动，这一行所依据的已不是现况，不予办理；同一份表的其他行照办。",
            "出表后区局已移出，街道仍报进展",
            "用 tenglong case show ID 核对现况，重新出表后再报这一行"),
    FORM_ROW_MIXED(
            "CA204",
            ERROR,
            "行内对不上",
            "同一行的案件编号、统一社会信用代码和版本不属于同一个案件，可能是只对部分列排了序，或表来自别的台账，整份没有办。",
            "按企业名称只排了前两列",
            "重新出表填写；排序时选中整张表"),
    FORM_ROW_TWICE("CA205", ERROR, "同一案件填了两行", "一份表里同一个案件有两行填了内容，不知以哪行为准，整份没有办。", "复制了一行再填", "只留一行"),
    FORM_CELL_BAD("CA206", ERROR, "填写不合要求", "单元格的内容读不出是什么日期、数、事项或方式，整份没有办。", "日期写作“上周五”", "按提示改写这一格后重新报回"),
    FORM_CELL_MISSING("CA207", ERROR, "缺填", "这一事项所需的一格没有填，整份没有办。", "报确定方案而没有完成时限", "补填这一格后重新报回"),
    FORM_CELL_SUPERFLUOUS(
            "CA208", ERROR, "多填", "这一事项用不到的一格填了内容，照办会丢失它，整份没有办。", "报核实属实而填了整治方式", "清空这一格，或写进情况说明；另报的事项等下一次"),
    FORM_ACT_NOT_THEIRS(
            "CA209",
            ERROR,
            "不是街道填报的事项",
            "移出、验收、列入等由区局或领导小组办公室办理，街道的填报表不能报，整份没有办。",
            "街道报验收销号",
            "改报街道的事项；区局自己填的表，收表时加 --district"),
    FORM_FILLED_IN(
            "CA210",
            ERROR,
            "填报表已填有内容",
            "要写出填报表的地方已有一份同名的，其中填了内容，重新出表会冲掉，因此没有出表。",
            "街道在原处填好，当天又出一次表",
            "先用 tenglong case apply 收下，或移走已填的，或用 -o 另选文件夹"),
    SERVED_UNKNOWN(
            "CA220",
            ERROR,
            "送达的文书不在文号台账",
            "送达登记表里的文号没有编过，或已作废，或不是这一行的企业和案件的，整份没有办。",
            "排序时只排了文号一列",
            "用 tenglong notice register 核对文号、案件编号和企业名称，改正后重新报回"),
    SERVED_OTHERWISE(
            "CA221",
            ERROR,
            "送达登记与已有记录不同",
            "这份文书的送达已经登记过，这一行写的与记录不同，不予办理；同一份表的其他行照办。",
            "登记以后改了送达日期",
            "核对送达回证；原记录有误的，先用 tenglong case correct 更正，再报这一行");

    private final CatalogueEntry entry;

    CaseCode(String id, Severity severity, String title, String meaning, String example, String remedy) {
        this.entry = new CatalogueEntry(id, severity, title, meaning, example, remedy);
    }

    @Override
    public CatalogueEntry entry() {
        return entry;
    }
}
