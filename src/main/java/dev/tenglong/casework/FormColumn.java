package dev.tenglong.casework;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * The columns of a form (填报表栏目): how a case stands, then what is reported of it. A form that comes back is read by these
 * headers, wherever its columns stand.
 */
public enum FormColumn implements EntryColumn {
    ID("案件编号"),
    NAME("企业名称"),
    CODE("统一社会信用代码"),
    STATE("当前状态"),
    NEXT("下一步责任方"),
    DUE("办理期限"),
    ROUTE("已定整治方式"),
    TERM("已定完成时限"),
    EXPECTED_LAND("预计腾出用地（亩）"),
    EXPECTED_ENERGY("预计腾出用能（吨标准煤）"),
    ACT("本次事项"),
    ON("日期"),
    BY("办理人"),
    NOTE("情况说明"),
    NEW_ROUTE("整治方式"),
    NEW_TERM("完成时限"),
    LAND("腾出用地（亩）"),
    ENERGY("腾出用能（吨标准煤）"),
    PROGRESS("进度（%）"),
    /** How far the case had come when the form was made: what came after it makes the row stale. */
    VERSION("版本");

    private static final Set<FormColumn> ENTERED = EnumSet.range(ACT, PROGRESS);

    private final String header;

    FormColumn(String header) {
        this.header = header;
    }

    @Override
    public String header() {
        return header;
    }

    @Override
    public boolean isEntered() {
        return ENTERED.contains(this);
    }

    @Override
    public boolean isNeeded() {
        return isEntered() || this == ID || this == CODE || this == VERSION;
    }

    public static Set<FormColumn> entered() {
        return EnumSet.copyOf(ENTERED);
    }

    public static Set<FormColumn> needed() {
        Set<FormColumn> needed = EnumSet.noneOf(FormColumn.class);
        Arrays.stream(values()).filter(FormColumn::isNeeded).forEach(needed::add);
        return needed;
    }

    /** The headers by which a sheet is known. */
    public static Set<FormColumn> telling() {
        return EnumSet.of(ID, ACT);
    }
}
