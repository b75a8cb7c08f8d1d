package dev.tenglong.report;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.dossier.Figure;
import dev.tenglong.enterprise.Region;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.enterprise.Sector;
import dev.tenglong.enterprise.SectorTable;
import dev.tenglong.enterprise.Uscc;
import dev.tenglong.indicator.Indicator;
import dev.tenglong.intake.Field;
import dev.tenglong.policy.Threshold;
import dev.tenglong.screening.Judgement;
import dev.tenglong.screening.Outcome;
import dev.tenglong.screening.Verdict;
import dev.tenglong.units.ShownPlaces;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The columns that say something of an enterprise, the same on every sheet. */
final class EnterpriseColumns {

    private final SectorTable sectors;

    EnterpriseColumns(SectorTable sectors) {
        this.sectors = sectors;
    }

    /** Who it is: the first columns of every sheet that lists a few enterprises. */
    List<Column<Verdict>> identity() {
        return List.of(name(), code(), subdistrict(), sector(), scale());
    }

    Column<Verdict> name() {
        return Column.of("企业名称", 24, v -> Value.text(v.dossier().name()));
    }

    Column<Verdict> code() {
        return Column.of(
                "统一社会信用代码",
                20,
                v -> v.dossier().uscc().map(Uscc::value).map(Value::code).orElse(Value.NONE));
    }

    Column<Verdict> subdistrict() {
        return Column.of(
                "所属街道\n（园区）",
                12,
                v -> Value.word(v.dossier().region().map(Region::name).orElse("未知")));
    }

    /** Code and name. */
    Column<Verdict> sector() {
        return Column.of(
                "行业",
                18,
                v -> Value.text(v.dossier().sector().map(this::codeAndName).orElse("未知")));
    }

    Column<Verdict> sectorCode() {
        return Column.of(
                "行业代码",
                9,
                v -> Value.word(v.dossier().sector().map(Sector::code).orElse("")));
    }

    Column<Verdict> sectorName() {
        return Column.of(
                "行业名称",
                20,
                v -> Value.text(v.dossier()
                        .sector()
                        .map(Sector::code)
                        .flatMap(sectors::name)
                        .orElse("")));
    }

    Column<Verdict> scale() {
        return Column.of(
                "规模", 6, v -> Value.word(v.dossier().scale().map(Scale::label).orElse("未知")));
    }

    Column<Verdict> category() {
        return Column.of("类别", 10, v -> Value.word(v.category().label()));
    }

    Column<Verdict> reasons(String header, int width, String separator) {
        return Column.of(header, width, v -> Value.text(String.join(separator, v.reasons())));
    }

    /** The district office or body that answers for the enterprise. */
    Column<Verdict> responsible() {
        return Column.of(
                "责任单位",
                12,
                v -> Value.word(v.dossier()
                        .region()
                        .map(Region::name)
                        .map(name -> name.endsWith("街道") ? name + "办事处" : name)
                        .orElse("未知")));
    }

    /** A figure as read, cumulative. */
    static Column<Verdict> figure(Field field, String header, int width) {
        int places = field == Field.EMPLOYEES ? 0 : 2;
        return Column.of(header, width, v -> Value.amount(figure(v.dossier(), field), places));
    }

    static Column<Verdict> indicator(Indicator indicator, String header, int width) {
        return Column.of(header, width, v -> indicator(judgement(v, indicator)));
    }

    static Column<Verdict> standard(Indicator indicator, String header, int width) {
        return Column.of(
                header,
                width,
                v -> judgement(v, indicator)
                        .threshold()
                        .map(Threshold::value)
                        .map(value -> Value.amount(value, ShownPlaces.of(value)))
                        .orElse(Value.NONE));
    }

    static Column<Verdict> outcome(Indicator indicator, String header, int width) {
        return Column.of(
                header,
                width,
                v -> Value.word(
                        judgement(v, indicator).outcome().map(Outcome::label).orElse("")));
    }

    /** The column with a dash where it has nothing to show. */
    static <T> Column<T> orDash(Column<T> column) {
        return new Column<>(
                column.header(),
                column.width(),
                (item, number) -> column.cells().of(item, number).orDash());
    }

    static Judgement judgement(Verdict verdict, Indicator indicator) {
        return verdict.judgements().get(indicator.ordinal());
    }

    private static Optional<BigDecimal> figure(Dossier dossier, Field field) {
        return dossier.figure(field).map(Figure::value);
    }

    private static Value indicator(Judgement judgement) {
        return judgement
                .measured()
                .value()
                .map(ratio -> Value.amount(
                        ratio.rounded(ShownPlaces.MOST),
                        ShownPlaces.of(ratio, judgement.threshold().map(Threshold::value))))
                .orElse(Value.NONE);
    }

    private String codeAndName(Sector sector) {
        return sectors.name(sector.code())
                .map(name -> sector.code() + " " + name)
                .orElse(sector.code());
    }
}
