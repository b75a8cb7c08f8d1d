package dev.tenglong.ledger.body;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The constants of an enum by the words they are written with (用词). */
public record Words<T extends Enum<T>>(Map<String, T> byWord, Function<T, String> word) {

    static <T extends Enum<T>> Words<T> of(T[] constants, Function<T, String> word) {
        return new Words<>(Arrays.stream(constants).collect(Collectors.toUnmodifiableMap(word, c -> c)), word);
    }

    public String write(T constant) {
        return word.apply(constant);
    }

    /** @throws UnreadableException where a newer program, or somebody, wrote a word nobody knows here */
    public T read(String text) {
        T constant = byWord.get(text);
        if (constant == null) {
            throw new UnreadableException("no such word: " + text);
        }
        return constant;
    }
}
