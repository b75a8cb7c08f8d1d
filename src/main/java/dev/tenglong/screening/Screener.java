package dev.tenglong.screening;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.ScreeningCode;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.indicator.Basis;
import dev.tenglong.indicator.IndicatorCalculator;
import dev.tenglong.indicator.YearlyFlows;
import dev.tenglong.policy.Criteria;
import dev.tenglong.policy.Policy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Screens dossiers against the criteria (筛查): chooses each enterprise's profile, holds its indicators against the
 * standards in force, decides its category. What is not known is never taken for a clean bill. What becomes of one
 * enterprise never depends on the others.
 */
public final class Screener {

    private final Criteria criteria;
    private final Period period;
    private final Exemptions exemptions;
    private final YearlyFlows yearly;
    private final YearlyFlows firmly;
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
        this.exemptions = new Exemptions(exemptions, asOf);
        this.yearly = new YearlyFlows(criteria.basis(), period);
        this.firmly = new YearlyFlows(
                criteria.basis().stream()
                        .filter(basis -> !criteria.warnOnly().contains(basis))
                        .toList(),
                period);
        this.calculator = new IndicatorCalculator(criteria.basis(), period);
        this.judge = new Judge(policy, asOf, districtCode, findings);
        this.findings = findings;
    }

    /** The verdicts in the order of the dossiers. */
    public List<Verdict> screen(List<Dossier> dossiers) {
        if (dossiers.stream().noneMatch(yearly::hasBasis)) {
            report(ScreeningCode.NO_BASIS, "本期 " + period + " 的数据不符合任何接受的口径，全部不判定");
        }
        List<Verdict> verdicts = dossiers.stream().map(this::screen).toList();
        if (scaleUnknown > 0) {
            report(ScreeningCode.SCALE_UNKNOWN, "有 " + scaleUnknown + " 家企业规模未知，不能区分规上、规下");
        }
        reportWithoutYearBefore(verdicts);
        return verdicts;
    }

    private Verdict screen(Dossier dossier) {
        var tests = new Tests(dossier, calculator, judge);
        Optional<Exemption> exemption = exemptions.of(dossier.uscc());
        if (exemption.isPresent()) {
            return Verdict.notScreened(
                    dossier, tests, Category.EXEMPT, exemption.get().sentence());
        }
        Truth inScope = dossier.sector().map(this::inScope).orElse(Truth.UNKNOWN);
        if (inScope == Truth.FALSE) {
            String sector = dossier.sector().orElseThrow().code();
            return Verdict.notScreened(dossier, tests, Category.OUT_OF_SCOPE, "行业 " + sector + " 不在筛查范围");
        }
        if (inScope == Truth.UNKNOWN) {
            return Verdict.undecided(dossier, tests, !yearly.hasBasis(dossier), "行业未知");
        }
        return screen(dossier, tests);
    }

    private Verdict screen(Dossier dossier, Tests tests) {
        var facts = new Facts(dossier, yearly, tests);
        Facts firm = facts.without(criteria.warnOnly());
        boolean lacksBasis = !yearly.hasBasis(dossier);
        boolean chosenFirmly = firmly.hasBasis(dossier);
        for (Criteria.Profile profile : criteria.profiles()) {
            Truth holds = facts.holds(profile.when());
            lacksBasis |= facts.lacksBasis(profile.when());
            chosenFirmly &= firm.holds(profile.when()) == holds;
            if (holds == Truth.TRUE) {
                return decide(dossier, tests, profile, chosenFirmly);
            }
            if (holds == Truth.UNKNOWN) {
                return Verdict.undecided(dossier, tests, lacksBasis, whyUnknown(dossier));
            }
        }
        report(ScreeningCode.NO_PROFILE, "“" + dossier.name() + "”没有适用的筛查口径");
        return Verdict.undecided(dossier, tests, lacksBasis, "没有适用的筛查口径");
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

    /**
     * Without an accepted basis nothing is judged, and without one that does more than warn nothing is judged firmly: not
     * even what land, class or scale alone would decide.
     *
     * @param chosenFirmly whether the profile would be the same were nothing known on bases that only warn
     */
    private Verdict decide(Dossier dossier, Tests tests, Criteria.Profile profile, boolean chosenFirmly) {
        var facts = new Facts(dossier, yearly, tests);
        boolean hasBasis = yearly.hasBasis(dossier);
        Truth energy = facts.category(profile.highEnergy()).where(hasBasis);
        Truth efficiency = facts.category(profile.lowEfficiency()).where(hasBasis);
        Truth whole = facts.with(energy, efficiency).holds(criteria.listWhen()).where(hasBasis);
        Truth firm = listed(facts.without(criteria.warnOnly()), profile).where(chosenFirmly);
        boolean lacksBasis = !hasBasis
                || facts.lacksBasis(profile.highEnergy())
                || facts.lacksBasis(profile.lowEfficiency())
                || facts.lacksBasis(criteria.listWhen());
        Listing listing = Listing.of(firm, whole, lacksBasis);
        if (whole == Truth.TRUE && dossier.evaluation().equals(Optional.of("A"))) {
            report(ScreeningCode.CLASS_A_LISTED, "“" + dossier.name() + "”是 A 类企业而命中高耗低效标准，两者矛盾");
        }
        Category category = category(energy, efficiency);
        return new Verdict(
                dossier,
                category,
                listing.listed(),
                listing.earlyWarning(),
                listing.grounds(),
                tests.judgements(),
                Reasons.of(category, tests.judgements(), hasBasis));
    }

    private Truth listed(Facts facts, Criteria.Profile profile) {
        return facts.with(facts.category(profile.highEnergy()), facts.category(profile.lowEfficiency()))
                .holds(criteria.listWhen());
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

    /** Not where nobody has the year before: then there is nothing to make good. */
    private void reportWithoutYearBefore(List<Verdict> verdicts) {
        if (period.isFullYear() || !criteria.basis().contains(Basis.ROLLING_12)) {
            return;
        }
        long without = verdicts.stream().filter(v -> anyTested(v, false)).count();
        if (without > 0 && verdicts.stream().anyMatch(v -> anyTested(v, true))) {
            report(ScreeningCode.WITHOUT_YEAR_BEFORE, "有 " + without + " 家企业缺上年数，有的指标不能按滚动12个月计算");
        }
    }

    /** Whether an indicator that was asked for, and whose inputs the period gives, was or was not stated rolling. */
    private static boolean anyTested(Verdict verdict, boolean rolling) {
        return verdict.judgements().stream()
                .filter(j -> j.outcome().isPresent())
                .map(Judgement::measured)
                .filter(m -> m.numerator().isPresent() && m.denominator().isPresent())
                .anyMatch(m -> m.basis().equals(Optional.of(Basis.ROLLING_12)) == rolling);
    }

    private void report(DiagnosticCode code, String message) {
        findings.add(Diagnostic.of(code, new Location.WholeRun(), message));
    }
}
