/**
 * Configuration (配置): files as located, checked values. {@link dev.tenglong.settings.ConfigNode} keeps line and column
 * of every value. The only room for YAML.
 */
package dev.tenglong.settings;
