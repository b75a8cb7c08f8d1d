package dev.tenglong.notice;

import dev.tenglong.casework.CaseId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers given so far (文号台账): one sequence for each 代字 and year, without a gap, none given twice. Made from what the
 * ledger recorded, in its order; refuses what breaks a sequence.
 */
public final class Register {

    private record Sequence(String code, int year) {}

    private final Map<NoticeNumber, IssuedNotice> issued = new LinkedHashMap<>();
    private final Map<Sequence, Integer> next = new LinkedHashMap<>();

    /** @throws IllegalArgumentException where numbers of this sequence were given before */
    public void start(NumberStart start) {
        if (next.putIfAbsent(new Sequence(start.code(), start.year()), start.number()) != null) {
            throw new IllegalArgumentException("begun already: " + start.first());
        }
    }

    /** @throws IllegalArgumentException where it does not have the next number */
    public void add(NoticeRecord record, String checkCode) {
        NoticeNumber number = record.number();
        if (!number.equals(next(number.code(), number.year()))) {
            throw new IllegalArgumentException("expected " + next(number.code(), number.year()) + ", found " + number);
        }
        issued.put(number, new IssuedNotice(record, checkCode, Optional.empty()));
        next.put(new Sequence(number.code(), number.year()), number.number() + 1);
    }

    /** @throws IllegalArgumentException where there is no such number, or it was voided before */
    public void voided(NoticeNumber number, LocalDate on, String reason) {
        IssuedNotice notice = find(number)
                .filter(IssuedNotice::isValid)
                .orElseThrow(() -> new IllegalArgumentException("not valid: " + number));
        issued.put(number, notice.voided(new IssuedNotice.Voiding(on, reason)));
    }

    /** The number the next notice gets. */
    public NoticeNumber next(String code, int year) {
        return new NoticeNumber(code, year, next.getOrDefault(new Sequence(code, year), 1));
    }

    /** Whether a number of this sequence was given, or where it begins was said. */
    public boolean isBegun(String code, int year) {
        return next.containsKey(new Sequence(code, year));
    }

    public Optional<IssuedNotice> find(NoticeNumber number) {
        return Optional.ofNullable(issued.get(number));
    }

    /** The notice of an occasion in a case: valid, or else the last that was voided. */
    public Optional<IssuedNotice> of(CaseId file, NoticeKind kind, String occasion) {
        Optional<IssuedNotice> found = Optional.empty();
        for (IssuedNotice notice : issued.values()) {
            NoticeRecord record = notice.record();
            boolean same = record.file().equals(file)
                    && record.kind() == kind
                    && record.occasion().equals(occasion);
            if (same && (notice.isValid() || found.filter(IssuedNotice::isValid).isEmpty())) {
                found = Optional.of(notice);
            }
        }
        return found;
    }

    /** The last notice of a kind in a case, a valid one before one that was voided. */
    public Optional<IssuedNotice> last(CaseId file, NoticeKind kind) {
        Optional<IssuedNotice> found = Optional.empty();
        for (IssuedNotice notice : issued.values()) {
            boolean same =
                    notice.record().file().equals(file) && notice.record().kind() == kind;
            if (same && (notice.isValid() || found.filter(IssuedNotice::isValid).isEmpty())) {
                found = Optional.of(notice);
            }
        }
        return found;
    }

    /** Every number given, in the order of giving. */
    public List<IssuedNotice> all() {
        return List.copyOf(new ArrayList<>(issued.values()));
    }
}
