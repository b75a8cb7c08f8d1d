package dev.tenglong.listing;

import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.util.Optional;

/**
 * An input of an indicator in two screenings (输入的变化): whether it moved, and where the figure is written that it moved
 * to.
 */
record InputChange(Field field, Optional<Input> from, Optional<Input> to) {

    boolean isMoved() {
        return from.isPresent() != to.isPresent()
                || from.isPresent() && from.get().amount().compareTo(to.get().amount()) != 0;
    }

    boolean isPositive() {
        return isPositive(from) && isPositive(to);
    }

    private static boolean isPositive(Optional<Input> input) {
        return input.filter(i -> i.amount().signum() > 0).isPresent();
    }

    /** Such as 实缴税金 96 → 151.25 万元（税收.xlsx [Sheet1] D17）, or 实际用地面积 12.5 亩未变. */
    String words() {
        String unit = field.dimension().base().label();
        if (!isMoved()) {
            return field.label()
                    + from.map(input -> " " + Decimals.plain(input.amount()) + " " + unit + "未变")
                            .orElse("未知");
        }
        return field.label() + " " + shown(from) + " → " + shown(to) + " " + unit + "（"
                + to.or(() -> from).orElseThrow().origin() + "）";
    }

    private static String shown(Optional<Input> input) {
        return input.map(i -> Decimals.plain(i.amount())).orElse("未知");
    }
}
