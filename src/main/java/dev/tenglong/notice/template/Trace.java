package dev.tenglong.notice.template;

import java.util.Set;

/**
 * What must not go into a notice from one place (编辑痕迹): tracked changes, comments, other files put in, a field in a part
 * that no field is filled in.
 *
 * @param number its place in the part, counted with its passages
 * @param words  what it is, in words; in the order of the document
 */
record Trace(Kind kind, String place, int number, Set<String> words) {

    /** What a trace is of. */
    enum Kind {
        REVISION,
        COMMENT,
        INSERTED_FILE,
        FIELD
    }
}
