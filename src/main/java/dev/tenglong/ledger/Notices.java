package dev.tenglong.ledger;

import dev.tenglong.ledger.body.NoticeJson;
import dev.tenglong.ledger.body.UnreadableException;
import dev.tenglong.notice.NoticeRecord;
import dev.tenglong.notice.NumberStart;
import dev.tenglong.notice.Register;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The notices on record (文号台账): the register is made from their entries, so that no table can say otherwise. */
final class Notices {

    private final Entries entries;

    Notices(Database database) {
        this.entries = new Entries(database);
    }

    Register register() throws SQLException {
        List<Entry> all = new ArrayList<>(entries.of(EntryKind.NOTICE, EntryKind.NOTICE_VOID));
        all.addAll(entries.of(EntryKind.NOTICE_START, EntryKind.NOTICE_START));
        all.sort(Comparator.comparingLong(Entry::number));
        var register = new Register();
        for (Entry entry : all) {
            try {
                enter(entry, register);
            } catch (IllegalArgumentException e) {
                throw new UnreadableException("a register that is not in order", e);
            }
        }
        return register;
    }

    /** @throws IllegalArgumentException where the entry does not follow from those before it */
    static void enter(Entry entry, Register register) {
        if (entry.is(EntryKind.NOTICE)) {
            register.add(NoticeJson.record(entry.body()), entry.checkCode());
        } else if (entry.is(EntryKind.NOTICE_START)) {
            register.start(NoticeJson.start(entry.body()));
        } else {
            NoticeJson.Voided voided = NoticeJson.voided(entry.body());
            register.voided(voided.number(), voided.on(), voided.reason());
        }
    }

    Entry add(NoticeRecord record, Entry.Circumstances now) throws SQLException {
        return entries.append(EntryKind.NOTICE, record.number().toString(), NoticeJson.body(record), now);
    }

    Entry add(NoticeJson.Voided voided, Entry.Circumstances now) throws SQLException {
        return entries.append(EntryKind.NOTICE_VOID, voided.number().toString(), NoticeJson.body(voided), now);
    }

    Entry add(NumberStart start, Entry.Circumstances now) throws SQLException {
        return entries.append(EntryKind.NOTICE_START, start.first().toString(), NoticeJson.body(start), now);
    }
}
