package dev.tenglong.notice.template;

import java.util.List;

/** Everything there is to check in one part (部件的文字): its passages, and what editing left behind. */
record PartText(List<Passage> passages, List<Trace> traces) {

    PartText {
        passages = List.copyOf(passages);
        traces = List.copyOf(traces);
    }

    /** The passages whose fields are filled. */
    List<Passage> fillable() {
        return passages.stream().filter(Passage::isFillable).toList();
    }
}
