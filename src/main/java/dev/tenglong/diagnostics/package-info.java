/**
 * Findings (问题): what is wrong with an input or a configuration, as data. {@link
 * dev.tenglong.diagnostics.Diagnostic} is one finding, {@link dev.tenglong.diagnostics.DiagnosticCode} the catalogue
 * of all of them, {@link dev.tenglong.diagnostics.Findings} where a run collects them.
 */
package dev.tenglong.diagnostics;
