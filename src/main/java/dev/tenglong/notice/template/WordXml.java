package dev.tenglong.notice.template;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The XML of Word as a tree, and the few questions asked of it. A template is parsed once, so a tree is cheap enough. */
final class WordXml {

    /** Transitional, which everything writes, and strict, which Word can be told to write. */
    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final String DEPTH = "http://www.oracle.com/xml/jaxp/properties/maxElementDepth";

    /** What people draw and nest stays far below; trees are walked by recursion. */
    private static final String MOST_DEPTH = "500";

    private static final ErrorHandler SILENT = new ErrorHandler() {
        @Override
        public void warning(SAXParseException e) {
            // Nothing that the parser warns of matters to a template.
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    };

    private WordXml() {}

    /** @throws SAXException where it is no XML, or has a document type, which Word never writes */
    static Document parse(InputStream in) throws SAXException, IOException {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        factory.setExpandEntityReferences(false);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute(DEPTH, MOST_DEPTH);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(SILENT);
            return builder.parse(in);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the parser of the platform", e);
        }
    }

    /** Whether a node is this element of WordprocessingML. */
    static boolean is(Node node, String name) {
        return node instanceof Element element
                && name.equals(element.getLocalName())
                && NAMESPACES.contains(element.getNamespaceURI());
    }

    /** Whether an element is one of Word's, those that its newer versions added included. */
    static boolean isWord(Element element) {
        String space = String.valueOf(element.getNamespaceURI());
        return NAMESPACES.contains(space) || space.startsWith("http://schemas.microsoft.com/office/word/");
    }

    /** The elements directly below. */
    static List<Element> children(Node parent) {
        var children = new ArrayList<Element>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    /** Every element of WordprocessingML of this name, at any depth, in the order of the document. */
    static List<Element> all(Node root, String name) {
        var found = new ArrayList<Element>();
        collect(root, name, found);
        return found;
    }

    private static void collect(Node node, String name, List<Element> found) {
        if (is(node, name)) {
            found.add((Element) node);
        }
        children(node).forEach(child -> collect(child, name, found));
    }

    /** The value of an attribute, whatever its prefix; empty where there is none. */
    static String attribute(Element element, String localName) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            if (localName.equals(attributes.item(i).getLocalName())) {
                return attributes.item(i).getNodeValue();
            }
        }
        return "";
    }
}
