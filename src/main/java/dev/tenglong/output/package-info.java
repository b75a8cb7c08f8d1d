/** Output (输出): files put in place whole or not at all. {@link dev.tenglong.output.Staging} is where they are written first. */
package dev.tenglong.output;
