package dev.tenglong.report;

import java.util.function.Function;

/**
 * A column of a table (栏): its header, its width and what it shows of a row.
 *
 * @param width in half-width characters; a Chinese character takes two
 * @param span  how many columns of the sheet it takes; more than one where tables of different make share a sheet
 */
record Column<T>(String header, int width, int span, Cells<T> cells) {

    /** What a column shows of an item; {@code number} is its place in the table from 1, or 0 for the total. */
    interface Cells<T> {
        Value of(T item, int number);
    }

    Column(String header, int width, Cells<T> cells) {
        this(header, width, 1, cells);
    }

    static <T> Column<T> of(String header, int width, Function<T, Value> value) {
        return new Column<>(header, width, (item, number) -> value.apply(item));
    }

    Column<T> spanning(int columns) {
        return new Column<>(header, width, columns, cells);
    }

    /** The same column where there is more room, or less. */
    Column<T> width(int width) {
        return new Column<>(header, width, span, cells);
    }

    /** 序号; a total has none. */
    static <T> Column<T> number() {
        return new Column<>("序号", 5, (item, number) -> number == 0 ? Value.NONE : Value.word(String.valueOf(number)));
    }

    /** The same column of a table whose rows hold this column's rows. */
    <S> Column<S> on(Function<S, T> inner) {
        return new Column<>(header, width, (item, number) -> cells.of(inner.apply(item), number));
    }
}
