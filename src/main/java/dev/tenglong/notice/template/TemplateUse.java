package dev.tenglong.notice.template;

import dev.tenglong.notice.NoticeField;
import java.util.List;

/** Where a template uses a field (字段的使用), for people who look a template over. */
public record TemplateUse(NoticeField field, List<String> places) {

    public TemplateUse {
        places = List.copyOf(places);
    }
}
