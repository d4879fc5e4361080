// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Judges the parts of a Word file by the schemas that lie in poi-ooxml-full. */
final class OoxmlSchema {

    private static final String FOLDER = "org/apache/poi/schemas/ooxml/src/";
    private static final String XML_XSD =
            """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
                targetNamespace="http://www.w3.org/XML/1998/namespace">
              <xs:attribute name="space" type="xs:string"/>
              <xs:attribute name="lang" type="xs:string"/>
            </xs:schema>""";

    private final Schema schema;

    OoxmlSchema() {
        try (ZipFile jar = new ZipFile(jar())) {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setResourceResolver(
                    (type, namespace, publicId, systemId, base) ->
                            namespace != null && namespace.equals(XMLConstants.XML_NS_URI)
                                    ? input(XML_XSD)
                                    : input(text(jar, String.valueOf(systemId))));
            schema =
                    factory.newSchema(
                            new Source[] {
                                new StreamSource(new StringReader(text(jar, "wml.xsd")), "wml.xsd")
                            });
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("no schemas for Word files", e);
        }
    }

    /** What is wrong with the parts of Word's own namespace; empty if nothing. */
    List<String> faults(byte[] file) throws IOException {
        List<String> faults = new ArrayList<>();
        for (Map.Entry<String, String> part : WordText.parts(file).entrySet()) {
            if (part.getKey().startsWith("word/") && part.getKey().endsWith(".xml")) {
                faults.addAll(faults(part.getKey(), part.getValue()));
            }
        }
        return faults;
    }

    private List<String> faults(String name, String xml) throws IOException {
        List<String> faults = new ArrayList<>();
        try {
            Document document = parse(xml);
            strip(document.getDocumentElement());
            Validator validator = schema.newValidator();
            validator.setErrorHandler(new Collector(name, faults));
            validator.validate(new DOMSource(document));
        } catch (SAXException e) {
            faults.add(name + ": " + e.getMessage());
        }
        return faults;
    }

    private static Document parse(String xml) throws SAXException, IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes away what Word itself passes over: the namespaces named ignorable. */
    private static void strip(Element element) {
        for (int i = element.getAttributes().getLength() - 1; i >= 0; i--) {
            Node attribute = element.getAttributes().item(i);
            if (isLater(attribute.getNamespaceURI())) {
                element.removeAttributeNode((org.w3c.dom.Attr) attribute);
            }
        }
        for (Node n = element.getFirstChild(); n != null; ) {
            Node next = n.getNextSibling();
            if (n instanceof Element child) {
                if (isLater(child.getNamespaceURI())) {
                    element.removeChild(child);
                } else {
                    strip(child);
                }
            }
            n = next;
        }
    }

    private static boolean isLater(@org.jspecify.annotations.Nullable String namespace) {
        return namespace != null
                && (namespace.contains("markup-compatibility")
                        || namespace.startsWith("http://schemas.microsoft.com/office/word/20"));
    }

    private static File jar() {
        String paths =
                System.getProperty("java.class.path", "")
                        + File.pathSeparator
                        + System.getProperty("jdk.module.path", "")
                        + File.pathSeparator
                        + System.getProperty("surefire.test.class.path", "");
        return Stream.of(paths.split(File.pathSeparator, -1))
                .filter(path -> path.contains("poi-ooxml-full"))
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("poi-ooxml-full is not on the path"))
                .toFile();
    }

    private static String text(ZipFile jar, String name) {
        try {
            ZipEntry entry = jar.getEntry(FOLDER + name);
            return new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("no schema " + name, e);
        }
    }

    private static LSInput input(String text) {
        try {
            LSInput input =
                    ((DOMImplementationLS)
                                    DocumentBuilderFactory.newDefaultInstance()
                                            .newDocumentBuilder()
                                            .getDOMImplementation()
                                            .getFeature("LS", "3.0"))
                            .createLSInput();
            input.setStringData(text);
            return input;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Collector(String name, List<String> faults) implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {
            faults.add(name + ": " + e.getMessage());
        }

        @Override
        public void fatalError(SAXParseException e) {
            faults.add(name + ": " + e.getMessage());
        }
    }
}
