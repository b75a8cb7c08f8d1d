package dev.tenglong.notice;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseOnDay;
import dev.tenglong.casework.Freed;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.screening.Verdict;
import dev.tenglong.settings.Office;
import dev.tenglong.units.Decimals;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts what is known of a case into the words of a notice (文书内容). What is unknown gets no value. */
public final class NoticeWording {

    /** How long an enterprise has to answer a 督办通知书. */
    private static final int DAYS_TO_ANSWER = 10;

    private final Office office;
    private final RunFacts run;
    private final SectorTable sectors;

    /** @param run the list whose figures are told */
    public NoticeWording(Office office, RunFacts run, SectorTable sectors) {
        this.office = office;
        this.run = run;
        this.sectors = sectors;
    }

    /**
     * The content of a notice, without number, check code and mark.
     *
     * @param date    printed on it
     * @param now     the case as it stands on that day, once the notice is issued
     * @param planDue the last day for the plan, where the case is listed
     * @param verdict what the list says of the enterprise; empty where it says nothing
     */
    public Notice of(
            NoticeKind kind, LocalDate date, CaseOnDay now, Optional<LocalDate> planDue, Optional<Verdict> verdict) {
        var values = new Values(kind);
        values.put(NoticeField.DATE, Optional.of(day(date)));
        values.put(NoticeField.OFFICE, Optional.of(office.leadUnit()));
        values.put(NoticeField.DISTRICT, Optional.of(office.districtName()));
        values.put(NoticeField.CONTACT, Optional.of(office.contact().name()));
        values.put(NoticeField.TELEPHONE, Optional.of(office.contact().telephone()));
        values.put(NoticeField.LIST_TITLE, Optional.of(office.listTitle()));
        values.put(NoticeField.PERIOD, Optional.of(run.period().label()));
        values.put(NoticeField.CRITERIA, Optional.of(run.criteria()));
        enterprise(now.file(), verdict, values);
        procedure(kind, date, now, planDue, values);
        Optional<IndicatorRows> rows = verdict.map(v -> new IndicatorRows(v, run.period()));
        verdict.ifPresent(
                v -> values.put(NoticeField.CATEGORY, Optional.of(v.category().label())));
        verdict.ifPresent(v -> values.put(NoticeField.GROUNDS, Optional.of(grounds(v))));
        values.put(NoticeField.DOCUMENTS, rows.map(IndicatorRows::documents));
        return new Notice(kind, values.all, rows.map(IndicatorRows::rows).orElse(List.of()));
    }

    /** 2022年5月14日: no zero is written before a figure. */
    public static String day(LocalDate date) {
        return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    private void enterprise(CaseFile file, Optional<Verdict> verdict, Values values) {
        Optional<Region> region = file.identity().region();
        values.put(NoticeField.NAME, Optional.of(file.identity().name()));
        values.put(NoticeField.USCC, file.key().uscc().map(Uscc::value));
        values.put(NoticeField.SUBDISTRICT, region.map(Region::name));
        values.put(
                NoticeField.COPY_TO, region.map(Region::name).map(name -> name.endsWith("街道") ? name + "办事处" : name));
        values.put(NoticeField.CASE, Optional.of(file.id().toString()));
        values.put(
                NoticeField.SECTOR,
                verdict.flatMap(v -> v.dossier().sector())
                        .map(sector -> sectors.name(sector.code())
                                .map(name -> name + "（" + sector.code() + "）")
                                .orElse(sector.code())));
        values.put(NoticeField.SCALE, verdict.flatMap(v -> v.dossier().scale()).map(scale -> scale.label()));
    }

    private void procedure(NoticeKind kind, LocalDate date, CaseOnDay now, Optional<LocalDate> planDue, Values values) {
        CaseFile file = now.file();
        values.put(NoticeField.VERIFIED_ON, on(file, Act.VERIFY));
        values.put(NoticeField.OBJECTION_LIMIT, limit(CaseState.NOTIFIED));
        values.put(NoticeField.PLAN_LIMIT, limit(CaseState.LISTED));
        if (kind == NoticeKind.NOTIFICATION) {
            values.put(NoticeField.OBJECTION_UNTIL, now.due().map(NoticeWording::day));
        }
        values.put(NoticeField.LISTED_ON, file.listedOn().map(NoticeWording::day));
        values.put(NoticeField.PLAN_DUE, planDue.map(NoticeWording::day));
        values.put(NoticeField.ROUTE, file.plan().map(plan -> plan.route().label()));
        values.put(NoticeField.COMPLETION_DUE, file.term().map(NoticeWording::day));
        values.put(NoticeField.EXPECTED_LAND, file.plan().map(plan -> land(plan.expected())));
        values.put(NoticeField.EXPECTED_ENERGY, file.plan().map(plan -> energy(plan.expected())));
        if (kind == NoticeKind.SUPERVISION) {
            values.put(NoticeField.OVERDUE_STEP, Optional.of(NoticeDue.step(file.state())));
            values.put(NoticeField.STEP_DUE, now.due().map(NoticeWording::day));
            values.put(NoticeField.DAYS_OVERDUE, now.overdue().map(overdue -> overdue.days() + "日"));
            values.put(NoticeField.SUPERVISION_DUE, Optional.of(day(date.plusDays(DAYS_TO_ANSWER))));
        }
        values.put(NoticeField.ACCEPTED_ON, on(file, Act.ACCEPT));
        values.put(NoticeField.FREED_LAND, file.acceptance().map(a -> land(a.actual())));
        values.put(NoticeField.FREED_ENERGY, file.acceptance().map(a -> energy(a.actual())));
        values.put(
                NoticeField.WATCH_UNTIL,
                file.last(Act.ACCEPT).map(accepted -> day(accepted.event().on().plusMonths(office.watchMonths()))));
    }

    private Optional<String> limit(CaseState state) {
        return office.limits()
                .of(state.word().replace('_', '-'))
                .map(days -> days + (office.limits().workingDays() ? "个工作日" : "日"));
    }

    private static Optional<String> on(CaseFile file, Act act) {
        return file.last(act).map(recorded -> day(recorded.event().on()));
    }

    private static String land(Freed freed) {
        return Decimals.plain(freed.land()) + "亩";
    }

    private static String energy(Freed freed) {
        return Decimals.plain(freed.energy()) + "吨标准煤";
    }

    /** On a grid of characters a space beside a figure is a hole. */
    private static String grounds(Verdict verdict) {
        return String.join("；", verdict.reasons()).replace(" ", "");
    }

    /** Values by field; a blank one is none, and so is one that notices of the kind do not have. */
    private static final class Values {

        private final NoticeKind kind;
        private final Map<NoticeField, String> all = new EnumMap<>(NoticeField.class);

        Values(NoticeKind kind) {
            this.kind = kind;
        }

        void put(NoticeField field, Optional<String> value) {
            value.filter(text -> field.isOf(kind) && !text.isBlank()).ifPresent(text -> all.put(field, text));
        }
    }
}
