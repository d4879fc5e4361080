// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import jakarta.xml.bind.annotation.XmlMixed;
import jakarta.xml.bind.annotation.XmlSchema;
import jakarta.xml.bind.annotation.XmlValue;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements of the generated classes by their annotations, those the two schemas lead to and
 * no others. JAXB's own writer gives the same bytes, but first makes a model of all the classes,
 * which takes longer than everything else in the first file of a process.
 */
final class ElementWriter {

    private static final String SAME = "##default";

    private static final ClassValue<Plan> PLANS =
            new ClassValue<>() {
                @Override
                protected Plan computeValue(Class<?> type) {
                    return Plan.of(type);
                }
            };

    private final XmlPage page;

    private ElementWriter(XmlPage page) {
        this.page = page;
    }

    /**
     * Writes an element and everything in it.
     *
     * @throws IllegalArgumentException if a text has a character no file can hold, or elements lie
     *     too deep in each other
     */
    static XmlPage page(JAXBElement<?> root) {
        XmlPage page = new XmlPage();
        new ElementWriter(page).write(Name.of(root), root.getValue());
        page.end();
        return page;
    }

    private void write(Name name, Object value) {
        page.start(name.namespace, name.local);
        if (isPlain(value)) {
            page.text(value.toString());
        } else {
            Plan plan = PLANS.get(value.getClass());
            for (Attribute each : plan.attributes) {
                attribute(each, value);
            }
            for (Content each : plan.contents) {
                content(each, value);
            }
        }
        page.end(name.local);
    }

    private void attribute(Attribute attribute, Object owner) {
        Object value = read(attribute.field, owner);
        if (value instanceof Collection<?> several) {
            StringJoiner words = new StringJoiner(" ");
            for (Object each : several) {
                words.add(each.toString());
            }
            page.attribute(attribute.name, words.toString());
        } else if (value != null) {
            page.attribute(attribute.name, value.toString());
        }
    }

    private void content(Content content, Object owner) {
        Object value = read(content.field, owner);
        if (value instanceof Collection<?> several) {
            for (Object each : several) {
                one(content, each);
            }
        } else if (value != null) {
            one(content, value);
        }
    }

    private void one(Content content, Object value) {
        if (value instanceof JAXBElement<?> named) {
            write(Name.of(named), named.getValue());
        } else if (content.choices.isEmpty()) {
            page.text(value.toString());
        } else {
            write(content.choice(value.getClass()), value);
        }
    }

    private static boolean isPlain(Object value) {
        return value.getClass().getName().startsWith("java.");
    }

    private static @Nullable Object read(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("cannot read " + field, e);
        }
    }

    /** The name of an element. */
    private record Name(String namespace, String local) {

        static Name of(JAXBElement<?> element) {
            return new Name(element.getName().getNamespaceURI(), element.getName().getLocalPart());
        }

        /** The name of a field's element. */
        static Name of(Field field, @Nullable XmlElement told) {
            String own =
                    Objects.requireNonNull(
                                    field.getDeclaringClass()
                                            .getPackage()
                                            .getAnnotation(XmlSchema.class))
                            .namespace();
            if (told == null) {
                return new Name(own, field.getName());
            }
            return new Name(
                    told.namespace().equals(SAME) ? own : told.namespace(),
                    told.name().equals(SAME) ? field.getName() : told.name());
        }
    }

    private record Attribute(Field field, String name) {}

    /** What stands in a class's elements: a text, or elements by the class of what is in them. */
    private record Content(Field field, List<Choice> choices) {

        Name choice(Class<?> type) {
            for (Choice choice : choices) {
                if (choice.type == type || choice.type == Object.class) {
                    return choice.name;
                }
            }
            throw new IllegalStateException(field + " does not take " + type);
        }
    }

    private record Choice(Class<?> type, Name name) {}

    /**
     * How elements of a class are written. Java gives the fields in the order they are declared in,
     * which in generated classes is that of the schema.
     */
    private record Plan(List<Attribute> attributes, List<Content> contents) {

        static Plan of(Class<?> type) {
            List<Attribute> attributes = new ArrayList<>();
            List<Content> contents = new ArrayList<>();
            for (Field field : type.getDeclaredFields()) {
                field.setAccessible(true);
                XmlAttribute attribute = field.getAnnotation(XmlAttribute.class);
                if (attribute != null) {
                    attributes.add(new Attribute(field, attribute.name()));
                } else {
                    contents.add(new Content(field, choices(field)));
                }
            }
            if (type.getSuperclass() != Object.class) {
                Plan wider = PLANS.get(type.getSuperclass());
                attributes.addAll(wider.attributes); // after its own, as JAXB has them
                contents.addAll(0, wider.contents);
            }
            return new Plan(List.copyOf(attributes), List.copyOf(contents));
        }

        private static List<Choice> choices(Field field) {
            XmlElements several = field.getAnnotation(XmlElements.class);
            if (several != null) {
                List<Choice> choices = new ArrayList<>();
                for (XmlElement one : several.value()) {
                    choices.add(new Choice(one.type(), Name.of(field, one)));
                }
                return List.copyOf(choices);
            }
            boolean text =
                    field.isAnnotationPresent(XmlValue.class)
                            || field.isAnnotationPresent(XmlMixed.class);
            return text
                    ? List.of()
                    : List.of(
                            new Choice(
                                    Object.class,
                                    Name.of(field, field.getAnnotation(XmlElement.class))));
        }
    }
}
