// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import jakarta.xml.bind.JAXBElement;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.StringJoiner;
import javax.xml.namespace.QName;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements of the generated classes as their annotations say. JAXB's own writer gives the
 * same bytes, but first makes a model of all the classes, which takes longer than everything else
 * in the first file of a process.
 */
final class ElementWriter {

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
        new ElementWriter(page).write(root);
        page.end();
        return page;
    }

    private void write(JAXBElement<?> named) {
        QName name = named.getName();
        write(name.getNamespaceURI(), name.getLocalPart(), named.getValue());
    }

    private void write(String namespace, String name, Object value) {
        page.start(namespace, name);
        if (isPlain(value)) {
            page.text(value.toString());
        } else {
            ElementPlan plan = ElementPlan.of(value.getClass());
            for (ElementPlan.Attribute each : plan.attributes()) {
                attribute(each, value);
            }
            for (ElementPlan.Content each : plan.contents()) {
                content(each, value);
            }
        }
        page.end(name);
    }

    private void attribute(ElementPlan.Attribute attribute, Object owner) {
        Object value = read(attribute.field(), owner);
        if (value instanceof Collection<?> several) {
            StringJoiner words = new StringJoiner(" ");
            for (Object each : several) {
                words.add(each.toString());
            }
            page.attribute(attribute.name(), words.toString());
        } else if (value != null) {
            page.attribute(attribute.name(), value.toString());
        }
    }

    private void content(ElementPlan.Content content, Object owner) {
        Object value = read(content.field(), owner);
        if (value instanceof Collection<?> several) {
            for (Object each : several) {
                one(content, each);
            }
        } else if (value != null) {
            one(content, value);
        }
    }

    private void one(ElementPlan.Content content, Object value) {
        if (value instanceof JAXBElement<?> named) {
            write(named);
        } else if (content.choices().isEmpty()) {
            page.text(value.toString());
        } else {
            ElementPlan.Choice choice = content.choice(value.getClass());
            write(choice.namespace(), choice.name(), value);
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
}
