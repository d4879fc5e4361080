// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openminutes.xml.binding.ObjectFactory;

/**
 * How elements of a generated class are written: which of its fields are attributes, and what the
 * others are. The annotations of the class say the same, but to have Java read them takes longer
 * than to write a first file, so they lie told in {@code elements.txt}, a line each class: {@code
 * @field=name} is an attribute, {@code field=name} an element, {@code field=name:Class|name:Class}
 * elements by the class of what is in them, {@code field} alone text. A name is in the namespace of
 * the class's package unless it begins with {@code ^}, which is that of records.
 *
 * @param attributes in order
 * @param contents in order
 */
record ElementPlan(List<Attribute> attributes, List<Content> contents) {

    private static final String FILE = "elements.txt";

    /** What all names of classes in the file begin with. */
    private static final String PACKAGE = ObjectFactory.class.getPackageName() + ".";

    private static final Map<String, String> LINES = read();

    private static final ClassValue<ElementPlan> PLANS =
            new ClassValue<>() {
                @Override
                protected ElementPlan computeValue(Class<?> type) {
                    return make(type);
                }
            };

    /**
     * A field that is an attribute.
     *
     * @param name in no namespace
     */
    record Attribute(Field field, String name) {}

    /**
     * A field that stands in the element.
     *
     * @param choices the elements it may be; none if it is text
     */
    record Content(Field field, List<Choice> choices) {

        /** The element of a value. */
        Choice choice(Class<?> type) {
            for (Choice choice : choices) {
                if (choice.type.isEmpty() || choice.type.equals(type.getName())) {
                    return choice;
                }
            }
            throw new IllegalStateException(field + " does not take " + type);
        }
    }

    /**
     * An element.
     *
     * @param type the name of the class of what is in it; empty if it is any
     */
    record Choice(String type, String namespace, String name) {}

    /**
     * The plan of a generated class.
     *
     * @throws IllegalStateException if it is none
     */
    static ElementPlan of(Class<?> type) {
        return PLANS.get(type);
    }

    private static ElementPlan make(Class<?> type) {
        String name = type.getName();
        String line = name.startsWith(PACKAGE) ? LINES.get(name.substring(PACKAGE.length())) : null;
        if (line == null) {
            throw new IllegalStateException(FILE + " has no line for " + name);
        }
        String own =
                (name.indexOf('.', PACKAGE.length()) < 0 ? Format.RECORD : Format.REGISTER)
                        .namespace();
        List<Attribute> attributes = new ArrayList<>();
        List<Content> contents = new ArrayList<>();
        for (int from = 0; from < line.length(); ) {
            int end = line.indexOf(' ', from) < 0 ? line.length() : line.indexOf(' ', from);
            int equals = line.indexOf('=', from);
            boolean text = equals < 0 || equals > end;
            boolean attribute = line.charAt(from) == '@';
            Field field =
                    field(type, line.substring(attribute ? from + 1 : from, text ? end : equals));
            if (attribute) {
                attributes.add(new Attribute(field, line.substring(equals + 1, end)));
            } else if (text) {
                contents.add(new Content(field, List.of()));
            } else {
                contents.add(new Content(field, choices(line.substring(equals + 1, end), own)));
            }
            from = end + 1;
        }
        return new ElementPlan(List.copyOf(attributes), List.copyOf(contents));
    }

    private static List<Choice> choices(String told, String own) {
        List<Choice> choices = new ArrayList<>();
        for (String one : told.split("\\|", -1)) {
            int colon = one.indexOf(':');
            String name = colon < 0 ? one : one.substring(0, colon);
            String type = colon < 0 ? "" : PACKAGE + one.substring(colon + 1);
            choices.add(
                    name.startsWith("^")
                            ? new Choice(type, Format.RECORD.namespace(), name.substring(1))
                            : new Choice(type, own, name));
        }
        return choices;
    }

    /** A field of a class, or of the one it extends. */
    private static Field field(Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            if (type.getSuperclass() == Object.class) {
                throw new IllegalStateException(FILE + " tells of " + name + " in " + type, e);
            }
            return field(type.getSuperclass(), name);
        }
    }

    private static Map<String, String> read() {
        Map<String, String> lines = new HashMap<>();
        try (InputStream in = ElementPlan.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing from the jar");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int end = line.indexOf(' ');
                lines.put(
                        end < 0 ? line : line.substring(0, end),
                        end < 0 ? "" : line.substring(end + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
