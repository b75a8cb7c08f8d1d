package dev.tenglong.policy;

import dev.tenglong.settings.ConfigMap;
import java.util.List;
import java.util.Optional;

/** The word that says whether a value is official (正式) or a demonstration (示例). What is not called 正式 is 示例. */
final class Status {

    private static final String OFFICIAL = "正式";
    private static final List<String> WORDS = List.of("示例", OFFICIAL);

    private Status() {}

    static boolean isOfficial(ConfigMap map) {
        return map.optional("status")
                .flatMap(node -> node.named("status ", text -> Optional.of(text).filter(WORDS::contains), WORDS))
                .filter(OFFICIAL::equals)
                .isPresent();
    }
}
