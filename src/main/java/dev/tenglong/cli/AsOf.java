package dev.tenglong.cli;

import java.time.LocalDate;

/** What a day in the past does not show (--as-of): cases are as they stand, only their deadlines are reckoned for that day. */
final class AsOf {

    private AsOf() {}

    static void warn(Session session, LocalDate day) {
        if (day.isBefore(session.today())) {
            session.err().println("注意: 状态是台账中现在的，不是 " + day + " 的；--as-of 只推算那一天的期限和逾期。");
        }
    }
}
