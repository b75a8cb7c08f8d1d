package dev.tenglong.notice.template;

import dev.tenglong.notice.NoticeField;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field as written in a template (字段标记).
 *
 * @param name  between the braces, without white space
 * @param split whether Word cut it into several runs
 */
record FieldMark(String name, Passage passage, boolean split) {

    /** Two braces; what is between them has none. */
    static final Pattern WRITTEN = Pattern.compile("\\{\\{([^{}]*)}}");

    /** What a hand or an input method makes of the braces. */
    static final Pattern BRACES = Pattern.compile("[{｛]{2}|[}｝]{2}");

    private static final Pattern BEGUN = Pattern.compile("[{｛]{2}[^{}｛｝]{0,30}[}｝]{0,2}");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000\\p{Cf}]");

    /** Whether a field may be written here, well or badly. */
    static boolean mayBeIn(String text) {
        return BEGUN.matcher(text).find();
    }

    /** The first field written here, well or badly, as it stands. */
    static Optional<String> firstIn(String text) {
        return BEGUN.matcher(text).results().map(MatchResult::group).findFirst();
    }

    /** What stands between the braces of a match: white space there is an accident of editing. */
    static String name(Matcher written) {
        return SPACE.matcher(written.group(1)).replaceAll("");
    }

    static Optional<NoticeField> field(Matcher written) {
        return NoticeField.byLabel(name(written));
    }
}
