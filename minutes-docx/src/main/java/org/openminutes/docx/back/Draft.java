// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.back;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Text;

/**
 * A record that can be changed: its values as a tree, found by the paths they had to begin with,
 * whatever was changed since.
 */
final class Draft {

    /** A value, a list or a record of the tree. */
    static final class Node {

        private @Nullable Node parent;
        private final Kind kind;
        private final Class<?> type;
        private Object value;
        private final List<Node> parts = new ArrayList<>();
        private String name = "";

        private enum Kind {
            VALUE,
            RECORD,
            LIST,
            OPTIONAL
        }

        private Node(Kind kind, Object value) {
            this.kind = kind;
            this.value = value;
            this.type = value.getClass();
        }

        /** What it was to begin with, or was set to. */
        Object value() {
            return value;
        }

        /** The component it is; empty if it is an element. */
        String name() {
            return name;
        }

        /** Another value in its own place, of something that was put in whole. */
        void become(Object other) {
            value = other;
        }

        List<Node> parts() {
            return parts;
        }

        boolean isIn(Node other) {
            Node at = this;
            while (at != null && at != other) {
                at = at.parent;
            }
            return at == other;
        }

        /** Where it now stands in the record. */
        String path() {
            Node above = parent;
            if (above == null) {
                return "";
            }
            String outer = above.path();
            return switch (above.kind) {
                case LIST -> outer + "[" + above.parts.indexOf(this) + "]";
                case OPTIONAL, VALUE -> outer;
                case RECORD -> outer.isEmpty() ? name : outer + "." + name;
            };
        }

        private void adopt(Node part) {
            part.parent = this;
            parts.add(part);
        }
    }

    /** Components that must not become empty lists. */
    private static final List<String> NEVER_EMPTY = List.of("clauses", "points", "rows");

    private final Node root;
    private final Map<String, Node> byPath = new HashMap<>();

    /** A record as it is. */
    Draft(Minutes minutes) {
        this(minutes, "");
    }

    /** A part of a record that stands at a path. */
    Draft(Object part, String path) {
        root = node(part, path);
    }

    /** All of it. */
    Node root() {
        return root;
    }

    /** Everything of a kind that was in it to begin with. */
    List<Node> all(Class<?> kind) {
        return byPath.values().stream().filter(node -> kind.isInstance(node.value)).toList();
    }

