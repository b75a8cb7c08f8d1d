/**
 * Invented data (示例数据): {@link dev.tenglong.samples.SampleData} writes {@code sample-data/}, {@link
 * dev.tenglong.samples.LargeSample} the files of the benchmark, {@link dev.tenglong.samples.FilledTemplates} fills real
 * departmental forms. Seeded: the same seed gives the same bytes. No code, name or figure belongs to a real enterprise.
 */
package dev.tenglong.samples;
