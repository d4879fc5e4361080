// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlSchema;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openminutes.testkit.Golden;
import org.openminutes.xml.binding.ObjectFactory;

/** {@code elements.txt} tells what the annotations of the generated classes tell. */
class ElementPlanTest {

    private static final String SAME = "##default";

    @Test
    void all_generated_classes_are_told_as_annotated() {
        String lines =
                generated()
                        .map(type -> line(type) + "\n")
                        .collect(Collectors.toCollection(TreeSet::new))
                        .stream()
                        .collect(Collectors.joining());

        Golden.assertMatches(Path.of("src/main/resources/org/openminutes/xml/elements.txt"), lines);
    }

    @Test
    void each_has_a_plan_with_all_its_fields() {
        assertThat(generated())
                .hasSizeGreaterThan(60)
                .allSatisfy(
                        type -> {
                            ElementPlan plan = ElementPlan.of(type);
                            assertThat(plan.attributes().size() + plan.contents().size())
                                    .isEqualTo(fields(type));
                        });
    }

    private static int fields(Class<?> type) {
        int own = type.getDeclaredFields().length;
        return type == Object.class ? own : own + fields(type.getSuperclass());
    }

    private static Stream<Class<?>> generated() {
        return Stream.of(
                        ObjectFactory.class,
                        org.openminutes.xml.binding.register.ObjectFactory.class)
                .flatMap(factory -> Stream.of(factory.getMethods()))
                .filter(method -> method.getParameterCount() == 0)
                .<Class<?>>map(Method::getReturnType)
                .filter(type -> type.isAnnotationPresent(XmlType.class) && !type.isEnum())
                .distinct();
    }

    private static String line(Class<?> type) {
        List<String> attributes = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        for (Class<?> c = type; c != Object.class; c = c.getSuperclass()) {
            List<String> own = new ArrayList<>();
            for (Field field : c.getDeclaredFields()) {
                XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
                if (attribute == null) {
                    own.add(content(field));
                } else {
                    attributes.add("@" + field.getName() + "=" + attribute.name());
                }
            }
            contents.addAll(0, own); // after those of the wider class, as JAXB has them
        }
        return String.join(" ", concat(List.of(shortName(type)), concat(attributes, contents)));
    }

    private static List<String> concat(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static String content(Field field) {
        if (field.isAnnotationPresent(XmlValue.class)
                || field.isAnnotationPresent(XmlMixed.class)) {
            return field.getName();
        }
        XmlElements several = field.getAnnotation(XmlElements.class);
        String elements =
                several == null
                        ? name(field, field.getAnnotation(XmlElement.class))
                        : Stream.of(several.value())
                                .map(one -> name(field, one) + ":" + shortName(one.type()))
                                .collect(Collectors.joining("|"));
        return field.getName() + "=" + elements;
    }

    private static String shortName(Class<?> type) {
        return type.getName().substring(ObjectFactory.class.getPackageName().length() + 1);
    }

    private static String name(Field field, @Nullable XmlElement told) {
        String own = namespace(field.getDeclaringClass());
        if (told == null) {
            return field.getName();
        }
        String name = told.name().equals(SAME) ? field.getName() : told.name();
        if (told.namespace().equals(SAME) || told.namespace().equals(own)) {
            return name;
        }
        assertThat(told.namespace()).as("of %s", field).isEqualTo(namespace(ObjectFactory.class));
        return "^" + name;
    }

    private static String namespace(Class<?> type) {
        return requireNonNull(type.getPackage().getAnnotation(XmlSchema.class)).namespace();
    }
}
