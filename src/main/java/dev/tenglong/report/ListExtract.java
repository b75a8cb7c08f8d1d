package dev.tenglong.report;

import dev.tenglong.casework.CaseFile;
import dev.tenglong.enterprise.EnterpriseKey;
import dev.tenglong.listing.CaseState;
import dev.tenglong.listing.Change;
import dev.tenglong.listing.ListLine;
import dev.tenglong.listing.RunFacts;
import dev.tenglong.listing.ScreeningRecord;
import dev.tenglong.screening.Category;
import dev.tenglong.settings.Office;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list, or some of its lines, as it is to be printed (清单的一份输出).
 *
 * @param office   whose list it was when it was drawn
 * @param lines    those asked for, in order, numbered as on the whole list
 * @param total    how many lines the whole list has
 * @param departed what was on the list before and is no longer
 * @param cases    of the lines and of those who left, by what the list knows them by; absent where there is none
 */
public record ListExtract(
        Office office,
        RunFacts facts,
        List<NumberedLine> lines,
        int total,
        List<ListLine> departed,
        Edition edition,
        List<Caveat> caveats,
        Map<EnterpriseKey, CaseFile> cases) {

    public ListExtract {
        cases = Map.copyOf(cases);
        lines = List.copyOf(lines);
        departed = List.copyOf(departed);
        caveats = List.copyOf(caveats);
    }

    /** One without cases. */
    ListExtract(
            Office office,
            RunFacts facts,
            List<NumberedLine> lines,
            int total,
            List<ListLine> departed,
            Edition edition,
            List<Caveat> caveats) {
        this(office, facts, lines, total, departed, edition, caveats, Map.of());
    }

    /** The whole list of a screening, for the office. */
    static ListExtract whole(
            ScreeningRecord record, Office office, List<Caveat> caveats, Map<EnterpriseKey, CaseFile> cases) {
        List<NumberedLine> lines = NumberedLine.of(record.list());
        return new ListExtract(
                office,
                record.facts(),
                lines,
                lines.size(),
                record.list().departed(),
                Edition.INTERNAL,
                caveats,
                cases);
    }

    /** As long as no line has been verified and listed, the title says so. */
    public String title() {
        String marks = caveats.stream()
                .map(Caveat::mark)
                .distinct()
                .map(mark -> "（" + mark + "）")
                .collect(Collectors.joining());
        return office.listTitle(facts.period()) + (isSuspicion() ? "（疑似名单，未经核实）" : "") + marks;
    }

    /** Told by the whole list, also where only some of its lines are printed. */
    private boolean isSuspicion() {
        return cases.values().stream().noneMatch(file -> file.state().isListed() && !left(file));
    }

    private boolean left(CaseFile file) {
        return departed.stream()
                .map(line -> line.verdict().dossier().key())
                .anyMatch(key -> file.equals(cases.get(key)));
    }

    /** The case of a line; empty where the ledger has none. */
    Optional<CaseFile> caseOf(NumberedLine line) {
        return Optional.ofNullable(cases.get(line.verdict().dossier().key()));
    }

    /** Where a line stands: without a case it is a suspicion and nothing more. */
    public CaseState state(NumberedLine line) {
        return caseOf(line).map(CaseFile::state).orElse(CaseState.SUSPECTED);
    }

    /** Which list exactly: printed with every list, so that it can be traced to its run and checked against the ledger. */
    public String origin() {
        return "截止日 " + facts.period().lastDay() + "，第 " + facts.revision().number() + " 版，校验码 "
                + facts.checkCode().orElse("（未记入台账）");
    }

    /** What a reader must know before acting on it, a sentence each: the caveats first. */
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        caveats.forEach(caveat -> remarks.add(caveat.sentence() + "。"));
        remarks.addAll(notes());
        return remarks;
    }

    /** The same where the caveats are told elsewhere. */
    public List<String> notes() {
        var notes = new ArrayList<String>();
        departures().ifPresent(notes::add);
        if (!facts.official()) {
            notes.add("样张（示例标准）：口径或适用的标准标有“示例”，不能作为正式认定的依据。");
        }
        return notes;
    }

    /** Who left the list and why: nothing goes off it in silence. Not for the public, who never saw a figure of them. */
    Optional<String> departures() {
        if (edition == Edition.PUBLIC || departed.isEmpty()) {
            return Optional.empty();
        }
        String who = departed.stream()
                .map(line ->
                        line.change().label() + " " + line.verdict().dossier().name() + "（" + why(line) + "）")
                .collect(Collectors.joining("，"));
        return Optional.of("上一期在册、本期不在清单上的 " + departed.size() + " 家：" + who + "。");
    }

    /** Why one left: what ended its case, where that did. */
    private String why(ListLine line) {
        Optional<CaseFile> ended =
                Optional.ofNullable(cases.get(line.verdict().dossier().key())).filter(file -> !file.isOpen());
        return ended.flatMap(CaseFile::ending)
                .map(ending -> ending.event().on() + " " + ending.event().act().label() + "："
                        + ending.event().note())
                .orElse(String.join("；", line.verdict().reasons()));
    }

    /** How many lines there are, of which category and with what change. */
    public String summary() {
        String shown = isWhole() ? "共 " + total + " 家" : lines.size() + " 家（清单共 " + total + " 家）";
        if (lines.isEmpty()) {
            return isWhole() ? "清单上没有企业。" : shown + "。";
        }
        String categories = counted(line -> line.verdict().category(), Category::label);
        String changes = edition == Edition.PUBLIC
                ? ""
                : "；" + counted(line -> line.line().change(), Change::label);
        return shown + "：" + categories + changes + "。";
    }

    private <K extends Enum<K>> String counted(Function<NumberedLine, K> kind, Function<K, String> label) {
        Map<K, Long> counts = lines.stream().collect(Collectors.groupingBy(kind, TreeMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(e -> label.apply(e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining("，"));
    }

    /** The workbook's name where nobody says another: a part never takes the name of the whole. */
    public String fileName() {
        return "清单_" + facts.period() + "_r" + facts.revision().number()
                + (edition == Edition.PUBLIC ? "_公开" : "")
                + (isWhole() ? "" : "_节选")
                + ".xlsx";
    }

    public boolean isWhole() {
        return lines.size() == total;
    }
}
