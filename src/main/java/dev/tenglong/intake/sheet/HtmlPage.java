package dev.tenglong.intake.sheet;

import dev.tenglong.diagnostics.UnusableInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Walks the tables of a page while it is being parsed, and lets go of every cell that has been taken: a page of any
 * length needs the memory of one row.
 */
final class HtmlPage {

    /** Takes the tables, numbered in the order in which they begin. */
    interface Visitor {

        void begin(int table, Element element);

        /** Takes what describes the columns of a table, from left to right. */
        default void column(int table, Element column) {
            // only those who look for hidden ones care
        }

        void cell(int table, Element cell) throws IOException, UnusableInputException;

        void endRow(int table, Element row) throws IOException, UnusableInputException;

        /** @param inside the number of the table in a cell of which this one stands; -1 for none */
        void end(int table, int inside);

        /** Whether no more of the page is wanted. */
        boolean done();
    }

    /** What the parser may take in before it completes an element: all of that is in memory, whatever it is. */
    static final long LONGEST_PIECE = 3L << 19;

    private static final int DEEPEST = 256;
    private static final int MOST_TABLES = 10_000;
    private static final int MOST_ELEMENTS = 200_000;

    private final MarkupReader in;
    private final HtmlStyles styles;
    private final Visitor visitor;
    private final Refusal refusal;
    private final Map<Element, Integer> numbers = new IdentityHashMap<>();
    private int tables;
    private int held;
    private String title = "";
    private boolean asksForPassword;

    HtmlPage(MarkupReader in, HtmlStyles styles, Visitor visitor, Refusal refusal) {
        this.in = in;
        this.styles = styles;
        this.visitor = visitor;
        this.refusal = refusal;
    }

    void walk() throws IOException, UnusableInputException {
        try (var parser = new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST))) {
            Iterator<Element> complete = parser.parse(in, "").iterator();
            while (!visitor.done() && complete.hasNext()) {
                Element element = complete.next();
                in.tokenEnded();
                take(element);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(Element element) throws IOException, UnusableInputException {
        expectDepth(element);
        switch (element.normalName()) {
            case "td", "th" -> takeCell(element);
            case "tr" -> takeRow(element);
            case "table" -> takeTable(element);
            case "col" -> takeColumn(element);
            case "style" -> styles.add(element.data());
            case "title" -> title = title.isEmpty() ? element.text().strip() : title;
            case "input" -> asksForPassword |= element.attr("type").equalsIgnoreCase("password");
            default -> {}
        }
        if (++held > MOST_ELEMENTS) {
            throw refusal.tooLarge("网页里除表格外、或一格之内有 " + MOST_ELEMENTS + " 个以上的标记，正常的表格没有");
        }
    }

    /** Deeper than this the parser no longer keeps apart what is in what. */
    private void expectDepth(Element element) throws UnusableInputException {
        int depth = 0;
        for (Element parent = element.parent(); parent != null; parent = parent.parent()) {
            depth++;
        }
        if (depth >= DEEPEST) {
            throw refusal.tooLarge("网页的标记层层相套，超过 " + DEEPEST + " 层，正常的表格没有");
        }
    }

    private void takeCell(Element cell) throws IOException, UnusableInputException {
        Element table = around(cell);
        if (table != null) {
            visitor.cell(number(table), cell);
            held -= 1 + elementsIn(cell);
            letGo(cell);
        }
    }

    private void takeColumn(Element column) throws UnusableInputException {
        Element table = around(column);
        if (table != null) {
            visitor.column(number(table), column);
        }
    }

    private void takeRow(Element row) throws IOException, UnusableInputException {
        Element table = around(row);
        if (table != null) {
            visitor.endRow(number(table), row);
            held--;
            letGo(row);
        }
    }

    private void takeTable(Element table) throws UnusableInputException {
        Element outer = around(table);
        if (numbers.containsKey(table)) {
            visitor.end(number(table), outer == null ? -1 : number(outer));
            numbers.remove(table);
        }
    }

    private int number(Element table) throws UnusableInputException {
        Integer number = numbers.get(table);
        if (number == null) {
            number = tables++;
            if (tables > MOST_TABLES) {
                throw refusal.tooLarge("网页里有 " + MOST_TABLES + " 张以上的表格");
            }
            numbers.put(table, number);
            visitor.begin(number, table);
        }
        return number;
    }

    private static Element around(Element element) {
        Element parent = element.parent();
        while (parent != null && !parent.normalName().equals("table")) {
            parent = parent.parent();
        }
        return parent;
    }

    private static int elementsIn(Element parent) {
        int count = 0;
        for (Element child = parent.firstElementChild(); child != null; child = child.nextElementSibling()) {
            count += 1 + elementsIn(child);
        }
        return count;
    }

    /** Removes an element and the white space before it. */
    private static void letGo(Element element) {
        for (Node before = element.previousSibling();
                before != null && !(before instanceof Element);
                before = element.previousSibling()) {
            before.remove();
        }
        element.remove();
    }

    /** The title of the page; empty where it has none. */
    String title() {
        return title;
    }

    boolean asksForPassword() {
        return asksForPassword;
    }
}
