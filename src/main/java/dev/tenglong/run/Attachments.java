package dev.tenglong.run;

import dev.tenglong.casework.Evidence;
import dev.tenglong.diagnostics.Diagnostic;
import dev.tenglong.diagnostics.IntakeCode;
import dev.tenglong.diagnostics.Location;
import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.digest.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files that lie with what is to be done (附件), each read once. */
final class Attachments {

    private final Map<Path, Evidence> evidence = new HashMap<>();
    private final Map<String, Path> files = new HashMap<>();

    private Attachments() {}

    /** @throws UnusableInputException naming every file that is not there or cannot be read */
    static Attachments of(List<IntendedAct> intended) throws UnusableInputException {
        var attachments = new Attachments();
        var findings = new ArrayList<Diagnostic>();
        intended.stream()
                .flatMap(act -> act.evidence().stream())
                .distinct()
                .forEach(file -> attachments.take(file, findings));
        if (!findings.isEmpty()) {
            throw new UnusableInputException(findings);
        }
        return attachments;
    }

    /** One file that lies with everything. */
    static Attachments of(Path file) throws UnusableInputException {
        var attachments = new Attachments();
        var findings = new ArrayList<Diagnostic>();
        attachments.take(file, findings);
        if (!findings.isEmpty()) {
            throw new UnusableInputException(findings);
        }
        return attachments;
    }

    private void take(Path file, List<Diagnostic> findings) {
        var at = new Location.WholeFile(file.toString());
        if (!Files.isRegularFile(file)) {
            findings.add(Diagnostic.of(IntakeCode.FILE_MISSING, at, "应为附件文件，这里没有"));
            return;
        }
        try {
            String sha256 = Sha256.of(file);
            evidence.put(file, new Evidence(file.getFileName().toString(), sha256, Files.size(file)));
            files.putIfAbsent(sha256, file);
        } catch (IOException e) {
            findings.add(Diagnostic.of(IntakeCode.FILE_UNREADABLE, at, "附件读不出"));
        }
    }

    List<Evidence> of(IntendedAct act) {
        return act.evidence().stream().map(evidence::get).toList();
    }

    /** Where they are, by SHA-256. */
    Map<String, Path> files() {
        return files;
    }
}
