package dev.tenglong.samples;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Invents names of enterprises; each says 示例. */
final class Names {

    private static final String FIRST = "锦恒瑞嘉泰盛鸿润祥启宏博远晟佳汇泓正华凯";
    private static final String SECOND = "澜源禾宸川洲科达诚泽浩麟辰岳峰霖蓝洋腾牧";
    private static final String[] ENDINGS = {"有限公司", "有限公司", "有限公司", "股份有限公司", "厂"};

    private final Random random;
    private final Set<String> words = new HashSet<>();

    Names(Random random) {
        this.random = random;
    }

    String next(Industry industry) {
        String word;
        do {
            word = "" + FIRST.charAt(random.nextInt(FIRST.length())) + SECOND.charAt(random.nextInt(SECOND.length()));
        } while (!words.add(word));
        String ending = ENDINGS[random.nextInt(ENDINGS.length)];
        return switch (random.nextInt(6)) {
            case 0 -> "示例" + word + "（杭州）" + industry.word() + "有限公司";
            case 1 -> "浙江示例" + word + industry.word() + ending;
            case 2 -> "杭州拱墅示例" + word + industry.word() + ending;
            default -> "杭州示例" + word + industry.word() + ending;
        };
    }
}
