// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.openminutes.xml.MinutesXml;
import org.xml.sax.SAXException;

/**
 * The schemas documents can be compared with: our own, and those an archivist has put in a folder.
 * Nothing is fetched from anywhere else. Safe for many threads.
 */
final class SchemaFolder {

    private static final int DEEPEST = 8;
    private static final String FGS_1 = "CSPackageMETS.xsd";
    private static final String XSD = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    /**
     * What a file of a schema says of itself.
     *
     * @param file where it is
     * @param namespace of what it describes
     * @param imported the namespaces it imports
     */
    record Entry(Path file, String namespace, Set<String> imported) {

        String name() {
            return String.valueOf(file.getFileName());
        }
    }

    private final Map<String, List<Entry>> byNamespace = new HashMap<>();
    private final Map<String, Path> byName = new HashMap<>();
    private final Map<List<Path>, Optional<Schema>> compiled = new ConcurrentHashMap<>();
    private final Map<Path, String> broken = new ConcurrentHashMap<>();

    private SchemaFolder() {}

    /** Our own schema alone. */
    static SchemaFolder ours() {
        return new SchemaFolder();
    }

    /**
     * The schemas of a folder and of those in it.
     *
     * @throws IOException if it cannot be read, or has no schema
     */
    static SchemaFolder of(Path folder) throws IOException {
        SchemaFolder schemas = new SchemaFolder();
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".xsd")).sorted().toList()) {
                schemas.add(file);
            }
        }
        if (schemas.byName.isEmpty()) {
            throw new IOException(
                    folder + ": has no schema (.xsd) in it; name the folder where they are");
        }
        return schemas;
    }

    private void add(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader xml = SafeXml.of(in);
            String namespace = "";
            Set<String> imported = new HashSet<>();
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && XSD.equals(xml.getNamespaceURI())) {
                    if (xml.getLocalName().equals("schema")) {
                        namespace = attribute(xml, "targetNamespace");
                    } else if (xml.getLocalName().equals("import")) {
                        imported.add(attribute(xml, "namespace"));
                    }
                }
            }
            byNamespace
                    .computeIfAbsent(namespace, key -> new ArrayList<>())
                    .add(new Entry(file, namespace, imported));
            byName.put(String.valueOf(file.getFileName()), file);
        } catch (XMLStreamException e) {
            throw new IOException(file + ": is no schema: " + e.getMessage(), e);
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    /** Whether there is anything to compare a document of this namespace with. */
    boolean knows(String namespace) {
        return namespace.equals(MinutesXml.NAMESPACE) || byNamespace.containsKey(namespace);
    }

    /**
     * The schemas that may be meant for a document; there are several of METS and ERMS.
     *
     * @param namespace of its outermost element
     * @param declared all it declares there
     * @param isFgs1 whether it follows FGS 1.2, which has a METS of its own
     * @return them by file name; those that cannot be used are left out
     */
    Map<String, Schema> candidates(String namespace, Set<String> declared, boolean isFgs1) {
        Map<String, Schema> found = new HashMap<>();
        if (namespace.equals(MinutesXml.NAMESPACE)) {
            found.put("minutes-1.xsd", Ours.SCHEMA);
            return found;
        }
        List<Entry> all = byNamespace.getOrDefault(namespace, List.of());
        List<Entry> fitting =
                all.stream().filter(entry -> entry.name().equals(FGS_1) == isFgs1).toList();
        for (Entry entry : fitting.isEmpty() ? all : fitting) {
            List<Path> files = new ArrayList<>(List.of(entry.file()));
            files.addAll(companions(entry, declared));
            compiled.computeIfAbsent(files, this::compile)
                    .ifPresent(schema -> found.put(entry.name(), schema));
        }
        return found;
    }

    /** Schemas of what the document also declares; METS lets their attributes go unchecked else. */
    private List<Path> companions(Entry main, Set<String> declared) {
        return declared.stream()
                .sorted()
                .filter(space -> !space.equals(main.namespace()))
                .filter(space -> !main.imported().contains(space))
                .flatMap(space -> byNamespace.getOrDefault(space, List.of()).stream().limit(1))
                .map(Entry::file)
                .toList();
    }

    private Optional<Schema> compile(List<Path> files) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setResourceResolver(new SchemaImports(this::imported));
            return Optional.of(
                    factory.newSchema(
                            files.stream()
                                    .map(file -> new StreamSource(file.toFile()))
                                    .toArray(Source[]::new)));
        } catch (SAXException e) {
            broken.put(files.get(0), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** The file an import means: that of its name, else any of its namespace. */
    private Optional<Path> imported(String namespace, String location) {
        Path named = byName.get(location.substring(location.lastIndexOf('/') + 1));
        return Optional.ofNullable(named)
                .or(
                        () ->
                                byNamespace.getOrDefault(namespace, List.of()).stream()
                                        .map(Entry::file)
                                        .findFirst());
    }

    /** The schemas that could not be used so far, and why. */
    Map<Path, String> broken() {
        return Map.copyOf(broken);
    }

    private static final class Ours {

        private static final Schema SCHEMA = make();

        private static Schema make() {
            try {
                return SchemaFactory.newDefaultInstance().newSchema(MinutesXml.schema());
            } catch (SAXException e) {
                throw new IllegalStateException("the schema in this jar is broken", e);
            }
        }
    }
}
