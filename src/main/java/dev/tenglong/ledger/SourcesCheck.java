package dev.tenglong.ledger;

import dev.tenglong.digest.Sha256;
import dev.tenglong.ledger.Verification.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Holds the copies of source files against their names and against what refers to them (源文件副本校验). */
final class SourcesCheck {

    /** What file managers leave in any folder. */
    private static final Set<String> OF_FILE_MANAGERS = Set.of("Thumbs.db", "desktop.ini");

    private final Folder folder;
    private final Problems problems;

    SourcesCheck(Folder folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** @param names of the files that must be there, by SHA-256 */
    void check(SortedMap<String, String> names) throws IOException {
        for (Map.Entry<String, String> file : names.entrySet()) {
            Path copy = folder.source(file.getKey());
            if (!Files.isRegularFile(copy)) {
                problems.add(Kind.SOURCE, file.getValue() + "（" + file.getKey() + "）", "存在", "没有");
            } else if (!Sha256.of(copy).equals(file.getKey())) {
                problems.add(Kind.SOURCE, file.getValue() + "（" + file.getKey() + "）", "与文件名中的摘要值相符", "不符，被改动或损坏");
            }
        }
        strays(names.keySet());
    }

    private void strays(Set<String> kept) throws IOException {
        if (!Files.isDirectory(folder.sources())) {
            return;
        }
        Set<String> unfinished = new HashSet<>();
        SourceCopies.unfinished(folder)
                .forEach(sha256 -> unfinished.addAll(List.of(sha256, SourceCopies.part(sha256))));
        try (Stream<Path> files = Files.list(folder.sources())) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !kept.contains(name) && !unfinished.contains(name))
                    .filter(name -> !name.startsWith(".") && !OF_FILE_MANAGERS.contains(name))
                    .sorted()
                    .forEach(name -> problems.add(Kind.SOURCE, name, "没有这个文件", "有，没有筛查或案件用过它"));
        }
    }
}
