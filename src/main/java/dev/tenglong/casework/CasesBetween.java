package dev.tenglong.casework;

import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.listing.CaseMove;
import dev.tenglong.listing.CaseMoves;
import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What happened in the cases between two lists (两份清单之间的案件). An enterprise that relapsed has several cases, each
 * naming the one before: they are told as one story, and its state is that of the latest.
 */
public final class CasesBetween implements CaseMoves {

    /** What a list is told of only in passing: it moves no case from one state to another. */
    private static final Set<Act> IN_PASSING =
            Set.of(Act.IDENTIFY, Act.MEET, Act.MISS, Act.EXEMPT, Act.HIT, Act.PROGRESS, Act.PAUSE, Act.RESUME);

    private final Map<CaseId, CaseFile> before = new TreeMap<>();
    private final Map<CaseId, CaseFile> after = new TreeMap<>();
    private final Map<EnterpriseKey, CaseMove> moves = new HashMap<>();

    private CasesBetween(Collection<CaseFile> before, Collection<CaseFile> after) {
        before.forEach(file -> this.before.put(file.id(), file));
        after.forEach(file -> this.after.put(file.id(), file));
    }

    /** @param before the cases as the first list sees them; {@code after} as the second does */
    public static CaseMoves of(Collection<CaseFile> before, Collection<CaseFile> after) {
        var between = new CasesBetween(before, after);
        between.stories().values().forEach(between::tell);
        return between;
    }

    @Override
    public Optional<CaseMove> of(Optional<Standing> from, Optional<Standing> to) {
        if (moves.isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(to, from)
                .flatMap(Optional::stream)
                .map(standing -> moves.get(standing.key()))
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The numbers of the cases of each enterprise: of those that name each other, and of those known by one code. */
    private Map<CaseId, List<CaseId>> stories() {
        Map<CaseId, List<CaseId>> stories = new TreeMap<>();
        Map<CaseId, CaseId> storyOf = new HashMap<>();
        Map<EnterpriseKey, CaseId> known = new HashMap<>();
        var all = new TreeSet<CaseId>(before.keySet());
        all.addAll(after.keySet());
        for (CaseId id : all) {
            CaseFile file = fuller(id).orElseThrow();
            CaseId story =
                    file.opening().earlier().map(storyOf::get).orElseGet(() -> known.getOrDefault(file.key(), id));
            storyOf.put(id, story);
            known.putIfAbsent(file.key(), story);
            stories.computeIfAbsent(story, first -> new ArrayList<>()).add(id);
        }
        return stories;
    }

    /** The case with all that either list knows of it. */
    private Optional<CaseFile> fuller(CaseId id) {
        return Stream.of(after, before)
                .flatMap(side -> Stream.ofNullable(side.get(id)))
                .max((one, other) ->
                        Integer.compare(one.events().size(), other.events().size()));
    }

    private void tell(List<CaseId> story) {
        Optional<CaseFile> was = latest(before, story);
        Optional<CaseFile> is = latest(after, story);
        Optional<CaseState> from = was.map(CaseFile::state);
        Optional<CaseState> to = is.map(CaseFile::state);
        if (CaseMove.stands(from) != CaseMove.stands(to)) {
            var move = new CaseMove(from, to, String.join("；", words(story)));
            Stream.of(was, is).flatMap(Optional::stream).forEach(file -> moves.put(file.key(), move));
        }
    }

    private static Optional<CaseFile> latest(Map<CaseId, CaseFile> side, List<CaseId> story) {
        return story.stream()
                .flatMap(id -> Stream.ofNullable(side.get(id)))
                .filter(file -> !file.withdrawn())
                .reduce((one, other) -> other);
    }

    private List<String> words(List<CaseId> story) {
        var words = new ArrayList<String>();
        for (CaseId id : story) {
            CaseFile file = fuller(id).orElseThrow();
            List<RecordedEvent> happened = file.events().stream()
                    .filter(event -> event.number() > known(before, id) != event.number() > known(after, id))
                    .filter(file::counts)
                    .filter(event -> !IN_PASSING.contains(event.event().act()))
                    .toList();
            for (RecordedEvent event : happened) {
                words.add((event == happened.get(0) ? id + " " : "") + words(event.event()));
            }
        }
        return words;
    }

    private static int known(Map<CaseId, CaseFile> side, CaseId id) {
        return Optional.ofNullable(side.get(id))
                .map(file -> file.events().size())
                .orElse(0);
    }

    /** Such as 2023-02-25 验收销号（领导小组办公室）：现场验收通过. */
    private static String words(CaseEvent event) {
        if (event.particulars() instanceof Particulars.Opening opening) {
            return event.on() + " " + event.act().label() + "（" + event.by() + "）"
                    + opening.earlier()
                            .map(earlier -> "：前案 " + earlier
                                    + (opening.relapses() > 0 ? "，第 " + opening.relapses() + " 次复发" : ""))
                            .orElse("");
        }
        return event.on() + " " + event.act().label() + "（" + event.by() + "）"
                + (event.note().isBlank() ? "" : "：" + event.note());
    }
}
