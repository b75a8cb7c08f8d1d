package dev.tenglong.screening;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.indicator.IndicatorCalculator;
import dev.tenglong.policy.Condition;
import dev.tenglong.policy.Criteria;
import dev.tenglong.policy.Policy;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Screens dossiers against the criteria (筛查): chooses each enterprise's profile, holds its indicators against the
 * standards in force, decides its category. What is not known is never taken for a clean bill.
 */
public final class Screener {

    private final Criteria criteria;
    private final Period period;
    private final Optional<Basis> basis;
    private final boolean warnOnly;
    private final IndicatorCalculator calculator;
    private final Judge judge;
    private final Findings findings;
    private int scaleUnknown;

    public Screener(Policy policy, Period period, String districtCode, Findings findings) {
        this.criteria = policy.criteria();
        this.period = period;
        this.basis =
                criteria.basis().stream().filter(b -> isAvailable(b, period)).findFirst();
        this.warnOnly = basis.map(criteria.warnOnly()::contains).orElse(false);
        this.calculator = new IndicatorCalculator(basis, period);
        this.judge = new Judge(policy, period.lastDay(), districtCode, findings);
        this.findings = findings;
    }

    /** Rolling figures need the ledger's earlier periods; without it they are not available. */
    private static boolean isAvailable(Basis basis, Period period) {
        return switch (basis) {
            case YEAR -> period.isFullYear();
            case ROLLING_12 -> false;
            case ANNUALISED -> true;
        };
    }

    /** The verdicts in the order of the dossiers. */
    public List<Verdict> screen(List<Dossier> dossiers) {
        if (basis.isEmpty()) {
            report(DiagnosticCode.NO_BASIS, "本期 " + period + " 的数据不符合任何接受的口径，全部不判定");
        }
        List<Verdict> verdicts = dossiers.stream().map(this::screen).toList();
        if (scaleUnknown > 0) {
            report(DiagnosticCode.SCALE_UNKNOWN, "有 " + scaleUnknown + " 家企业规模未知，不能区分规上、规下");
        }
        return verdicts;
    }

    private Verdict screen(Dossier dossier) {
        Truth inScope = dossier.sector().map(this::inScope).orElse(Truth.UNKNOWN);
        if (inScope == Truth.FALSE) {
            String sector = dossier.sector().orElseThrow().code();
            return verdict(dossier, Category.OUT_OF_SCOPE, Optional.of(false), List.of("行业 " + sector + " 不在筛查范围"));
        }
        if (inScope == Truth.UNKNOWN) {
            return undecided(dossier, "行业未知");
        }
        for (Criteria.Profile profile : criteria.profiles()) {
            Truth holds = facts(dossier, outcomes(dossier, profile.when())).holds(profile.when());
            if (holds == Truth.TRUE) {
                return decide(dossier, profile);
            }
            if (holds == Truth.UNKNOWN) {
                return undecided(dossier, whyUnknown(dossier));
            }
        }
        report(DiagnosticCode.NO_PROFILE, "“" + dossier.name() + "”没有适用的筛查口径");
        return undecided(dossier, "没有适用的筛查口径");
    }

