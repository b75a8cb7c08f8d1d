package dev.tenglong.run;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.FormColumn;
import dev.tenglong.casework.FormLine;
import dev.tenglong.casework.Freed;
import dev.tenglong.casework.Particulars;
import dev.tenglong.casework.Plan;
import dev.tenglong.casework.Route;
import dev.tenglong.diagnostics.CaseCode;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes an act of what a row says (填报事项): everything it needs, nothing that would get lost. */
final class FormEntry {

    private static final Set<FormColumn> OF_ALL =
            EnumSet.of(FormColumn.ACT, FormColumn.ON, FormColumn.BY, FormColumn.NOTE);
    private static final Set<FormColumn> FREED = EnumSet.of(FormColumn.LAND, FormColumn.ENERGY);

    /** What else may be filled in; of the rest nothing. */
    private static final Map<Act, Set<FormColumn>> OWN = Map.of(
            Act.PLAN, EnumSet.of(FormColumn.NEW_ROUTE, FormColumn.NEW_TERM, FormColumn.LAND, FormColumn.ENERGY),
            Act.PROGRESS, EnumSet.of(FormColumn.LAND, FormColumn.ENERGY, FormColumn.PROGRESS),
            Act.SUBMIT, FREED,
            Act.ACCEPT, FREED,
            Act.RETURN, EnumSet.of(FormColumn.NEW_TERM));

    private final FormCells<FormColumn> cells;
    private final boolean district;

    /** @param district whether the office itself filled it in, and may do what is not for a 街道 to do */
    FormEntry(FormCells<FormColumn> cells, boolean district) {
        this.cells = cells;
        this.district = district;
    }

    /** Empty where something is wrong; the cells then know what. */
    Optional<IntendedAct> act(String id, Optional<String> by, Path file) {
        Optional<Act> act = cells.needed(
                FormColumn.ACT,
                cells.read(FormColumn.ACT, FormEntry::verb, "下拉中的一项，如 " + Act.VERIFY.label()),
                "填了内容的行");
        Optional<LocalDate> on = cells.needed(FormColumn.ON, cells.date(FormColumn.ON), "报事项");
        if (act.isEmpty()) {
            return Optional.empty();
        }
        if (!district && !FormLine.isReported(act.get())) {
            cells.problem(
                    CaseCode.FORM_ACT_NOT_THEIRS,
                    FormColumn.ACT,
                    "街道填报的应是由街道或企业办理的事项，“" + act.get().label() + "”由"
                            + act.get().by().label() + "办理");
        }
        superfluous(act.get());
        Optional<Particulars> particulars = particulars(act.get());
        String note = note(act.get());
        if (act.get().needsNote() && note.isEmpty()) {
            cells.needed(FormColumn.NOTE, Optional.empty(), "“" + act.get().label() + "”");
        }
        if (!cells.problems().isEmpty() || particulars.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> named = Optional.of(cells.text(FormColumn.BY)).filter(text -> !text.isEmpty());
        return Optional.of(new IntendedAct(
                id, act.get(), on.orElseThrow(), by.or(() -> named), note, List.of(file), particulars.get()));
    }

    private static Optional<Act> verb(String text) {
        return Act.verbs()
                .filter(Act::isStep)
                .filter(act -> act.label().equals(text) || act.word().equals(text))
                .findFirst();
    }

    private void superfluous(Act act) {
        for (FormColumn column : FormColumn.entered()) {
            if (cells.has(column)
                    && !OF_ALL.contains(column)
                    && !OWN.getOrDefault(act, Set.of()).contains(column)) {
                cells.problem(
                        CaseCode.FORM_CELL_SUPERFLUOUS, column, "“" + act.label() + "”不应填“" + column.header() + "”");
            }
        }
    }

    private Optional<Particulars> particulars(Act act) {
        String why = "“" + act.label() + "”";
        return switch (act) {
            case PLAN -> {
                Optional<Route> route = cells.needed(
                        FormColumn.NEW_ROUTE,
                        cells.read(FormColumn.NEW_ROUTE, Route::byName, "下拉中的一种，如 " + Route.UPGRADE.label()),
                        why);
                Optional<LocalDate> due = cells.needed(FormColumn.NEW_TERM, cells.date(FormColumn.NEW_TERM), why);
                Optional<Freed> freed = freed(why);
                yield route.isPresent() && due.isPresent() && freed.isPresent()
                        ? Optional.of(new Particulars.Planned(new Plan(route.get(), due.get(), freed.get())))
                        : Optional.empty();
            }
            case ACCEPT -> freed(why).map(freed -> new Particulars.Accepted(freed, Optional.empty()));
            case RETURN ->
                cells.needed(FormColumn.NEW_TERM, cells.date(FormColumn.NEW_TERM), why)
                        .map(Particulars.Returned::new);
            default -> Optional.of(Particulars.NONE);
        };
    }

    private Optional<Freed> freed(String why) {
        Optional<BigDecimal> land = cells.needed(FormColumn.LAND, cells.amount(FormColumn.LAND), why);
        Optional<BigDecimal> energy = cells.needed(FormColumn.ENERGY, cells.amount(FormColumn.ENERGY), why);
        return land.isPresent() && energy.isPresent()
                ? Optional.of(new Freed(land.get(), energy.get()))
                : Optional.empty();
    }

    /** What is reported in figures on the way is part of what is said. */
    private String note(Act act) {
        var parts = new ArrayList<String>();
        if (cells.has(FormColumn.NOTE)) {
            parts.add(cells.text(FormColumn.NOTE));
        }
        if (act == Act.PROGRESS || act == Act.SUBMIT) {
            cells.percent(FormColumn.PROGRESS).ifPresent(part -> parts.add("进度 " + Decimals.plain(part) + "%"));
            cells.amount(FormColumn.LAND).ifPresent(land -> parts.add("已腾出用地 " + Decimals.plain(land) + " 亩"));
            cells.amount(FormColumn.ENERGY).ifPresent(energy -> parts.add("已腾出用能 " + Decimals.plain(energy) + " 吨标准煤"));
        }
        return String.join("；", parts);
    }
}
