/** The terminal (终端): columns that line up in Chinese, findings as people read them, progress. */
package dev.tenglong.cli.console;
