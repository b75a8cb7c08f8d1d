package dev.tenglong.intake;

import dev.tenglong.text.FoldedText;
import java.util.regex.Pattern;

/** Sheets whose names say that they hold no data of the period (示例、作废的工作表): the example of a form, what was struck out. */
final class NotDataSheet {

    private static final int LONGEST = 40;

    private static final String EXAMPLE = "(?:填报|填写|填表)?(?:示例|示范|样例|范例|样表|样本|例表|模板|模版|范本)";
    private static final String VOID = "作废|废弃|废止|已废|停用|不用|勿用|弃用|不要|旧|旧表|旧版本?|旧数据|旧稿|老版本?|老表|过期|历史数据|历史版本|备份|存档|草稿|测试";
    private static final String END = "(?:表|版|页)?[-_.、()\\d]*";

    private static final Pattern NOT_DATA = Pattern.compile(".{0,30}?(?:" + EXAMPLE + ")" + END
            + "|(?:" + EXAMPLE + ")[-_.、:()].*"
            + "|(?:.{0,30}?[-_.、()])?(?:" + VOID + ")" + END
            + "|.{1,30}?(?:作废|废弃|已废|停用|勿用|旧表|旧版|旧数据|备份|草稿)" + END
            + "|(?:作废|废弃|已废|停用|勿用|旧|旧版|备份)[-_.、:()].*"
            + "|(?i:example|sample|template|old|backup|void|draft)[-_.()\\d]*");

    private NotDataSheet() {}

    static boolean isNamed(String sheet) {
        return sheet.length() <= LONGEST
                && NOT_DATA.matcher(FoldedText.of(sheet).replaceAll("\\s", "")).matches();
    }
}
