package dev.tenglong.screening;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.IndicatorCalculator;
import dev.tenglong.policy.Condition;
import dev.tenglong.policy.Criteria;
import dev.tenglong.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    /**
     * @param districtCode six digits
     * @param exemptions   those on record; only those in force at the end of the period exempt
     */
    public Screener(Policy policy, Period period, String districtCode, List<Exemption> exemptions, Findings findings) {
        this(policy, period, period.lastDay(), districtCode, exemptions, findings);
    }

    /** @param asOf the day whose standards and exemptions are in force, where it is not the period's last */
    public Screener(
            Policy policy,
            Period period,
            LocalDate asOf,
            String districtCode,
            List<Exemption> exemptions,
            Findings findings) {
        this.criteria = policy.criteria();
        this.period = period;
        this.basis =
                criteria.basis().stream().filter(b -> isAvailable(b, period)).findFirst();
        this.warnOnly = basis.map(criteria.warnOnly()::contains).orElse(false);
        this.calculator = new IndicatorCalculator(basis, period);
        this.judge = new Judge(policy, asOf, districtCode, findings);
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
        var tests = new Tests(dossier, calculator, judge);
        Truth inScope = dossier.sector().map(this::inScope).orElse(Truth.UNKNOWN);
        if (inScope == Truth.FALSE) {
            String sector = dossier.sector().orElseThrow().code();
            return new Verdict(
                    dossier,
                    Category.OUT_OF_SCOPE,
                    Optional.of(false),
                    false,
                    Grounds.FIRM,
                    tests.judgements(),
                    List.of("行业 " + sector + " 不在筛查范围"));
        }
        if (inScope == Truth.UNKNOWN) {
            return undecided(dossier, tests, "行业未知");
        }
        for (Criteria.Profile profile : criteria.profiles()) {
            Truth holds = facts(dossier, tests, Map.of()).holds(profile.when());
            if (holds == Truth.TRUE) {
                return decide(dossier, tests, profile);
            }
            if (holds == Truth.UNKNOWN) {
                return undecided(dossier, tests, whyUnknown(dossier));
            }
        }
        report(DiagnosticCode.NO_PROFILE, "“" + dossier.name() + "”没有适用的筛查口径");
        return undecided(dossier, tests, "没有适用的筛查口径");
    }

    /** A sector known only roughly may or may not lie in a narrow scope. */
    private Truth inScope(Sector sector) {
        if (criteria.scope().stream().anyMatch(sector::isIn)) {
            return Truth.TRUE;
        }
        return criteria.scope().stream().anyMatch(s -> s.startsWith(sector.code())) ? Truth.UNKNOWN : Truth.FALSE;
    }

    /** Why the condition of a profile cannot be decided; later profiles are then not looked at. */
    private String whyUnknown(Dossier dossier) {
        if (dossier.scale().isEmpty()) {
            scaleUnknown++;
            return "规模未知，不能区分规上、规下";
        }
        return "不能确定适用哪一项筛查口径";
    }

    private static Verdict undecided(Dossier dossier, Tests tests, String why) {
        return new Verdict(
                dossier,
                Category.INSUFFICIENT_DATA,
                Optional.empty(),
                false,
                Grounds.FIRM,
                tests.judgements(),
                List.of(why));
    }

    private Verdict decide(Dossier dossier, Tests tests, Criteria.Profile profile) {
        Facts facts = facts(dossier, tests, Map.of());
        Truth energy = judged(facts.category(profile.highEnergy()));
        Truth efficiency = judged(facts.category(profile.lowEfficiency()));
        Truth listed = judged(facts(
                        dossier,
                        tests,
                        Map.of(
                                Condition.CategoryIs.HIGH_ENERGY,
                                energy,
                                Condition.CategoryIs.LOW_EFFICIENCY,
                                efficiency))
                .holds(criteria.listWhen()));
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
                warnOnly || basis.isEmpty() ? Grounds.WEAK : Grounds.FIRM,
                tests.judgements(),
                reasons(category, tests.judgements()));
    }

    /** Without an accepted basis nothing is judged, not even what land, class or scale alone would decide. */
    private Truth judged(Truth truth) {
        return basis.isPresent() ? truth : Truth.UNKNOWN;
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

    private List<String> reasons(Category category, List<Judgement> judgements) {
        Outcome wanted = category == Category.INSUFFICIENT_DATA ? Outcome.UNKNOWN : Outcome.CROSSED;
        List<String> reasons = judgements.stream()
                .filter(j -> j.outcome().equals(Optional.of(wanted)))
                .map(Judgement::reason)
                .toList();
        return reasons.isEmpty() ? otherReasons(category) : reasons;
    }

    /** Where no indicator says why: the scale, the class or a quantity decided, or is missing. */
    private List<String> otherReasons(Category category) {
        return switch (category) {
            case INSUFFICIENT_DATA -> List.of(basis.isEmpty() ? "本期没有可用口径" : "口径所需的规模、亩均评价等级或数量未知");
            case HIGH_ENERGY_LOW_EFFICIENCY, HIGH_ENERGY, LOW_EFFICIENCY -> List.of("符合口径中规模、亩均评价等级或数量的条件");
            default -> List.of();
        };
    }

    private Facts facts(Dossier dossier, Tests tests, Map<Condition.CategoryIs, Truth> categories) {
        return new Facts(dossier, basis, period.month(), tests::outcome, categories);
    }

    private void report(DiagnosticCode code, String message) {
        findings.add(Diagnostic.of(code, new Location.WholeRun(), message));
    }
}
