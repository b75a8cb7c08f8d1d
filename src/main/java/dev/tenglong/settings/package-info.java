/**
 * Configuration (配置): files as located, checked values. {@link dev.tenglong.settings.ConfigFolder} is where they come
 * from, {@link dev.tenglong.settings.ConfigNode} a value that knows its line and column, {@link
 * dev.tenglong.settings.Office} what {@code tenglong.yaml} says. The only room for YAML.
 */
package dev.tenglong.settings;
