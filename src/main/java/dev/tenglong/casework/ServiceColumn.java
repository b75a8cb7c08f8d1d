package dev.tenglong.casework;

import java.util.EnumSet;
import java.util.Set;

/** The columns by which an index of notices is read back once they were served (送达登记表栏目). */
public enum ServiceColumn implements EntryColumn {
    NUMBER("文号"),
    NAME("企业名称"),
    ID("案件编号"),
    ON("送达日期"),
    MODE("送达方式"),
    BY("送达人"),
    RECEIVER("签收人"),
    REFUSAL("拒收事由、见证人"),
    PAPER("回证文件");

    private static final Set<ServiceColumn> ENTERED = EnumSet.range(ON, PAPER);

    private final String header;

    ServiceColumn(String header) {
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
        return true;
    }

    /** The headers by which a sheet is known. */
    public static Set<ServiceColumn> telling() {
        return EnumSet.of(NUMBER, ON);
    }
}
