package dev.tenglong.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Region;
import dev.tenglong.settings.ConfigFolder;
import dev.tenglong.settings.Office;
import dev.tenglong.settings.WorkCalendarFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCardTest {

    private static final LocalDate OPENED = LocalDate.of(2022, 3, 31);
    private static final LocalDate FROM = LocalDate.of(2022, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2022, 12, 31);
    private static final List<Act> UNTIL_LISTED = List.of(Act.DISPATCH, Act.VERIFY, Act.NOTIFY, Act.ENLIST);
    private static final List<Act> UNTIL_CLOSED =
            List.of(Act.DISPATCH, Act.VERIFY, Act.NOTIFY, Act.ENLIST, Act.PLAN, Act.START, Act.SUBMIT, Act.ACCEPT);
    private static final List<Region> REGIONS = List.of(region(1), region(2), region(3), region(4));

    private int number;

    @Test
    void streets_that_are_alike_share_a_rank_and_the_next_one_is_left_out() {
        List<CaseFile> cases = List.of(
                file(Optional.of(region(1)), UNTIL_LISTED),
                file(Optional.of(region(2)), UNTIL_CLOSED),
                file(Optional.of(region(3)), UNTIL_CLOSED),
                file(Optional.empty(), UNTIL_CLOSED));
        ScoreCard card = score(cases, FROM, UNTIL);
        assertThat(card.streets())
                .extracting(score -> score.name() + score.rank())
                .containsExactly(
                        "2街道" + OptionalInt.of(1),
                        "3街道" + OptionalInt.of(1),
                        "1街道" + OptionalInt.of(3),
                        "4街道" + OptionalInt.empty(),
                        "街道未知" + OptionalInt.empty());
    }

    @Test
    void a_suspicion_is_in_nobodys_closing_rate_and_a_removal_in_none() {
        ScoreCard card = score(
                List.of(
                        file(Optional.of(region(1)), List.of()),
                        file(Optional.of(region(1)), UNTIL_CLOSED),
                        file(Optional.of(region(1)), List.of(Act.DISPATCH, Act.DISMISS))),
                FROM,
                UNTIL);
        StreetScore street = card.streets().get(0);
        assertThat(street.open()).isEqualTo(1);
        assertThat(street.removed()).isEqualTo(1);
        assertThat(street.closingRate().orElseThrow().compareTo(BigDecimal.ONE)).isZero();
    }

    @Test
    void what_was_closed_before_counts_neither_here_nor_there() {
        List<CaseFile> cases = List.of(file(Optional.of(region(1)), UNTIL_CLOSED));
        ScoreCard card = score(cases, LocalDate.of(2022, 7, 1), UNTIL);
        assertThat(card.total()).isEqualTo(StreetScore.none("合计"));
    }

    @Test
    void on_an_earlier_day_a_case_stands_as_it_stood_then() {
        List<CaseFile> cases = List.of(file(Optional.of(region(1)), UNTIL_CLOSED));
        StreetScore then = score(cases, FROM, OPENED.plusDays(4)).total();
        assertThat(then.listed()).isEqualTo(1);
        assertThat(then.closed()).isZero();
        assertThat(score(cases, FROM, OPENED.minusDays(1)).total().open()).isZero();
    }

    /** Looked back at from any day, no case falls apart; from the last one it is what it is. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void the_streets_add_up_on_every_day(long seed) {
        var random = new Random(seed);
        var cases = new ArrayList<CaseFile>();
        for (int i = 0; i < 12; i++) {
            cases.add(wandering(random));
        }
        for (LocalDate day = OPENED.minusDays(2); day.isBefore(OPENED.plusDays(140)); day = day.plusDays(1)) {
            ScoreCard card = score(cases, FROM, day);
            StreetScore sum = StreetScore.none("合计");
            for (StreetScore street : card.streets()) {
                sum = sum.plus(street);
            }
            assertThat(sum).isEqualTo(card.total());
            assertThat(card.total().open()
                            + card.total().closed()
                            + card.total().removed())
                    .isEqualTo(day.isBefore(OPENED) ? 0 : cases.size());
        }
        long closed =
                cases.stream().filter(file -> file.acceptance().isPresent()).count();
        assertThat(score(cases, FROM, OPENED.plusYears(1)).total().closed()).isEqualTo((int) closed);
    }

    /** Mostly forward, now and then a mark, a correction of the last act, a pause. */
    private CaseFile wandering(Random random) {
        CaseFile file =
                file(random.nextInt(5) == 0 ? Optional.empty() : Optional.of(region(1 + random.nextInt(4))), List.of());
        LocalDate day = OPENED;
        List<Act> marks = List.of(Act.MEET, Act.MISS, Act.HIT);
        for (int step = 0; step < 30 && file.isOpen(); step++) {
            day = day.plusDays(random.nextInt(4));
            List<Act> legal = Rules.of(file).legal();
            int last = file.events().size();
            boolean correctable = file.events().get(last - 1).event().act().isVerb()
                    && file.events().get(last - 1).event().act() != Act.CORRECT;
            if (random.nextInt(4) == 0) {
                // a screening of a period that ended earlier, or later than people act
                LocalDate seen = day.plusDays(random.nextInt(20) - 10L);
                file = file.with(
                        Acts.of(
                                file.id(),
                                marks.get(random.nextInt(marks.size())),
                                seen.isBefore(OPENED) ? OPENED : seen),
                        step + 2);
            } else if (correctable && random.nextInt(6) == 0) {
                file = file.with(Acts.corrected(file.id(), last, day), step + 2);
            } else {
                file = file.with(Acts.of(file.id(), legal.get(random.nextInt(legal.size())), day), step + 2);
            }
        }
        return file;
    }

    private CaseFile file(Optional<Region> region, List<Act> acts) {
        var id = new CaseId(2022, ++number);
        CaseEvent opened = Acts.opened(id, 0);
        var opening = (Particulars.Opening) opened.particulars();
        var identity = new Identity(new EnterpriseKey("91990100MA0000015X"), "示例纺织有限公司", region);
        var event = new CaseEvent(
                id,
                Act.OPEN,
                OPENED,
                opened.by(),
                opened.note(),
                List.of(),
                new Particulars.Opening(identity, opening.hit(), Optional.empty(), 0));
        CaseFile file = CaseFile.of(List.of(new RecordedEvent(1, 1, event)));
        LocalDate day = OPENED;
        for (Act act : acts) {
            day = day.plusDays(1);
            file = file.with(Acts.of(id, act, day), file.events().size() + 1L);
        }
        return file;
    }

    private static ScoreCard score(List<CaseFile> cases, LocalDate from, LocalDate until) {
        var deadlines =
                new Deadlines(Office.Limits.USUAL, WorkCalendarFile.load(ConfigFolder.builtIn(), new Findings()));
        return ScoreCard.of(from, until, cases, REGIONS, deadlines);
    }

    private static Region region(int number) {
        return new Region("33010500" + number, number + "街道", "330105");
    }
}
