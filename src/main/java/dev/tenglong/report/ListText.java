package dev.tenglong.report;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;

/** The list in words, short enough for a terminal (清单的文字形式). */
public final class ListText {

    private ListText() {}

    public static List<String> header(Edition edition) {
        return edition == Edition.PUBLIC
                ? List.of("序号", "企业名称", "统一社会信用代码", "街道", "类别", "当前状态")
                : List.of("序号", "企业名称", "统一社会信用代码", "街道", "类别", "亩均税收/标准", "单位能耗增加值/标准", "当前状态", "本期变化");
    }

    public static List<String> cells(ListExtract list, NumberedLine line) {
        Edition edition = list.edition();
        Dossier dossier = line.verdict().dossier();
        var cells = new ArrayList<>(List.of(
                String.valueOf(line.number()),
                dossier.name(),
                dossier.uscc().map(Uscc::value).orElse(Shown.NOTHING),
                dossier.region().map(Region::name).orElse("未知"),
                line.verdict().category().label()));
        if (edition == Edition.INTERNAL) {
            cells.add(Shown.valueAndStandard(EnterpriseColumns.judgement(line.verdict(), Indicator.TAX_PER_MU)));
            cells.add(
                    Shown.valueAndStandard(EnterpriseColumns.judgement(line.verdict(), Indicator.VALUE_ADDED_PER_TCE)));
        }
        cells.add(list.state(line).label());
        if (edition == Edition.INTERNAL) {
            cells.add(line.line().change().label());
        }
        return cells;
    }
}
