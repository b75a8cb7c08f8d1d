package dev.tenglong.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenglong.casework.CaseId;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Numbers of notices: unique, without a gap, never used again. */
class RegisterTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 14);

    @Test
    void numbers_of_any_history_are_unique_and_without_a_gap() {
        var random = new Random(4);
        var register = new Register();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            String code = "字" + random.nextInt(3);
            int year = 2022 + random.nextInt(2);
            if (random.nextInt(10) == 0 && !register.isBegun(code, year)) {
                int start = 1 + random.nextInt(50);
                register.start(new NumberStart(code, year, start));
                first.put(code + year, start);
            }
            first.putIfAbsent(code + year, 1);
            NoticeNumber next = register.next(code, year);
            register.add(record(next, i), "");
            if (random.nextInt(5) == 0) {
                register.voided(next, DAY, "写错");
            }
        }
        Map<String, Integer> last = new HashMap<>();
        for (IssuedNotice notice : register.all()) {
            NoticeNumber number = notice.number();
            String sequence = number.code() + number.year();
            int wanted = last.containsKey(sequence) ? last.get(sequence) + 1 : first.get(sequence);
            assertThat(number.number()).isEqualTo(wanted);
            last.put(sequence, wanted);
        }
        assertThat(register.all()).hasSize(2_000);
    }

    @Test
    void what_breaks_a_sequence_is_refused() {
        var register = new Register();
        NoticeNumber one = new NoticeNumber("字", 2022, 1);
        register.add(record(one, 1), "");

        assertThatThrownBy(() -> register.add(record(one, 2), "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> register.add(record(new NoticeNumber("字", 2022, 3), 2), ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> register.start(new NumberStart("字", 2022, 9)))
                .isInstanceOf(IllegalArgumentException.class);
        register.voided(one, DAY, "写错");
        assertThatThrownBy(() -> register.voided(one, DAY, "写错")).isInstanceOf(IllegalArgumentException.class);
        assertThat(register.next("字", 2022)).as("never used again").isEqualTo(new NoticeNumber("字", 2022, 2));
    }

    @Test
    void a_number_is_written_in_its_own_brackets_without_zeros() {
        assertThat(new NoticeNumber("拱高耗低效整", 2022, 1)).hasToString("拱高耗低效整\u30142022\u30151号");
    }

    @Test
    void an_occasion_has_one_valid_notice() {
        var register = new Register();
        NoticeNumber one = new NoticeNumber("字", 2022, 1);
        register.add(record(one, 7), "");
        assertThat(register.of(new CaseId(2022, 7), NoticeKind.CLOSURE, "accept 7"))
                .isPresent();
        assertThat(register.of(new CaseId(2022, 7), NoticeKind.CLOSURE, "accept 8"))
                .isEmpty();
        assertThat(register.of(new CaseId(2022, 8), NoticeKind.CLOSURE, "accept 7"))
                .isEmpty();

        register.voided(one, DAY, "写错");
        NoticeNumber two = new NoticeNumber("字", 2022, 2);
        register.add(record(two, 7), "");
        assertThat(register.of(new CaseId(2022, 7), NoticeKind.CLOSURE, "accept 7")
                        .map(IssuedNotice::number))
                .contains(two);
    }

    private static NoticeRecord record(NoticeNumber number, int file) {
        return new NoticeRecord(
                number,
                DAY,
                new CaseId(2022, Math.max(1, file)),
                new Revision(new Period(2022, 3), 1),
                "accept " + file,
                true,
                new Notice(NoticeKind.CLOSURE, Map.of(NoticeField.NAME, "示例有限公司"), List.of()));
    }
}
