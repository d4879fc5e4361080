// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
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
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openminutes.model.Minutes;
import org.openminutes.testkit.Tracer;
import org.w3c.dom.Element;

/** The schema against the model, and against its own promise to explain everything twice. */
class SchemaTest {

    private static SchemaDocument schema;

    @BeforeAll
    static void parse() throws Exception {
        schema = SchemaDocument.of(MinutesXml.schema());
    }

    @Test
    void every_component_of_the_model_has_a_place_and_no_other_is_named() {
        Set<String> components = new TreeSet<>();
        for (Class<?> type : model(Minutes.class)) {
            for (RecordComponent component : orNone(type.getRecordComponents())) {
                components.add(name(type) + "." + component.getName());
            }
        }

        Set<String> named = new TreeSet<>(schema.named());
        named.removeIf(
                name -> model(Minutes.class).stream().anyMatch(type -> name(type).equals(name)));

        assertThat(named).isEqualTo(components);
    }

    @Test
    void every_kind_of_a_sealed_type_has_a_place() {
        Set<String> named = schema.named();

        List<String> without =
                model(Minutes.class).stream()
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
        List<Class<?>> enums = model(Minutes.class).stream().filter(Class::isEnum).toList();

        assertThat(enums).isNotEmpty();
        for (Class<?> type : enums) {
            assertThat(schema.values(name(type)))
                    .as(name(type))
                    .isEqualTo(
                            Arrays.stream(type.getEnumConstants())
                                    .map(c -> Constants.write((Enum<?>) c))
                                    .toList());
        }
    }

    @Test
    void every_element_attribute_value_and_type_is_explained_in_both_languages() {
        assertThat(schema.unexplained()).isEmpty();
    }

    @Test
    void no_explanation_is_the_same_in_both_languages() {
        for (List<String> texts : schema.explanations()) {
            assertThat(texts).doesNotHaveDuplicates().allSatisfy(t -> assertThat(t).isNotBlank());
        }
    }

    @Test
    void the_name_of_the_format_is_the_schemas() {
        Element root = schema.root();

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

    /** Every type of the model a value can hold. */
    static List<Class<?>> model(Class<?> root) {
        List<Class<?>> found = new ArrayList<>();
        collect(root, found);
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

    static RecordComponent[] orNone(RecordComponent[] components) {
        return components == null ? new RecordComponent[0] : components;
    }

    static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
