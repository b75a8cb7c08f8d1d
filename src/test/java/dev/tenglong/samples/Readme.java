package dev.tenglong.samples;

import dev.tenglong.enterprise.Period;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes {@code sample-data/README.md}, so that it cannot differ from the files it explains. */
final class Readme {

    private final List<Firm> firms;
    private final Slips slips;

    Readme(List<Firm> firms, Slips slips) {
        this.firms = firms;
        this.slips = slips;
    }

    String text() {
        return """
                # 示例数据

                本目录的企业、代码和数字全部虚构：名称都带“示例”，统一社会信用代码的登记区划 990100 不存在，两位校验码正确。
                由 `src/test/java/dev/tenglong/samples/SampleData.java` 生成（种子固定，重新生成的内容相同），请勿手改；本页同样由它写出。

                | 目录 | 内容 |
                |---|---|
                | `2021-12/` | 2021 年全年 |
                | `2022-01/` | 2022 年 1 月；没有能耗调查表（1、2 月合并），产出为快报初步数 |
                | `2022-02/` | 2022 年 1—2 月累计 |
                | `2022-03/` | 2022 年 1—3 月累计 |

                每期一个部门一个文件：用地（.xls）、综合能耗（规上）、用电（GBK 的 CSV，一企多户号）、用气（2022-02 是以 .xls 命名的制表符文本）、产出、入库税收（两片两张表，另有一张隐藏的“旧数据”）；2021-12 另有亩均评价结果（UTF-8 的 CSV）。
                2022 年各表都带“去年同期”，可与 2021 年全年合成滚动 12 个月。

                ```
                tenglong screen --period 2021-12 sample-data/2021-12
                tenglong screen --period 2022-03 sample-data/2022-03
                ```

                ## 有多少家

                按示例标准（亩均税收 12 万元/亩，C17、C18 为 8，C30 为 6；单位能耗增加值 2.0 万元/吨标准煤，C17 为 1.2，C26 为 1.0，C30、C31 为 0.8；规下单位电耗税收 0.35 万元/万千瓦时）、2022 年按滚动 12 个月计算。2022-02 才出现的两家没有去年同期，2021 年增加值或能耗有错的两家没有上年全年，都只能折年，命中也只是预警，不列入清单。上年全年取自台账：没有先筛查 2021-12 的，2022 年各期全部折年，命中的都只是预警，家数与下表略有出入。

                """ + counts() + """

                ## 几条走势

                | 企业 | 代码 | 走势 |
                |---|---|---|
                """ + courses() + """

                ## 故意留下的差错

                | 文件 | 企业 | 位置 | 差错 | 程序应当 |
                |---|---|---|---|---|
                """ + mistakes() + """
                | 各期 入库税收 | 多家 | 隐藏工作表“旧数据” | 上一年的旧数字 | 跳过隐藏表并提示 |
                | 各期 入库税收 | – | 表尾 | 合计、填报人、说明 | 不当作企业 |
                | 各期 用地 | – | 表尾 | 只有序号的空行，空的 Sheet2、Sheet3 | 不当作企业 |
                """;
    }

    private String counts() {
        StringBuilder text = new StringBuilder("| 期间 | 企业 |");
        List<Kind> kinds = List.of(Kind.values());
        kinds.forEach(k -> text.append(' ').append(k.label).append(" |"));
        text.append("\n|---|---|").append("---|".repeat(kinds.size())).append('\n');
        for (Period period : Slips.PERIODS) {
            List<Firm> present =
                    firms.stream().filter(f -> f.course().isPresent(period)).toList();
            text.append("| ")
                    .append(period)
                    .append(" | ")
                    .append(present.size())
                    .append(" |");
            for (Kind kind : kinds) {
                long count = present.stream()
                        .filter(f -> Expectation.of(f, period, slips) == kind)
                        .count();
                text.append(' ').append(count).append(" |");
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String courses() {
        return firms.stream()
                .filter(f -> f.course() != Course.STEADY)
                .map(f -> "| " + String.join("，后更名为", f.names()) + " | " + f.uscc() + " | " + course(f) + " |\n")
                .collect(Collectors.joining());
    }

    private static String course(Firm firm) {
        return firm.kind().label + "；"
                + switch (firm.course()) {
                    case STEADY -> "";
                    case IMPROVES -> "逐月好转，2022-03 前达到标准";
                    case RELAPSES -> "2022-01、2022-02 达到标准，2022-03 又低于标准";
                    case WORSENS -> "2022 年产出骤降，成为高耗低效";
                    case JOINS -> "2022-02 才出现，没有去年同期";
                    case LEAVES -> "2022-02 起各表都没有";
                    case RENAMED -> "2022-02 起更名，代码不变";
                    case FREES_LAND -> "2022-03 用地减少三分之一，亩均税收达到标准，只剩高耗";
                };
    }

    private String mistakes() {
        return slips.all().stream()
                .sorted(Comparator.comparing((Slip s) -> s.periods().get(0)).thenComparing(Slip::table))
                .map(s -> "| " + s.periods().stream().map(Period::toString).collect(Collectors.joining("、")) + " "
                        + s.table().file(s.periods().get(0)) + " | " + s.firm().name() + " | "
                        + (s.column().isEmpty()
                                ? "整行"
                                : s.column().replace("\n", "").replace("/", " ")) + " | " + s.what()
                        + " | " + s.expected() + " |\n")
                .collect(Collectors.joining());
    }
}
