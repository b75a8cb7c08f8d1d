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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Writes the files of a batch (印制): the notices, one file each or all in one, and an index of them to be filled in. */
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

    /** The outcomes again; what could not be written has failed. */
    List<NoticeOutcome> print(List<NoticeOutcome> outcomes, NoticePress.Watcher watcher)
            throws IOException, UnusableInputException {
        List<NoticeOutcome> wanted = outcomes.stream()
                .filter(outcome -> outcome.printed().isPresent())
                .toList();
        if (wanted.isEmpty()) {
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
            List<Optional<IOException>> failures =
                    new NoticePress(folder, Runtime.getRuntime().availableProcessors()).print(sheets, watcher);
            for (int i = 0; i < wanted.size(); i++) {
                if (failures.get(i).isPresent()) {
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

    private void bind(List<NoticeOutcome> wanted) throws IOException, UnusableInputException {
        List<Notice> notices =
                wanted.stream().map(outcome -> outcome.printed().orElseThrow()).toList();
        String name = (isDraft() ? DRAFT + "_" : "") + request.kind().label() + "_" + run.period() + "_合订.docx";
        try (OutputFolder output = OutputFolder.open(folder)) {
            output.add(name, out -> template.bind(notices, out));
            Path merged = output.putInPlace().get(0);
            files = new Written(folder, 0, Optional.of(merged), Optional.empty(), false);
        }
    }

    /** People write into it when a notice was served: one that is there is never written over. */
    private void index(List<NoticeOutcome> wanted, List<String> names) throws IOException, UnusableInputException {
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
        if (!kept) {
            try (OutputFolder output = OutputFolder.open(folder)) {
                output.add(name, out -> NoticeIndex.write(run.facts(), request.kind(), lines, out));
                output.putInPlace();
            }
        }
        files = new Written(folder, files.notices(), files.merged(), Optional.of(folder.resolve(name)), kept);
    }

    private boolean isDraft() {
        return request.mode() == NoticeRequest.Mode.DRAFT;
    }
}
