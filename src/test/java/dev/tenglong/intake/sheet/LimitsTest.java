package dev.tenglong.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tenglong.diagnostics.Findings;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.settings.ConfigFolder;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsTest {

    private final Findings findings = new Findings();

    private Limits load(String content) throws Exception {
        var files = new TreeMap<String, byte[]>();
        files.put("tenglong.yaml", content.getBytes(StandardCharsets.UTF_8));
        return Limits.load(ConfigFolder.of(files), findings);
    }

    @Test
    void what_is_not_set_is_as_usual() throws Exception {
        Limits limits = load("intake-limits: {rows: 100, file-mb: 2}\n");
        assertThat(limits.of(Limit.ROWS)).isEqualTo(100);
        assertThat(limits.of(Limit.FILE)).isEqualTo(2L << 20);
        assertThat(limits.of(Limit.COLUMNS)).isEqualTo(16_384);
        assertThat(load("district: {code: \"330105\"}\n").of(Limit.ROWS)).isEqualTo(1_048_576);
        assertThat(findings.sorted()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Limit.class)
    void the_shipped_configuration_names_every_limit_with_its_usual_value(Limit limit) throws Exception {
        byte[] shipped = ConfigFolder.builtIn().read("tenglong.yaml").orElseThrow();
        assertThat(new String(shipped, StandardCharsets.UTF_8)).contains(limit.key() + ": " + limit.usual());
        assertThat(Limits.load(ConfigFolder.builtIn(), findings).of(limit)).isEqualTo(Limits.DEFAULT.of(limit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{rows: 0}", "{rows: 1.5}", "{rows: many}", "{columns: 16385}", "{row: 1}", "7"})
    void a_bound_that_is_none_is_a_mistake_of_the_configuration(String set) throws Exception {
        load("intake-limits: " + set + "\n");
        assertThat(findings.hasErrors()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"FILE, 1, 1 字节", "FILE, 1048576, 1 MB", "FILE, 1048577, 2 MB", "ROWS, 7, 7 行", "SECONDS, 300, 300 秒"})
    void amounts_are_shown_as_people_read_them(Limit limit, long amount, String shown) {
        assertThat(limit.shown(amount)).isEqualTo(shown);
    }

    @Test
    void a_file_is_given_up_when_its_time_is_over_and_not_before() throws Exception {
        var now = new AtomicLong(-5);
        Budget budget = Budget.of("慢.xlsx", Limits.DEFAULT.with(Limit.SECONDS, 3), now::get);
        now.addAndGet(TimeUnit.SECONDS.toNanos(3) - 1);
        budget.expectTime();
        now.incrementAndGet();
        var refused = catchThrowableOfType(RefusedStreamException.class, budget::expectTime)
                .refusal()
                .findings()
                .get(0);
        assertThat(refused.code()).isEqualTo(IntakeCode.FILE_TOO_LARGE);
        assertThat(refused.message()).isEqualTo("读了 3 秒还没有读完，超过限额 3 秒");
        assertThat(refused.hint().orElseThrow()).contains("intake-limits 的 seconds");
    }
}
