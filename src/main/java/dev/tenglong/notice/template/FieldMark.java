package dev.tenglong.notice.template;

import java.util.regex.Pattern;

/**
 * A field as written in a template (字段标记).
 *
 * @param name  between the braces, without white space around it
 * @param split whether Word cut it into several runs
 */
record FieldMark(String name, Passage passage, boolean split) {

    /** Two braces; what is between them has none. */
    static final Pattern WRITTEN = Pattern.compile("\\{\\{([^{}]*)}}");
}
