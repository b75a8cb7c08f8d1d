package dev.tenglong.run;

import dev.tenglong.diagnostics.UnusableInputException;
import dev.tenglong.listing.RecordedRun;
import dev.tenglong.notice.IssuedNotice;
import dev.tenglong.notice.Notice;
import dev.tenglong.notice.NoticeField;
import dev.tenglong.notice.NoticeFileName;
import dev.tenglong.notice.template.Template;
import dev.tenglong.report.NoticeIndex;
import dev.tenglong.report.OutputFolder;
import dev.tenglong.report.Unwritten;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes the files of a batch (印制): the notices, one file each or all in one, and an index of them to be filled in. What was
 * issued is on record by then: a file that cannot be made is told with the numbers that were given, and written when run again.
 */
public final class NoticePrinting {

    /**
     * What was written.
     *
     * @param notices how many files with notices there are
     * @param merged  the one file, where they are bound
     * @param index   empty where nothing was issued
     * @param kept    whether the index was there before and was left as it is, with what people wrote in it
     */
    public record Written(Path folder, int notices, Optional<Path> merged, Optional<Path> index, boolean kept) {}

    private static final String DRAFT = "草稿";

    private final NoticeRequest request;
    private final Template template;
    private final RecordedRun run;
    private final Path folder;
    private final List<Unwritten> unwritten = new ArrayList<>();
    private Written files;

    NoticePrinting(Workspace workspace, NoticeRequest request, Template template, RecordedRun run) {
        this.request = request;
        this.template = template;
        this.run = run;
        Path usual = workspace.out(run.period()).resolve(request.kind().label());
        this.folder = request.folder().orElse(isDraft() ? usual.resolve(DRAFT) : usual);
        this.files = new Written(folder, 0, Optional.empty(), Optional.empty(), false);
    }

    Written files() {
        return files;
    }

    /** What is not there; notices that failed tell it themselves. */
    List<Unwritten> unwritten() {
        return List.copyOf(unwritten);
    }

    /** The outcomes again; what could not be written has failed. */
    List<NoticeOutcome> print(List<NoticeOutcome> outcomes, NoticePress.Watcher watcher) throws IOException {
        List<NoticeOutcome> wanted = outcomes.stream()
                .filter(outcome -> outcome.printed().isPresent())
                .toList();
        if (wanted.isEmpty()) {
            return outcomes;
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            unwritten.add(Unwritten.ofFolder(folder));
            return outcomes;
        }
        List<String> names = names(wanted);
        List<NoticeOutcome> placed = new ArrayList<>(outcomes);
        if (request.merge()) {
            bind(wanted);
        } else {
            List<NoticePress.Sheet> sheets = new ArrayList<>();
            for (int i = 0; i < wanted.size(); i++) {
                sheets.add(new NoticePress.Sheet(
                        names.get(i), template, wanted.get(i).printed().orElseThrow()));
            }
            List<Optional<Throwable>> failures =
                    new NoticePress(folder, Runtime.getRuntime().availableProcessors()).print(sheets, watcher);
            for (int i = 0; i < wanted.size(); i++) {
                Optional<Throwable> failure = failures.get(i);
                if (failure.isPresent() && !(failure.get() instanceof IOException)) {
                    unwritten.add(Unwritten.of(folder.resolve(names.get(i)), failure.get()));
                } else if (failure.isPresent()) {
                    NoticeOutcome failed =
                            wanted.get(i).unplaced("文件“" + names.get(i) + "”写不进去，可能正在 Word 中打开，或磁盘已满、没有写权限");
                    placed.set(outcomes.indexOf(wanted.get(i)), failed);
                }
            }
            int written = (int) failures.stream().filter(Optional::isEmpty).count();
            files = new Written(folder, written, Optional.empty(), Optional.empty(), false);
        }
        if (!isDraft()) {
            index(wanted, names);
        }
        return placed;
    }

    private List<String> names(List<NoticeOutcome> wanted) {
        var taken = new NoticeFileName();
        return wanted.stream()
                .map(outcome -> {
                    Notice notice = outcome.printed().orElseThrow();
                    String number = outcome.issued()
                            .map(issued -> issued.number().toString())
                            .orElse(DRAFT);
                    return taken.of(
                            number,
                            notice.value(NoticeField.NAME).orElse(""),
                            notice.value(NoticeField.USCC)
                                    .orElse(outcome.file().id().toString()));
                })
                .toList();
    }

    private void bind(List<NoticeOutcome> wanted) {
        List<Notice> notices =
                wanted.stream().map(outcome -> outcome.printed().orElseThrow()).toList();
        String name = (isDraft() ? DRAFT + "_" : "") + request.kind().label() + "_" + run.period() + "_合订.docx";
        Optional<Path> merged = put(name, out -> template.bind(notices, out));
        files = new Written(folder, 0, merged, Optional.empty(), false);
    }

    /** People write into it when a notice was served: one that is there is never written over. */
    private void index(List<NoticeOutcome> wanted, List<String> names) {
        List<NoticeIndex.Line> lines = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            IssuedNotice issued = wanted.get(i).issued().orElseThrow();
            String file =
                    files.merged().map(path -> path.getFileName().toString()).orElse(names.get(i));
            lines.add(
                    new NoticeIndex.Line(issued, wanted.get(i).file().identity().region(), file));
        }
        lines.sort(Comparator.comparing(NoticeIndex.Line::number));
        String name = NoticeFileName.safe(
                "送达登记_" + request.kind().label() + "_" + run.period() + "_" + NoticeIndex.range(lines), ".xlsx");
        boolean kept = Files.exists(folder.resolve(name));
        Optional<Path> index = kept
                ? Optional.of(folder.resolve(name))
                : put(name, out -> NoticeIndex.write(run.facts(), request.kind(), lines, out));
        files = new Written(folder, files.notices(), files.merged(), index, kept);
    }

    private Optional<Path> put(String name, OutputFolder.Content content) {
        try (OutputFolder output = OutputFolder.openForEach(folder)) {
            output.add(name, content);
            List<Path> placed = output.putInPlace();
            unwritten.addAll(output.unwritten());
            return placed.stream().findFirst();
        } catch (UnusableInputException e) {
            unwritten.add(new Unwritten(e.findings().get(0), Optional.empty()));
            return Optional.empty();
        }
    }

    private boolean isDraft() {
        return request.mode() == NoticeRequest.Mode.DRAFT;
    }
}
