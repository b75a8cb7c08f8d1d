package dev.tenglong.listing;

import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.util.List;
import java.util.Optional;

/**
 * An input of an indicator in two screenings (输入的变化): whether it moved, and where the figure is written that it moved
 * to.
 */
record InputChange(Field field, Optional<Figure> from, Optional<Figure> to) {

    boolean isMoved() {
        return from.isPresent() != to.isPresent()
                || from.isPresent() && from.get().value().compareTo(to.get().value()) != 0;
    }

    /** Such as 实缴税金 96 → 151.25 万元（税收.xlsx [Sheet1] D17）, or 实际用地面积 12.5 亩未变. */
    String words() {
        String unit = field.dimension().base().label();
        if (!isMoved()) {
            return field.label() + " " + from.map(f -> amount(f) + " " + unit).orElse("未知，") + "未变";
        }
        String words = field.label() + " " + from.map(InputChange::amount).orElse("未知") + " → "
                + to.map(InputChange::amount).orElse("未知") + " " + unit;
        return words + to.or(() -> from).map(InputChange::source).orElse("");
    }

    private static String amount(Figure figure) {
        return Decimals.plain(figure.value());
    }

    private static String source(Figure figure) {
        List<Location.Cell> cells = figure.sources();
        String place = cells.isEmpty() ? "计得" : cells.get(0).display();
        String more = cells.size() > 1 ? " 等 " + cells.size() + " 处" : "";
        String drawn = figure.drawn().map(Revision::label).map(r -> "，取自 " + r).orElse("");
        return "（" + place + more + drawn + "）";
    }
}
