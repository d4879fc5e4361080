// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openminutes.model.Minutes;
import org.openminutes.testkit.Tracer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The schema against the model, and against its own promise to explain everything twice. */
class SchemaTest {

    private static final String XS = XMLConstants.W3C_XML_SCHEMA_NS_URI;

    private static Document schema;

    @BeforeAll
    static void parse() throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        try (InputStream in = MinutesXml.schema().openStream()) {
            schema = factory.newDocumentBuilder().parse(in);
        }
    }

    @Test
    void every_component_of_the_model_has_a_place_and_no_other_is_named() {
        Set<String> components = new TreeSet<>();
        for (Class<?> type : model()) {
            for (RecordComponent component : orNone(type.getRecordComponents())) {
                components.add(name(type) + "." + component.getName());
            }
        }

        Set<String> named = new TreeSet<>(named());
        named.removeIf(name -> model().stream().anyMatch(type -> name(type).equals(name)));

        assertThat(named).isEqualTo(components);
    }

    @Test
    void every_kind_of_a_sealed_type_has_a_place() {
        Set<String> named = named();

        List<String> without =
                model().stream()
                        .filter(Class::isSealed)
                        .flatMap(type -> Arrays.stream(type.getPermittedSubclasses()))
                        .filter(type -> !type.isSealed())
                        .map(SchemaTest::name)
                        .filter(
                                name ->
                                        named.stream()
                                                .noneMatch(
                                                        n ->
                                                                n.equals(name)
                                                                        || n.startsWith(
                                                                                name + ".")))
                        // told by the absence of an element or attribute
                        .filter(
                                name ->
                                        !Set.of("Presence.Unstated", "Visibility.Open")
                                                .contains(name))
                        // told by the attribute visibility
                        .filter(name -> !name.equals("Visibility.Internal"))
                        .toList();

        assertThat(without).isEmpty();
    }

    @Test
    void every_constant_of_the_model_is_a_value_in_the_order_of_the_model() {
        List<Class<?>> enums = model().stream().filter(Class::isEnum).toList();

        assertThat(enums).isNotEmpty();
        for (Class<?> type : enums) {
            assertThat(values(name(type)))
                    .as(name(type))
                    .isEqualTo(
                            Arrays.stream(type.getEnumConstants())
                                    .map(c -> Constants.write((Enum<?>) c))
                                    .toList());
        }
    }

    @Test
    void every_element_attribute_value_and_type_is_explained_in_both_languages() {
        List<String> silent = new ArrayList<>();
        for (String kind :
                List.of(
                        "schema",
                        "element",
                        "attribute",
                        "enumeration",
                        "complexType",
                        "simpleType")) {
            for (Element node : all(kind)) {
                boolean nameless = kind.endsWith("Type") && !node.hasAttribute("name");
                if (!nameless && !explained(node)) {
                    silent.add(kind + " " + node.getAttribute("name") + node.getAttribute("value"));
                }
            }
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void no_explanation_is_the_same_in_both_languages() {
        for (Element node : all("annotation")) {
            List<String> texts =
                    children(node, "documentation").map(Element::getTextContent).toList();

            assertThat(texts).doesNotHaveDuplicates().allSatisfy(t -> assertThat(t).isNotBlank());
        }
    }

    @Test
    void the_name_of_the_format_is_the_schemas() {
        Element root = schema.getDocumentElement();

        assertThat(root.getAttribute("targetNamespace")).isEqualTo(MinutesXml.NAMESPACE);
        assertThat(root.getAttribute("version")).isEqualTo(MinutesXml.VERSION);
        assertThat(root.getAttribute("elementFormDefault")).isEqualTo("qualified");
    }

    @Test
    void files_are_valid_by_a_validator_of_their_own() throws Exception {
        Validator validator =
                SchemaFactory.newDefaultInstance().newSchema(MinutesXml.schema()).newValidator();
        RandomMinutes random = new RandomMinutes(99);

        for (Minutes minutes :
                List.of(
                        Samples.small(),
                        Tracer.minutes(),
                        random.next(),
                        random.next(),
                        random.next())) {
            byte[] file = Files.written(minutes);

            // throws if it is not
            validator.validate(new StreamSource(new ByteArrayInputStream(file)));
        }
    }

    @Test
    void the_example_in_the_documentation_is_a_file_of_ours() throws Exception {
        String page = java.nio.file.Files.readString(Path.of("..", "docs", "xml.md"));
        String example = new String(Files.written(Samples.small()), StandardCharsets.UTF_8);

        assertThat(page).contains("```xml\n" + example + "```");
    }

    private static boolean explained(Element node) {
        return children(node, "annotation")
                .anyMatch(
                        note ->
                                children(note, "documentation")
                                        .map(d -> d.getAttribute("xml:lang"))
                                        .toList()
                                        .equals(List.of("en", "sv")));
    }

    private static List<String> values(String constants) {
        return all("simpleType").stream()
                .filter(
                        type ->
                                children(type, "annotation")
                                        .flatMap(note -> children(note, "appinfo"))
                                        .anyMatch(i -> i.getTextContent().equals(constants)))
                .flatMap(type -> children(type, "restriction"))
                .flatMap(restriction -> children(restriction, "enumeration"))
                .map(value -> value.getAttribute("value"))
                .toList();
    }

    private static Set<String> named() {
        Set<String> named = new TreeSet<>();
        all("appinfo").forEach(info -> named.add(info.getTextContent()));
        return named;
    }

    private static List<Element> all(String name) {
        List<Element> found = new ArrayList<>();
        var nodes = schema.getElementsByTagNameNS(XS, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Stream<Element> children(Element node, String name) {
        List<Element> found = new ArrayList<>();
        for (Node n = node.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found.stream();
    }

    /** Every type of the model a record can hold. */
    private static List<Class<?>> model() {
        List<Class<?>> found = new ArrayList<>();
        collect(Minutes.class, found);
        return found;
    }

    private static void collect(Type type, List<Class<?>> found) {
        if (type instanceof ParameterizedType generic) {
            // an Id says of what it is the identity; that is not held
            if (generic.getRawType() != org.openminutes.model.Id.class) {
                Arrays.stream(generic.getActualTypeArguments()).forEach(t -> collect(t, found));
            }
            return;
        }
        Class<?> raw = (Class<?>) type;
        if (!raw.getPackageName().equals(Minutes.class.getPackageName()) || found.contains(raw)) {
            return;
        }
        found.add(raw);
        Arrays.stream(orNone(raw.getRecordComponents()))
                .forEach(c -> collect(c.getGenericType(), found));
        if (raw.isSealed()) {
            Arrays.stream(raw.getPermittedSubclasses()).forEach(t -> collect(t, found));
        }
    }

    private static RecordComponent[] orNone(RecordComponent[] components) {
        return components == null ? new RecordComponent[0] : components;
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
