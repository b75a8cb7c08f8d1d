package dev.tenglong.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.LongFunction;

/**
 * Writes four plain workbooks of 16 columns (用地, 用能, 产出, 税收) for the full year 2021 and any number of
 * enterprises: what the benchmark and the tests of large inputs read.
 */
public final class LargeSample {

    /** The figures of one enterprise, from its number alone, so that every file can be written by itself. */
    private record Figures(
            int land,
            int leased,
            double energy,
            long power,
            long gas,
            double valueAdded,
            double revenue,
            int employees,
            double tax) {

        static Figures of(long number) {
            SplittableRandom random = new SplittableRandom(330105 + number);
            int land = 2_000 + random.nextInt(60_000);
            double perMu = 3 + 60 * random.nextDouble() * random.nextDouble();
            double tax = land * .0015 * perMu;
            double valueAdded = tax * (3 + 4 * random.nextDouble());
            double energy = valueAdded / (.5 + 7 * random.nextDouble());
            double gasShare = random.nextInt(3) == 0 ? .4 * random.nextDouble() : 0;
            return new Figures(
                    land,
                    random.nextInt(4) == 0 ? land / 5 : 0,
                    energy,
                    Math.round(energy * (1 - gasShare) / 1.229e-4),
                    Math.round(energy * gasShare / 13.3e-4),
                    valueAdded,
                    valueAdded * (3.5 + 2 * random.nextDouble()),
                    (int) (5 + valueAdded / 35),
                    tax);
        }
    }

    private LargeSample() {}

    /** @param args how many enterprises, the folder to write to, and the month, 12 unless given */
    public static void main(String[] args) throws IOException {
        if (args.length < 2 || args.length > 3) {
            System.err.println("LargeSample ENTERPRISES FOLDER [MONTH]");
            System.exit(2);
        }
        write(Integer.parseInt(args[0]), Path.of(args[1]), args.length == 2 ? 12 : Integer.parseInt(args[2]));
    }

    /**
     * Writes the four files; at most 1 000 000 enterprises.
     *
     * @param month 1–12: flows are cumulative to its end; from 13 on, of the years that follow, a little more each year
     */
    public static void write(int enterprises, Path folder, int month) throws IOException {
        if (enterprises < 1 || enterprises > 1_000_000) {
            throw new IllegalArgumentException("1 to 1000000 enterprises: " + enterprises);
        }
        double share = ((month - 1) % 12 + 1) / 12.0 * Math.pow(1.03, (month - 1) / 12);
        Files.createDirectories(folder);
        common("用地", "宗地编号")
                .column("自有土地面积（平方米）", n -> of(n).land() - of(n).leased())
                .column("租用土地总面积（平方米）", n -> of(n).leased())
                .column("出租土地总面积（平方米）", n -> 0)
                .column("建筑面积（平方米）", n -> of(n).land() * 2L)
                .column("容积率", n -> 2)
                .write(enterprises, folder.resolve("用地.xlsx"));
        common("用能", "户号")
                .column("综合能耗（吨标准煤，当量值）", n -> hundredths(of(n).energy() * share))
                .column("用电量（千瓦时）", n -> Math.round(of(n).power() * share))
                .column("天然气用量（立方米）", n -> Math.round(of(n).gas() * share))
                .column("报送情况", n -> "已报")
                .column("变压器容量", n -> 400 + n % 5 * 200)
                .write(enterprises, folder.resolve("用能.xlsx"));
        common("产出", "登记号")
                .column("工业增加值（万元）", n -> hundredths(of(n).valueAdded() * share))
                .column("营业收入（万元）", n -> hundredths(of(n).revenue() * share))
                .column("工业总产值（万元）", n -> hundredths(of(n).revenue() * share * 1.02))
                .column("R&D经费（万元）", n -> hundredths(of(n).revenue() * share * .02))
                .column("年平均从业人员（人）", n -> of(n).employees())
                .write(enterprises, folder.resolve("产出.xlsx"));
        common("税收", "登记序号")
                .column("实缴税金（元）", n -> hundredths(of(n).tax() * share * 10_000))
                .column("增值税额", n -> hundredths(of(n).tax() * share * 5_000))
                .column("所得税额", n -> hundredths(of(n).tax() * share * 3_000))
                .column("附加税费额", n -> hundredths(of(n).tax() * share * 500))
                .column("纳税信用", n -> "B")
                .write(enterprises, folder.resolve("税收.xlsx"));
    }

    private static PlainWorkbook common(String sheet, String account) {
        return new PlainWorkbook(sheet)
                .column("序号", n -> n)
                .column("企业名称", n -> "杭州示例" + Industry.MANUFACTURING[(int) (n % 30)].word() + n + "号有限公司")
                .column("统一社会信用代码", n -> Codes.uscc((int) (n % 1_000_000)))
                .column("所属街道", n -> Place.ALL.get((int) (n % 19)).full())
                .column("行业代码", n -> Industry.MANUFACTURING[(int) (n % 30)].code())
                .column("规模", (LongFunction<Object>) n -> of(n).revenue() >= 2_000 ? "规上" : "规下")
                .column("登记注册类型", n -> "有限责任公司")
                .column("登记状态", n -> "存续")
                .column("是否高新技术企业", n -> n % 5 == 0 ? "是" : "否")
                .column(account + "备查", n -> 9_901_000_000L + n)
                .column("备注", n -> "");
    }

    private static Figures of(long number) {
        return Figures.of(number);
    }

    private static double hundredths(double amount) {
        return Math.rint(amount * 100) / 100;
    }
}
