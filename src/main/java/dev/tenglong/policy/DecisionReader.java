package dev.tenglong.policy;

import static dev.tenglong.diagnostics.ConfigCode.CONFIG_BAD_VALUE;
import static dev.tenglong.diagnostics.ConfigCode.VALUE_KIND_UNSUPPORTED;

import dev.tenglong.policy.ThresholdTable.Decision;
import dev.tenglong.settings.ConfigMap;
import dev.tenglong.settings.ConfigNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the history of one rule: a first day in force and what was decided from then on. */
final class DecisionReader {

    private static final String REPEALED = "repealed";
    private static final String EXPECTED = "expected";

    /** Completes a value to a threshold. */
    interface Maker {
        Threshold make(LocalDate from, BigDecimal value, Reference reference);
    }

    private final References references;
    private final Maker maker;

    DecisionReader(References references, Maker maker) {
        this.references = references;
        this.maker = maker;
    }

    List<Decision> read(ConfigNode values) {
        ConfigMap history = values.entries();
        if (history.isReadable() && history.isEmpty()) {
            values.fail(CONFIG_BAD_VALUE, "应至少有一个生效日期，实际是空的", "写作 2022-01-01: {value: 12, reference: …}");
        }
        var decisions = new ArrayList<Decision>();
        for (ConfigMap.Item entry : history.items()) {
            entry.key()
                    .date()
                    .ifPresentOrElse(from -> decision(entry, from).ifPresent(decisions::add), () -> value(entry));
        }
        return decisions;
    }

    private Optional<Decision> decision(ConfigMap.Item entry, LocalDate from) {
        if (entry.value().isMap()) {
            return value(entry).map(v -> new Decision(from, Optional.of(maker.make(from, v.amount(), v.reference()))));
        }
        Optional<String> word =
                entry.value().isList() ? Optional.empty() : entry.value().text();
        if (word.filter(REPEALED::equals).isPresent()) {
            return Optional.of(new Decision(from, Optional.empty()));
        }
        // An announced value is not known yet and decides nothing: the old one stands.
        if (!word.filter(EXPECTED::equals).isPresent()) {
            refuse(entry, word);
        }
        return Optional.empty();
    }

    private static void refuse(ConfigMap.Item entry, Optional<String> word) {
        entry.value()
                .fail(
                        CONFIG_BAD_VALUE,
                        "应为 {value: 数值, reference: 依据}、repealed 或 expected，实际不是",
                        word.filter(text -> text.matches("-?[\\d.]+"))
                                .map(text -> "每个数值都要有依据，写作 {value: " + text + ", reference: …}")
                                .orElse("repealed 表示自该日废止，expected 表示已知将调整而数值未定"));
    }

    private record Value(BigDecimal amount, Reference reference) {}

    private Optional<Value> value(ConfigMap.Item entry) {
        if (!entry.value().isMap()) {
            return Optional.empty();
        }
        ConfigMap map = entry.value().entries("value", "reference");
        Optional<BigDecimal> amount = map.required("value").flatMap(DecisionReader::amount);
        Optional<Reference> reference = map.required("reference").flatMap(references::find);
        return amount.flatMap(a -> reference.map(r -> new Value(a, r)));
    }

    private static Optional<BigDecimal> amount(ConfigNode node) {
        if (node.isMap()) {
            ConfigMap kind = node.entries("ratio", "percentile", "of", "at-least");
            boolean planned = kind.optional("ratio").isPresent()
                    || kind.optional("percentile").isPresent();
            node.fail(
                    planned ? VALUE_KIND_UNSUPPORTED : CONFIG_BAD_VALUE,
                    planned ? "应为具体数值，本版本不支持比例（ratio）和百分位（percentile）" : "应为具体数值，实际是若干配置项");
            return Optional.empty();
        }
        Optional<BigDecimal> amount = node.decimal();
        if (amount.filter(a -> a.signum() < 0).isPresent()) {
            node.fail(CONFIG_BAD_VALUE, "标准不应为负数，实际是“" + amount.get().toPlainString() + "”");
            return Optional.empty();
        }
        return amount;
    }
}
