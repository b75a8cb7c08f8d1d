package dev.tenglong.months;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What the JSON of a screening says, held against what is true (结果与真值). */
final class Answer {

    private static final BigDecimal TCE_PER_KWH = new BigDecimal("0.0001229");

    private final Month month;
    private final Map<Subject, TableFile> files;
    private final List<Map<String, String>> findings = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private final Set<Firm> doubted;
    private int decidable;
    private final List<String> undecided = new ArrayList<>();

    /**
     * @param doubted those some figure of which was left unknown, in this month or before: what rests on the year before can
     *     not be decided for them
     * @param json    which is YAML, too
     */
    Answer(Month month, Map<Subject, TableFile> files, Set<Firm> doubted, String json) {
        this.doubted = doubted;
        this.month = month;
        this.files = files;
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        Map<String, Object> all = map(new Load(settings).loadFromString(json));
        for (Object finding : (List<?>) all.get("findings")) {
            Map<String, String> texts = new HashMap<>();
            map(finding).forEach((key, value) -> texts.put(key, value == null ? "" : value.toString()));
            findings.add(texts);
        }
        Map<String, Map<String, Object>> byCode = new HashMap<>();
        for (Object one : (List<?>) all.get("enterprises")) {
            byCode.put(String.valueOf(map(one).get("uscc")), map(one));
        }
        for (Firm firm : month.firms()) {
            Map<String, Object> said = byCode.remove(firm.code());
            if (said == null) {
                wrong.add(firm.code() + " is not there");
            } else {
                compare(firm, said);
            }
        }
        byCode.forEach((code, one) -> wrong.add("there is no enterprise " + code + " " + one.get("name")));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object node) {
        return (Map<String, Object>) node;
    }

    private void compare(Firm firm, Map<String, Object> said) {
        boolean complete = true;
        for (Quantity quantity : Quantity.values()) {
            if (quantity.id().isEmpty()) {
                continue;
            }
            BigDecimal truth = truth(firm, quantity);
            Object found = map(said.get("quantities")).get(quantity.id());
            boolean equal = truth == null
                    ? found == null
                    : found != null && new BigDecimal(found.toString()).compareTo(truth) == 0;
            if (!equal && found == null && isDeclared(firm, quantity)) {
                doubted.add(firm);
            } else if (!equal) {
                wrong.add(firm.code() + " " + quantity + " is " + truth + ", found " + found + ", in "
                        + drafts(quantity));
            }
            boolean needed = quantity != Quantity.REVENUE && quantity != Quantity.EMPLOYEES;
            complete &= truth != null || !needed;
        }
        if (complete && !doubted.contains(firm)) {
            decidable++;
            if ("insufficient_data".equals(said.get("category"))) {
                undecided.add(firm.code() + " " + said.get("scale") + " " + said.get("sector") + " "
                        + said.get("indicators"));
            }
        }
    }

    /** Energy that nobody reports comes from the electricity. */
    private Quantity source(Firm firm, Quantity quantity) {
        return quantity == Quantity.ENERGY && !month.truth(firm).containsKey(quantity)
                ? Quantity.ELECTRICITY
                : quantity;
    }

    private BigDecimal truth(Firm firm, Quantity quantity) {
        Quantity source = source(firm, quantity);
        BigDecimal truth = month.truth(firm).get(source);
        return source == quantity || truth == null ? truth : truth.multiply(TCE_PER_KWH);
    }

    /** Whether its table may leave it unknown, and an error or a warning stands where it does. */
    private boolean isDeclared(Firm firm, Quantity quantity) {
        return files.values().stream()
                .filter(file -> file.draft().subject.quantities().contains(source(firm, quantity)))
                .filter(file -> file.draft().mayDeclare())
                .anyMatch(file -> findings.stream()
                        .filter(finding -> !finding.get("severity").equals("note"))
                        .filter(finding -> finding.get("file").endsWith(file.name()))
                        .map(finding -> finding.get("cell"))
                        .anyMatch(cell -> cell.isEmpty() || file.concerns(firm, row(cell))));
    }

    /** The codes of all findings. */
    List<String> codes() {
        return findings.stream().map(finding -> finding.get("code")).toList();
    }

    private List<Draft> drafts(Quantity quantity) {
        return files.values().stream()
                .map(TableFile::draft)
                .filter(draft -> draft.subject.quantities().contains(quantity))
                .toList();
    }

    /** Of a cell such as D17, or a whole row, 17:17. */
    private static int row(String cell) {
        return Integer.parseInt(cell.replaceFirst(":.*", "").replaceFirst("^[A-Z]+", ""));
    }

    List<String> wrong() {
        return wrong;
    }

    /** Enterprises all of whose figures are there. */
    int decidable() {
        return decidable;
    }

    /** Those of them that were not decided, with what is known of them. */
    List<String> undecided() {
        return undecided;
    }
}
