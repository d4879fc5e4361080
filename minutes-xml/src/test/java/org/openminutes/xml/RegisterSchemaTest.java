// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openminutes.model.Body;
import org.openminutes.model.Matter;
import org.openminutes.model.Minutes;
import org.openminutes.model.Organisation;
import org.openminutes.model.Person;

/** The schema of registers against the model, and against its own promise to explain. */
class RegisterSchemaTest {

    private static SchemaDocument schema;

    @BeforeAll
    static void parse() throws Exception {
        schema = SchemaDocument.of(RegisterXml.schema());
    }

    @Test
    void every_component_of_the_model_has_a_place_and_no_other_is_named() {
        Set<String> components = new TreeSet<>();
        for (Class<?> type : model()) {
            for (RecordComponent component : SchemaTest.orNone(type.getRecordComponents())) {
                components.add(SchemaTest.name(type) + "." + component.getName());
            }
        }
        List.of("organisations", "people", "bodies", "matters", "meetings", "earlier")
                .forEach(part -> components.add("Register." + part));

        Set<String> named = new TreeSet<>(schema.named());
        named.removeIf(
                name -> model().stream().anyMatch(type -> SchemaTest.name(type).equals(name)));

        assertThat(named).isEqualTo(components);
    }

    @Test
    void every_constant_of_the_model_is_a_value_in_the_order_of_the_model() {
        List<Class<?>> enums = model().stream().filter(Class::isEnum).toList();

        assertThat(enums).isNotEmpty();
        for (Class<?> type : enums) {
            assertThat(schema.values(SchemaTest.name(type)))
                    .as(SchemaTest.name(type))
                    .isEqualTo(
                            Stream.of(type.getEnumConstants())
                                    .map(c -> Constants.write((Enum<?>) c))
                                    .toList());
        }
    }

    @Test
    void every_element_attribute_value_and_type_is_explained_in_both_languages() {
        assertThat(schema.unexplained()).isEmpty();
        for (List<String> texts : schema.explanations()) {
            assertThat(texts).doesNotHaveDuplicates().allSatisfy(t -> assertThat(t).isNotBlank());
        }
    }

    @Test
    void the_name_of_the_format_is_the_schemas() {
        assertThat(schema.root().getAttribute("targetNamespace")).isEqualTo(RegisterXml.NAMESPACE);
        assertThat(schema.root().getAttribute("version")).isEqualTo(RegisterXml.VERSION);
    }

    /** What a register has that the records' own schema does not explain. */
    private static List<Class<?>> model() {
        List<Class<?>> ofRecords = SchemaTest.model(Minutes.class);
        return Stream.of(Organisation.class, Person.class, Body.class, Matter.class)
                .flatMap(root -> SchemaTest.model(root).stream())
                .filter(type -> !ofRecords.contains(type))
                .distinct()
                .toList();
    }
}
