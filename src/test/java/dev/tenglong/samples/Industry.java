package dev.tenglong.samples;

/**
 * A line of business of the sample (行业) with the two demonstration standards its enterprises are drawn around.
 *
 * @param code            小类 of GB/T 4754-2017, with letter
 * @param label           its name there
 * @param word            what such an enterprise has in its name
 * @param burnsGas        whether its enterprises usually burn gas
 */
record Industry(String code, String label, String word, boolean burnsGas) {

    static final Industry[] MANUFACTURING = {
        of("C1411", "糕点、面包制造", "食品", true),
        of("C1522", "瓶（罐）装饮用水制造", "饮品", false),
        of("C1713", "棉印染精加工", "印染", true),
        of("C1752", "化纤织物染整精加工", "纺织", true),
        of("C1811", "运动机织服装制造", "服饰", false),
        of("C1954", "橡胶鞋制造", "鞋业", false),
        of("C2110", "木质家具制造", "家具", false),
        of("C2231", "纸和纸板容器制造", "纸品", true),
        of("C2319", "包装装潢及其他印刷", "印务", false),
        of("C2614", "有机化学原料制造", "化工", true),
        of("C2641", "涂料制造", "涂料", true),
        of("C2720", "化学药品制剂制造", "药业", true),
        of("C2822", "涤纶纤维制造", "化纤", true),
        of("C2926", "塑料包装箱及容器制造", "塑料", false),
        of("C3021", "水泥制品制造", "水泥制品", false),
        of("C3039", "其他建筑材料制造", "建材", true),
        of("C3061", "玻璃纤维及制品制造", "玻纤", true),
        of("C3130", "钢压延加工", "钢管", true),
        of("C3311", "金属结构制造", "钢构", false),
        of("C3360", "金属表面处理及热处理加工", "热处理", true),
        of("C3441", "泵及真空设备制造", "泵业", false),
        of("C3484", "机械零部件加工", "机械", false),
        of("C3525", "模具制造", "模具", false),
        of("C3581", "医疗诊断、监护及治疗设备制造", "医疗器械", false),
        of("C3670", "汽车零部件及配件制造", "汽配", false),
        of("C3821", "变压器、整流器和电感器制造", "电气", false),
        of("C3831", "电线、电缆制造", "电缆", true),
        of("C3982", "电子电路制造", "电路", false),
        of("C4011", "工业自动控制系统装置制造", "仪表", false),
        of("C4210", "金属废料和碎屑加工处理", "再生资源", false),
    };

    static final Industry[] OUTSIDE = {
        of("D4430", "热力生产和供应", "热力", true),
        of("G5920", "通用仓储", "仓储", false),
        of("G5990", "其他仓储业", "冷链", false),
        of("M7320", "工程和技术研究和试验发展", "检测技术", false),
    };

    private static Industry of(String code, String label, String word, boolean burnsGas) {
        return new Industry(code, label, word, burnsGas);
    }

    /** 亩均税收, 万元/亩. */
    double taxPerMu() {
        return switch (code.substring(0, 3)) {
            case "C17", "C18" -> 8;
            case "C30" -> 6;
            default -> 12;
        };
    }

    /** 单位能耗增加值, 万元/吨标准煤. */
    double valueAddedPerTce() {
        return switch (code.substring(0, 3)) {
            case "C17" -> 1.2;
            case "C26" -> 1.0;
            case "C30", "C31" -> 0.8;
            default -> 2.0;
        };
    }
}
