package dev.tenglong.notice.template;

import dev.tenglong.diagnostics.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a template (模板检查).
 *
 * @param template empty where an error was found, or where its kind is not known
 * @param uses     the fields it uses, in the order of the catalogue of fields
 */
public record TemplateReading(Optional<Template> template, List<TemplateUse> uses, List<Diagnostic> findings) {

    public TemplateReading {
        uses = List.copyOf(uses);
        findings = List.copyOf(findings);
    }
}
