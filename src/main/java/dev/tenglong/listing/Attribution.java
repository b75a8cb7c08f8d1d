package dev.tenglong.listing;

import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.listing.CrossScreening.Half;
import dev.tenglong.screening.Category;
import dev.tenglong.screening.Exemption;
import dev.tenglong.screening.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says why a line of a comparison is not as it was (归因). Computed, not guessed: the data of each screening are held
 * against the yardstick of the other.
 */
public final class Attribution {

    private final Revision from;
    private final Yardstick before;
    private final Revision to;
    private final Yardstick after;

    public Attribution(Revision from, Yardstick before, Revision to, Yardstick after) {
        this.from = from;
        this.before = before;
        this.to = to;
        this.after = after;
    }

    /** @param was what the first screening recorded of it; {@code is} what the second did */
    public DiffLine line(Pair pair, Optional<Verdict> was, Optional<Verdict> is) {
        Verdict later = latest().of(was.or(() -> is), is.or(() -> was)).orElseThrow();
        return new DiffLine(pair, later.dossier().name(), later.dossier().region(), was, is, causes(pair, was, is));
    }

    private Side latest() {
        return from.compareTo(to) < 0 ? Side.TO : Side.FROM;
    }

    private List<Cause> causes(Pair pair, Optional<Verdict> was, Optional<Verdict> is) {
        var causes = new ArrayList<>(found(pair, was, is));
        pair.caseMove().map(CaseMove::cause).ifPresent(causes::add);
        return causes;
    }

    /** What the screenings themselves come to. */
    private List<Cause> found(Pair pair, Optional<Verdict> was, Optional<Verdict> is) {
        if (pair.move().equals(Optional.of(Move.CHANGED)) && !pair.isOfAnotherCategory()) {
            return List.of();
        }
        if (was.isEmpty()) {
            return List.of(Cause.of(Cause.Kind.APPEARED, from.period() + " 的各表都没有这家企业"));
        }
        if (is.isEmpty()) {
            return List.of(Cause.of(Cause.Kind.ABSENT, to.period() + " 的各表都没有这家企业"));
        }
        boolean exemptBefore = was.get().category() == Category.EXEMPT;
        boolean exemptAfter = is.get().category() == Category.EXEMPT;
        boolean exemption = exemptBefore != exemptAfter;
        var cross = new CrossScreening(
                half(was.get(), from.period(), exemption ? before.withoutExemptions() : before),
                half(is.get(), to.period(), exemption ? after.withoutExemptions() : after),
                latest());
        if (pair.move().equals(Optional.of(Move.CONTINUING))) {
            return movements(cross);
        }
        var causes = new ArrayList<Cause>();
        causes.addAll(DataCauses.of(cross));
        causes.addAll(StandardCauses.of(cross));
        if (exemption) {
            causes.add(exemptBefore ? unexempted(was.get()) : exempted(is.get()));
        }
        return causes;
    }

    private static Half half(Verdict verdict, Period period, Yardstick yardstick) {
        return new Half(verdict.dossier(), period, yardstick);
    }

    /** What moved of a line that continues: figures that are shown differently, standards of another value. */
    private static List<Cause> movements(CrossScreening cross) {
        var figures = new ArrayList<Cause>();
        var standards = new ArrayList<Cause>();
        for (Indicator indicator : Indicator.values()) {
            Reading was = cross.reading(indicator, Side.FROM, Side.FROM);
            Reading is = cross.reading(indicator, Side.TO, Side.TO);
            if (was.judgement().outcome().isPresent()
                    && is.judgement().outcome().isPresent()) {
                var change = new IndicatorChange(was, is);
                if (change.isShownDifferently()) {
                    figures.add(change.remark());
                }
                Optional<String> old = was.judgement().threshold().map(StandardCauses::value);
                if (!old.equals(is.judgement().threshold().map(StandardCauses::value))) {
                    standards.add(StandardCauses.cause(was.judgement(), is.judgement()));
                }
            }
        }
        figures.addAll(standards);
        return figures;
    }

    private Cause exempted(Verdict exempt) {
        return Cause.of(
                Cause.Kind.EXEMPTION,
                granted(exempt, after).map(Exemption::words).orElse("豁免有效"));
    }

    private Cause unexempted(Verdict exempt) {
        return Cause.of(
                Cause.Kind.EXEMPTION,
                granted(exempt, before)
                        .map(e -> notInForce(e, after.asOf()) + "：" + e.words())
                        .orElse("不再豁免"));
    }

    private static String notInForce(Exemption exemption, LocalDate day) {
        if (day.isBefore(exemption.from())) {
            return "尚未开始";
        }
        return day.isAfter(exemption.until()) ? "已到期" : "已终止";
    }

    private static Optional<Exemption> granted(Verdict exempt, Yardstick yardstick) {
        return yardstick.exemptions().stream()
                .filter(exemption -> exempt.dossier().uscc().equals(Optional.of(exemption.uscc())))
                .findFirst();
    }
}
