/** Written characters (文字): {@link dev.tenglong.text.FoldedText} is the only room for how two spellings become one. */
package dev.tenglong.text;