    /** A sector known only roughly may or may not lie in a narrow scope. */
    private Truth inScope(Sector sector) {
        if (criteria.scope().stream().anyMatch(sector::isIn)) {
            return Truth.TRUE;
        }
        return criteria.scope().stream().anyMatch(s -> s.startsWith(sector.code())) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** The outcomes that a condition asks for, judged before any profile is chosen. */
    private Map<Indicator, Outcome> outcomes(Dossier dossier, Condition condition) {
        Map<Indicator, Outcome> outcomes = new EnumMap<>(Indicator.class);
        for (Indicator indicator : Criteria.indicators(condition)) {
            judge.judge(dossier, calculator.measure(indicator, dossier), true)
                    .outcome()
                    .ifPresent(outcome -> outcomes.put(indicator, outcome));
        }
        return outcomes;
    }

    /** Why the condition of a profile cannot be decided; later profiles are then not looked at. */
    private String whyUnknown(Dossier dossier) {
        if (dossier.scale().isEmpty()) {
            scaleUnknown++;
            return "规模未知，不能区分规上、规下";
        }
        return "不能确定适用哪一项筛查口径";
    }

    private Verdict undecided(Dossier dossier, String why) {
        return verdict(dossier, Category.INSUFFICIENT_DATA, Optional.empty(), List.of(why));
    }

    private Verdict decide(Dossier dossier, Criteria.Profile profile) {
        List<Judgement> judgements = judgements(dossier, Optional.of(profile));
        Map<Indicator, Outcome> outcomes = new EnumMap<>(Indicator.class);
        judgements.forEach(
                j -> j.outcome().ifPresent(o -> outcomes.put(j.measured().indicator(), o)));
        Facts facts = facts(dossier, outcomes);
        Truth energy = facts.category(profile.highEnergy());
        Truth efficiency = facts.category(profile.lowEfficiency());
        Truth listed = new Facts(
                        dossier,
                        basis,
                        period.month(),
                        outcomes::get,
                        Map.of(
                                Condition.CategoryIs.HIGH_ENERGY,
                                energy,
                                Condition.CategoryIs.LOW_EFFICIENCY,
                                efficiency))
                .holds(criteria.listWhen());
        Category category = category(energy, efficiency);
        boolean hit = listed == Truth.TRUE;
        if (hit && dossier.evaluation().equals(Optional.of("A"))) {
            report(DiagnosticCode.CLASS_A_LISTED, "“" + dossier.name() + "”是 A 类企业而命中高耗低效标准，两者矛盾");
        }
        return new Verdict(
                dossier,
                category,
                listed == Truth.UNKNOWN ? Optional.empty() : Optional.of(hit && !warnOnly),
                hit && warnOnly,
                judgements,
                reasons(category, judgements));
    }

    private static Category category(Truth energy, Truth efficiency) {
        if (energy == Truth.UNKNOWN || efficiency == Truth.UNKNOWN) {
            return Category.INSUFFICIENT_DATA;
        }
        if (energy == Truth.TRUE) {
            return efficiency == Truth.TRUE ? Category.HIGH_ENERGY_LOW_EFFICIENCY : Category.HIGH_ENERGY;
        }
        return efficiency == Truth.TRUE ? Category.LOW_EFFICIENCY : Category.COMPLIANT;
    }

    private static List<String> reasons(Category category, List<Judgement> judgements) {
        Outcome wanted = category == Category.INSUFFICIENT_DATA ? Outcome.UNKNOWN : Outcome.CROSSED;
        return judgements.stream()
                .filter(j -> j.outcome().equals(Optional.of(wanted)))
                .map(Judgement::reason)
                .toList();
    }

    private Verdict verdict(Dossier dossier, Category category, Optional<Boolean> listed, List<String> reasons) {
        return new Verdict(dossier, category, listed, false, judgements(dossier, Optional.empty()), reasons);
    }

    /** Every indicator is computed; those the profile tests are judged. */
    private List<Judgement> judgements(Dossier dossier, Optional<Criteria.Profile> profile) {
        Set<Indicator> tested = profile.map(p -> Criteria.indicators(
                        new Condition.All(List.of(p.highEnergy(), p.lowEfficiency(), criteria.listWhen()))))
                .orElse(Set.of());
        var judgements = new ArrayList<Judgement>();
        for (Indicator indicator : Indicator.values()) {
            judgements.add(judge.judge(dossier, calculator.measure(indicator, dossier), tested.contains(indicator)));
        }
        return judgements;
    }

    private Facts facts(Dossier dossier, Map<Indicator, Outcome> outcomes) {
        return new Facts(dossier, basis, period.month(), outcomes::get, new HashMap<>());
    }

    private void report(DiagnosticCode code, String message) {
        findings.add(Diagnostic.of(code, new Location.WholeRun(), message));
    }
}
