package dev.tenglong.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenglong.dossier.Dossier;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.enterprise.Scale;
import dev.tenglong.intake.Field;
import dev.tenglong.listing.Cause.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds of every comparison, tried on enterprises and yardsticks drawn from a fixed seed. */
class AttributionPropertiesTest {

    private static final Period YEAR = new Period(2022, 12);
    private static final int TRIES = 4000;

    private final Random random = new Random(20220514);
    private final List<Yardstick> yardsticks = new ArrayList<>();

    AttributionPropertiesTest() throws IOException {
        for (String[] values : new String[][] {{"8", "2"}, {"10", "2"}, {"8", "3.5"}, {"12", "1"}}) {
            yardsticks.add(Rules.usual()
                    .threshold("tax-per-mu", values[0], "C30", "15")
                    .threshold("value-added-per-tce", values[1])
                    .asOf(YEAR));
        }
        yardsticks.add(Rules.usual()
                .criteria(Rules.CRITERIA.replace("list-when: {all:", "list-when: {any:"))
                .asOf(YEAR));
    }

    @Test
    void turned_round_a_comparison_is_its_own_mirror() {
        for (int i = 0; i < TRIES; i++) {
            Comparing one = any(1);
            Comparing other = any(2);
            Optional<DiffLine> line = one.line(other);
            Optional<DiffLine> mirrored = other.line(one);
            assertThat(mirrored.isPresent()).isEqualTo(line.isPresent());
            line.ifPresent(l -> {
                assertThat(mirrored.orElseThrow().pair().move())
                        .contains(mirror(l.pair().move().orElseThrow()));
                assertThat(mirrored.get().name()).isEqualTo(l.name());
                assertThat(mirrored.get().causes())
                        .extracting(Cause::kind, Cause::indicator, Cause::to, Cause::from)
                        .containsExactlyElementsOf(l.causes().stream()
                                .map(c -> tuple(mirror(c.kind()), c.indicator(), c.from(), c.to()))
                                .toList());
            });
        }
    }

    @Test
    void data_and_standard_are_named_exactly_where_exchanging_them_makes_a_difference() {
        int both = 0;
        for (int i = 0; i < TRIES; i++) {
            Comparing one = any(1);
            Comparing other = any(2);
            Optional<DiffLine> line =
                    one.line(other).filter(l -> !l.pair().move().equals(Optional.of(Move.CONTINUING)));
            if (line.isPresent()) {
                Set<Kind> kinds = EnumSet.noneOf(Kind.class);
                line.get().causes().forEach(c -> kinds.add(c.kind()));
                assertThat(kinds).isNotEmpty().isEqualTo(byDefinition(one, other));
                both += kinds.size() == 2 ? 1 : 0;
            }
        }
        assertThat(both).as("the draw must bring every kind of case").isGreaterThan(100);
    }

    private static Set<Kind> byDefinition(Comparing one, Comparing other) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        Conclusion[][] r = new Conclusion[2][2];
        List<Comparing> sides = List.of(one, other);
        for (int d = 0; d < 2; d++) {
            for (int p = 0; p < 2; p++) {
                Dossier dossier = sides.get(d).dossier().orElseThrow();
                r[d][p] = Conclusion.of(sides.get(p).yardstick().judge(dossier, YEAR));
            }
        }
        if (!r[0][0].equals(r[1][0]) || !r[0][1].equals(r[1][1])) {
            kinds.add(Kind.DATA);
        }
        if (!r[0][0].equals(r[0][1]) || !r[1][0].equals(r[1][1])) {
            kinds.add(Kind.STANDARD);
        }
        return kinds;
    }

    private Comparing any(int revision) {
        return new Comparing(new Revision(YEAR, revision), yardsticks.get(random.nextInt(5)), Optional.of(dossier()));
    }

    private Dossier dossier() {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : List.of(Field.LAND, Field.TAX, Field.VALUE_ADDED, Field.ENERGY, Field.ELECTRICITY)) {
            if (random.nextInt(12) > 0) {
                values.put(field, String.valueOf(1 + random.nextInt(60)));
            }
        }
        values.computeIfPresent(Field.TAX, (f, tax) -> tax + "0");
        return Rules.dossier(
                random.nextInt(4) > 0 ? "C17" : random.nextBoolean() ? "C30" : "A01",
                random.nextBoolean() ? Rules.STREET : Rules.OTHER_STREET,
                random.nextInt(3) > 0 ? Scale.ABOVE : random.nextBoolean() ? Scale.BELOW : null,
                values);
    }

    private static Move mirror(Move move) {
        return switch (move) {
            case ENTERED -> Move.LEFT;
            case LEFT -> Move.ENTERED;
            default -> move;
        };
    }

    private static Kind mirror(Kind kind) {
        return switch (kind) {
            case APPEARED -> Kind.ABSENT;
            case ABSENT -> Kind.APPEARED;
            default -> kind;
        };
    }
}
