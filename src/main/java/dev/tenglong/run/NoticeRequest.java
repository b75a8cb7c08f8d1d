package dev.tenglong.run;

import dev.tenglong.enterprise.RevisionWish;
import dev.tenglong.listing.CaseState;
import dev.tenglong.notice.NoticeKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What notices are wanted (发文要求).
 *
 * @param wish    the list whose cases they are about and whose figures they give
 * @param cases   as typed; where none are named, those of the list
 * @param onlyNew whether those issued before are left alone
 * @param states  only cases in one of these; where none are named, the state does not matter
 * @param date    printed on what is issued now
 * @param folder  where the files go; empty for the usual place
 * @param merge   whether they go into one file for printing
 */
public record NoticeRequest(
        RevisionWish wish,
        NoticeKind kind,
        List<String> cases,
        boolean onlyNew,
        Set<CaseState> states,
        LocalDate date,
        Optional<Path> folder,
        boolean merge,
        Mode mode) {

    /** Whether it is meant. */
    public enum Mode {
        /** Numbers are given and recorded, cases move, files are written. */
        ISSUE,
        /** Files marked 草稿 are written, and that is all. */
        DRAFT,
        /** Nothing is recorded or written. */
        TRY
    }

    public NoticeRequest {
        cases = List.copyOf(cases);
        states = Set.copyOf(states);
    }

    /** Whether somebody asked for just these, so that leaving one out is a failure. */
    boolean isExplicit() {
        return !cases.isEmpty() || !states.isEmpty();
    }
}