    private Node node(Object value, String path) {
        Node node;
        if (value instanceof Optional<?> optional) {
            node = new Node(Node.Kind.OPTIONAL, value);
            optional.ifPresent(inner -> node.adopt(node(inner, path)));
            return node;
        }
        if (value instanceof Collection<?> list) {
            node = new Node(Node.Kind.LIST, value);
            int i = 0;
            for (Object element : list) {
                node.adopt(node(element, path + "[" + i++ + "]"));
            }
        } else if (isExploded(value)) {
            node = new Node(Node.Kind.RECORD, value);
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                String name = component.getName();
                Node part = node(read(component, value), path.isEmpty() ? name : path + "." + name);
                part.name = name;
                node.adopt(part);
            }
        } else {
            node = new Node(Node.Kind.VALUE, value);
        }
        byPath.put(path, node);
        return node;
    }

    private static boolean isExploded(Object value) {
        return value instanceof Record && !(value instanceof Id) && !(value instanceof Text);
    }

    private static Object read(RecordComponent component, Object owner) {
        try {
            return component.getAccessor().invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    /** What stood at a path to begin with. */
    Optional<Node> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    /** The innermost element of a list that a path leads through, itself included. */
    Optional<Node> element(String path) {
        for (String at = path; !at.isEmpty(); at = outer(at)) {
            Node node = byPath.get(at);
            if (at.endsWith("]") && node != null && node.kind != Node.Kind.VALUE) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    /** A path without its last step. */
    static String outer(String path) {
        int cut = Math.max(path.lastIndexOf('.'), path.lastIndexOf('['));
        return cut < 0 ? "" : path.substring(0, cut);
    }

    /** Puts a value in place of another, and gives what is there now. */
    Node set(Node node, Object value) {
        Node above = java.util.Objects.requireNonNull(node.parent);
        Node other = new Node(Node.Kind.VALUE, value);
        other.name = node.name;
        other.parent = above;
        above.parts.set(above.parts.indexOf(node), other);
        byPath.replaceAll((path, at) -> at == node ? other : at);
        return other;
    }

    /** Gives a record a component that was absent. */
    void fill(Node record, String component, Object value) {
        for (Node part : record.parts) {
            if (part.name.equals(component) && part.kind == Node.Kind.OPTIONAL) {
                part.parts.clear();
                part.adopt(new Node(Node.Kind.VALUE, value));
            }
        }
    }

    /**
     * Takes something out, and what would be nothing without it.
     *
     * @return what was taken out; empty if the record cannot be without it
     */
    Optional<Node> remove(Node node) {
        Node above = node.parent;
        if (above == null || above.kind == Node.Kind.RECORD || above.kind == Node.Kind.VALUE) {
            return Optional.empty();
        }
        if (above.kind == Node.Kind.LIST
                && above.parts.size() == 1
                && NEVER_EMPTY.contains(above.name)) {
            Node owner = java.util.Objects.requireNonNull(above.parent);
            return remove(owner);
        }
        above.parts.remove(node);
        return Optional.of(node);
    }

    /** The elements of its list after one. */
    List<Node> following(Node element) {
        Node list = element.parent;
        return list == null || list.kind != Node.Kind.LIST
                ? List.of()
                : List.copyOf(
                        list.parts.subList(list.parts.indexOf(element) + 1, list.parts.size()));
    }

    /** Whether something has been taken out, or stands in something that has. */
    boolean isGone(Node node) {
        for (Node at = node; at.parent != null; at = at.parent) {
            if (!at.parent.parts.contains(at)) {
                return true;
            }
        }
        return false;
    }

    /** Puts a value right after an element of a list. */
    Node insertAfter(Node element, Object value) {
        Node list = java.util.Objects.requireNonNull(element.parent);
        return insert(list, list.parts.indexOf(element) + 1, value);
    }

    /** Puts a value into a list. */
    Node insert(Node list, int index, Object value) {
        Node node = new Node(Node.Kind.VALUE, value);
        node.parent = list;
        list.parts.add(Math.max(0, Math.min(index, list.parts.size())), node);
        return node;
    }

    /** Puts an element of a list after another of it, or first. */
    void move(Node element, Optional<Node> after) {
        move(element, java.util.Objects.requireNonNull(element.parent), after);
    }

    /** Puts an element of a list into a list, after an element of that if it is one, or first. */
    void move(Node element, Node list, Optional<Node> after) {
        Node above = java.util.Objects.requireNonNull(element.parent);
        above.parts.remove(element);
        element.parent = list;
        list.parts.add(after.map(list.parts::indexOf).orElse(-1) + 1, element);
    }

    /**
     * The record as it now is.
     *
     * @throws IllegalArgumentException if it cannot be
     */
    Minutes minutes() {
        return (Minutes) whole();
    }

    /** All of it as it now is. */
    Object whole() {
        return build(root);
    }

    /** A part of the record as it now is. */
    Object build(Node node) {
        return switch (node.kind) {
            case VALUE -> node.value;
            case OPTIONAL ->
                    node.parts.isEmpty() ? Optional.empty() : Optional.of(build(node.parts.get(0)));
            case LIST -> node.parts.stream().map(this::build).toList();
            case RECORD -> record(node);
        };
    }

    private Object record(Node node) {
        RecordComponent[] components = node.type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = build(node.parts.get(i));
        }
        return make(node.type, values);
    }

    /** A record of a class from the values of its components. */
    static Object make(Class<?> type, Object[] values) {
        Class<?>[] types =
                Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }
}
