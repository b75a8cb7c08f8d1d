package dev.tenglong.listing;

import dev.tenglong.diagnostics.Location;
import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.intake.Field;
import dev.tenglong.units.Decimals;
import java.math.BigDecimal;
import java.util.List;

/**
 * An input of an indicator as it enters the formula (指标的输入).
 *
 * @param amount as read; over twelve months where the basis is rolling
 * @param origin where it is written, or what it was put together from
 */
record Input(BigDecimal amount, String origin) {

    static Input asRead(Figure figure) {
        return new Input(figure.value(), source(figure));
    }

    /** 本年累计 + 上年全年 − 上年同期累计. */
    static Input rolling(Dossier dossier, Field flow) {
        Figure current = dossier.figure(flow).orElseThrow();
        Figure year = dossier.past().fullYear().figure(flow).orElseThrow();
        Figure months = dossier.past().samePeriod().figure(flow).orElseThrow();
        BigDecimal amount = current.value().add(year.value()).subtract(months.value());
        String parts = "本年累计 " + shown(current) + " ＋ 上年全年 " + shown(year) + " − 上年同期 " + shown(months);
        return new Input(amount, parts + "；" + source(current));
    }

    private static String shown(Figure figure) {
        return Decimals.plain(figure.value());
    }

    private static String source(Figure figure) {
        List<Location.Cell> cells = figure.sources();
        String place = cells.isEmpty() ? "计得" : cells.get(0).display();
        String more = cells.size() > 1 ? " 等 " + cells.size() + " 处" : "";
        String drawn = figure.drawn().map(Revision::label).map(r -> "，取自 " + r).orElse("");
        return place + more + drawn;
    }
}
