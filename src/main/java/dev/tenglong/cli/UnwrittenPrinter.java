package dev.tenglong.cli;

import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.report.Unwritten;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells which outputs are not there and why; what went wrong inside the program goes into the log, which is named. */
final class UnwrittenPrinter {

    private final Session session;

    UnwrittenPrinter(Session session) {
        this.session = session;
    }

    void print(List<Unwritten> unwritten) {
        session.findings("").print(unwritten.stream().map(this::logged).toList());
    }

    private Diagnostic logged(Unwritten one) {
        Diagnostic finding = one.finding();
        if (one.fault().isEmpty()) {
            return finding;
        }
        Throwable fault = one.fault().get();
        Optional<Path> log =
                LogFile.record("output not written: " + finding.at().display(), fault);
        if (session.isVerbose()) {
            fault.printStackTrace(session.err());
        }
        String remedy = finding.hint().orElse(finding.code().remedy());
        return log.map(file -> finding.hint(remedy + "；详见日志 " + file)).orElse(finding);
    }
}
