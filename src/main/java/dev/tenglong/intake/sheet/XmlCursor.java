package dev.tenglong.intake.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.tenglong.diagnostics.UnusableInputException;
import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Walks one XML part, or a file that is XML as a whole. Knows elements by their local names, since prefixes differ between writers; refuses document
 * types, which no spreadsheet program writes and which are how entities are smuggled in.
 */
final class XmlCursor implements Closeable {

    enum Event {
        START,
        END,
        TEXT,
        FINISHED
    }

    private static final int DEEPEST = 256;
    private static final XMLInputFactory FACTORY = factory();

    private final MarkupSource in;
    private final XMLStreamReader xml;
    private final Refusal refusal;
    private int depth;

    private interface Opening {
        XMLStreamReader open() throws XMLStreamException;
    }

    XmlCursor(PartStream in, Refusal refusal) throws IOException, UnusableInputException {
        this(in, refusal, () -> FACTORY.createXMLStreamReader(in));
    }

    XmlCursor(MarkupReader in, Refusal refusal) throws IOException, UnusableInputException {
        this(in, refusal, () -> FACTORY.createXMLStreamReader(in));
    }

    private XmlCursor(MarkupSource in, Refusal refusal, Opening opening) throws IOException, UnusableInputException {
        this.in = in;
        this.refusal = refusal;
        try {
            this.xml = opening.open();
        } catch (XMLStreamException | RuntimeException e) {
            throw refused(e);
        }
    }

    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    /** Moves on to the next tag or text; comments and the like are passed over. */
    Event next() throws IOException, UnusableInputException {
        while (true) {
            int event;
            try {
                event = xml.next();
            } catch (XMLStreamException | RuntimeException e) {
                throw refused(e);
            }
            in.tokenEnded();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT:
                    if (++depth > DEEPEST) {
                        throw refusal.damaged(in.title() + " 的 XML 嵌套过深");
                    }
                    return Event.START;
                case XMLStreamConstants.END_ELEMENT:
                    depth--;
                    return Event.END;
                case XMLStreamConstants.CHARACTERS:
                case XMLStreamConstants.CDATA:
                case XMLStreamConstants.SPACE:
                    return Event.TEXT;
                case XMLStreamConstants.END_DOCUMENT:
                    return Event.FINISHED;
                case XMLStreamConstants.DTD:
                case XMLStreamConstants.ENTITY_REFERENCE:
                    throw refusal.damaged(in.title() + " 里有文档类型或实体声明，正常的表格没有");
                default:
                    break;
            }
        }
    }

    /** How many elements are open. */
    int depth() {
        return depth;
    }

    /** The local name of the element just started or ended. */
    String name() {
        return xml.getLocalName();
    }

    boolean is(String name) {
        return name.equals(xml.getLocalName());
    }

    int attributeCount() {
        return xml.getAttributeCount();
    }

    /** The name of an attribute; empty for one that has a prefix. */
    String attributeName(int index) {
        return xml.getAttributePrefix(index).isEmpty() ? xml.getAttributeLocalName(index) : "";
    }

    String attributeValue(int index) {
        return xml.getAttributeValue(index);
    }

    /** The value of an attribute without a prefix; null where there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(xml.getAttributeLocalName(i))
                    && xml.getAttributePrefix(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The value of {@code r:id}, whatever its prefix; null where there is none. */
    String relationId() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if ("id".equals(xml.getAttributeLocalName(i))
                    && !xml.getAttributePrefix(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The value of the first attribute of this name, whatever its prefix; null where there is none. */
    String attributeOfAnyPrefix(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (name.equals(xml.getAttributeLocalName(i))) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Appends the text of the element just started and moves to its end; elements inside it are passed over. */
    void appendText(StringBuilder text, Budget budget) throws IOException, UnusableInputException {
        int inside = depth;
        while (true) {
            Event event = next();
            if (event == Event.TEXT) {
                if (depth == inside) {
                    appendChunk(text, budget);
                }
            } else if (event == Event.FINISHED || event == Event.END && depth < inside) {
                return;
            }
        }
    }

    /** Appends the piece of text just met. */
    void appendChunk(StringBuilder text, Budget budget) throws IOException, UnusableInputException {
        try {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (RuntimeException e) {
            throw refused(e);
        }
        if (text.length() > budget.of(Limit.CELL)) {
            throw budget.exceeded(Limit.CELL, in.title() + " 里有单元格至少 " + Limit.CELL.shown(text.length()));
        }
    }

    /** Moves to the end of the element just started. */
    void skip() throws IOException, UnusableInputException {
        int inside = depth;
        while (depth >= inside) {
            next();
        }
    }

    /** Leaves the rest unparsed but verified. */
    void drain() throws IOException, UnusableInputException {
        try {
            in.drain();
        } catch (RefusedStreamException e) {
            throw e.refusal();
        }
    }

    private UnusableInputException refused(Exception failure) throws IOException {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedStreamException refused) {
                return refused.refusal();
            }
            if (cause instanceof IOException io) {
                throw io;
            }
        }
        return refusal.damaged(in.title() + " 的 XML 不完整或有错", failure);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
