/** Use cases (运行): {@link dev.tenglong.run.Screening} and its like wire the rooms together, one class a use case. */
package dev.tenglong.run;
