package dev.tenglong.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenglong.casework.Act;
import dev.tenglong.casework.CaseEvent;
import dev.tenglong.casework.CaseFile;
import dev.tenglong.casework.CaseId;
import dev.tenglong.casework.Freed;
import dev.tenglong.casework.Identity;
import dev.tenglong.casework.Particulars;
import dev.tenglong.casework.Plan;
import dev.tenglong.casework.Route;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.enterprise.Period;
import dev.tenglong.enterprise.Revision;
import dev.tenglong.ledger.Ledger;
import dev.tenglong.ledger.Verification;
import dev.tenglong.ledger.Verifier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random commands through the real ledger: what was done is there, what was refused is not, and the tables agree. */
class CaseWorkLedgerTest {

    private static final int STEPS = 400;
    private static final int CASES = 8;
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 14);
    private static final List<Act> VERBS = Act.verbs().toList();

    @TempDir
    Path folder;

    private final Random random = new Random(20220514);
    private final Map<CaseId, Integer> events = new HashMap<>();

    @Test
    void loses_no_event_and_keeps_no_refused_one() throws Exception {
        open();
        Path paper = Files.writeString(folder.resolve("附件.txt"), "示例附件");
        var workspace = new Workspace(folder, Optional.empty(), folder.resolve("ledger"));
        int done = 0;
        int refused = 0;
        for (int step = 0; step < STEPS; step++) {
            List<IntendedAct> intended = intended(paper);
            boolean dryRun = random.nextInt(10) == 0;
            try {
                new CaseWork(workspace, writer(), TODAY).act(intended, dryRun);
                if (!dryRun) {
                    intended.stream()
                            .map(act -> CaseId.parse(act.id()).orElseThrow())
                            .distinct()
                            .forEach(id -> events.merge(id, 1, Integer::sum));
                    done++;
                }
            } catch (UnknownIdException e) {
                refused++;
            }
            if (step % 40 == 39) {
                requireWhole();
            }
        }
        assertThat(done).isGreaterThan(STEPS / 5);
        assertThat(refused).isGreaterThan(STEPS / 5);
    }

    private void requireWhole() throws Exception {
        try (Ledger ledger =
                Ledger.read(folder.resolve("ledger"), Duration.ZERO).orElseThrow()) {
            List<CaseFile> cases = ledger.cases();
            assertThat(cases).hasSize(CASES);
            for (CaseFile file : cases) {
                assertThat(file.events()).hasSize(events.get(file.id()));
                assertThat(ledger.find(file.id())).as("by the tables").contains(file);
                assertThat(ledger.cases(file.key())).containsExactly(file);
            }
        }
        assertThat(Verifier.verify(
                                folder.resolve("ledger"), Optional.empty(), Duration.ZERO, (what, number, total) -> {})
                        .map(Verification::problems))
                .contains(List.of());
    }

    private void open() throws Exception {
        var opened = new ArrayList<CaseEvent>();
        for (int i = 1; i <= CASES; i++) {
            var id = new CaseId(2022, i);
            var identity =
                    new Identity(EnterpriseKey.of(Optional.empty(), "示例" + i + "厂"), "示例" + i + "厂", Optional.empty());
            opened.add(new CaseEvent(
                    id,
                    Act.OPEN,
                    LocalDate.of(2022, 3, 31),
                    "筛查",
                    "",
                    List.of(),
                    new Particulars.Opening(identity, new Revision(new Period(2022, 3), 1), Optional.empty(), 0)));
            events.put(id, 1);
        }
        try (Ledger ledger = Ledger.write(folder.resolve("ledger"), writer())) {
            ledger.act(opened, Map.of());
            ledger.commit();
        }
    }

    /** One case, or two at once. */
    private List<IntendedAct> intended(Path paper) throws Exception {
        int first = 1 + random.nextInt(CASES);
        Act act = act(new CaseId(2022, first));
        var intended = new ArrayList<IntendedAct>();
        intended.add(intended(first, act, paper));
        if (random.nextInt(5) == 0) {
            int second = 1 + random.nextInt(CASES);
            if (second != first) {
                intended.add(intended(second, act, paper));
            }
        }
        return intended;
    }

    private Act act(CaseId id) throws Exception {
        try (Ledger ledger =
                Ledger.read(folder.resolve("ledger"), Duration.ZERO).orElseThrow()) {
            List<Act> legal = CaseRules.load(new Workspace(folder, Optional.empty(), folder))
                    .on(TODAY, ledger.find(id).orElseThrow())
                    .legal();
            if (random.nextInt(3) == 0) {
                return VERBS.get(random.nextInt(VERBS.size()));
            }
            List<Act> sensible = legal.stream()
                    .filter(act -> act != Act.DISMISS && act != Act.REMOVE || random.nextInt(20) == 0)
                    .toList();
            return sensible.isEmpty() ? Act.CORRECT : sensible.get(random.nextInt(sensible.size()));
        }
    }

    private IntendedAct intended(int number, Act act, Path paper) {
        var freed = new Freed(BigDecimal.ONE, new BigDecimal("2.50"));
        Particulars particulars = switch (act) {
            case PLAN -> new Particulars.Planned(new Plan(Route.CLOSE, TODAY.plusDays(9), freed));
            case ACCEPT -> new Particulars.Accepted(freed, Optional.empty());
            case RETURN -> new Particulars.Returned(TODAY.plusDays(3));
            case CORRECT -> new Particulars.Correcting(events.get(new CaseId(2022, number)) - random.nextInt(2));
            default -> Particulars.NONE;
        };
        String note = random.nextInt(8) == 0 ? "" : "示例理由";
        List<Path> evidence = random.nextInt(4) == 0 ? List.of(paper) : List.of();
        return new IntendedAct(
                new CaseId(2022, number).toString(), act, TODAY, Optional.empty(), note, evidence, particulars);
    }

    private static Ledger.Writer writer() {
        Clock clock =
                Clock.fixed(TODAY.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant(), ZoneId.of("Asia/Shanghai"));
        return new Ledger.Writer(clock, "test", "tenglong test", Duration.ofSeconds(5));
    }
}
