package dev.tenglong.ledger;

import dev.tenglong.diagnostics.DiagnosticCode;
import dev.tenglong.diagnostics.LedgerCode;
import dev.tenglong.ledger.Verification.Kind;
import dev.tenglong.ledger.body.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks through a whole ledger (校验): every row of every table against the chain of hashes, every table against the scripts,
 * every copy of a source file against its name. Holds one row at a time.
 */
public final class Verifier {

    private static final int PARTS = 5;
    private static final Set<DiagnosticCode> DAMAGE =
            Set.of(LedgerCode.LEDGER_DAMAGED, LedgerCode.LEDGER_STRANGE, LedgerCode.LEDGER_GONE);

    private final Folder folder;
    private final Schema schema;
    private final Verification.Watcher watcher;
    private final Problems problems = new Problems();

    private Verifier(Folder folder, Schema schema, Verification.Watcher watcher) {
        this.folder = folder;
        this.schema = schema;
        this.watcher = watcher;
    }

    /**
     * Empty where nothing was ever recorded.
     *
     * @param expect a 校验码 from a printed list or notice, which must be that of some entry
     */
    public static Optional<Verification> verify(
            Path folder, Optional<String> expect, Duration patience, Verification.Watcher watcher)
            throws LedgerException {
        return verify(folder, expect, patience, watcher, Schema.current());
    }

    static Optional<Verification> verify(
            Path folder, Optional<String> expect, Duration patience, Verification.Watcher watcher, Schema schema)
            throws LedgerException {
        var where = new Folder(folder);
        Optional<Database> opened;
        try {
            opened = new Opening(where, schema).read(patience);
        } catch (LedgerException e) {
            return Optional.of(unusable(e));
        }
        if (opened.isEmpty()) {
            return Optional.empty();
        }
        try (Database database = opened.get()) {
            database.run("BEGIN");
            return Optional.of(new Verifier(where, schema, watcher).verify(database, expect));
        } catch (SQLException e) {
            throw new Troubles(where).of(e);
        }
    }

    /** One that cannot even be opened is the worst finding; one that is busy, or of another format, is none. */
    private static Verification unusable(LedgerException e) throws LedgerException {
        if (!DAMAGE.contains(e.finding().code())) {
            throw e;
        }
        var problems = new Problems();
        problems.add(
                Kind.DATABASE, Ledger.FILE, "完整的台账数据库", "打不开（" + e.finding().message() + "）");
        return new Verification("", 0, problems.all());
    }

    private Verification verify(Database database, Optional<String> expect) throws SQLException, LedgerException {
        Chain chain = new Chain(problems);
        try {
            watcher.step("校验数据库文件", 1, PARTS);
            pages(database);
            watcher.step("校验数据库结构", 2, PARTS);
            new TablesCheck(database, schema, problems).check();
            watcher.step("校验记录", 3, PARTS);
            new RowTypes(database, problems).check();
            chain.check(new Entries(database), expect);
            new ContentsCheck(database, problems).check(chain.runs());
            watcher.step("校验结论", 4, PARTS);
            new VerdictsCheck(database, problems, watcher).check(chain.runs());
            new CasesCheck(database, problems).check(chain.acts());
            watcher.step("校验源文件副本", 5, PARTS);
            new SourcesCheck(folder, problems).check(KeptFiles.of(chain.runs().values(), chain.acts()));
        } catch (SQLException e) {
            damaged(e);
        } catch (UnreadableException e) {
            problems.add(Kind.DATABASE, Ledger.FILE, "记录时的内容", "读不出");
        } catch (IOException e) {
            throw new Troubles(folder).of(e);
        }
        return new Verification(chain.head(), chain.length(), problems.all());
    }

    /** What cannot be read any further is itself a finding; being busy is not. */
    private void damaged(SQLException e) throws LedgerException {
        LedgerException trouble = new Troubles(folder).of(e);
        if (!DAMAGE.contains(trouble.finding().code())) {
            throw trouble;
        }
        problems.add(
                Kind.DATABASE,
                Ledger.FILE,
                "完整的台账数据库",
                "读不下去（" + trouble.finding().message() + "）");
    }

    private void pages(Database database) throws SQLException {
        List<String> said = database.texts("PRAGMA integrity_check(20)");
        if (!said.equals(List.of("ok"))) {
            said.forEach(line -> problems.add(Kind.DATABASE, Ledger.FILE, "各页前后一致", "不一致（" + line + "）"));
        }
    }
}
