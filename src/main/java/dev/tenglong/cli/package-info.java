/** The command line (命令行): {@link dev.tenglong.cli.Main}. The only room for picocli, standard streams and the clock. */
package dev.tenglong.cli;
