// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openminutes.internal.JsonReader;

/** As much of JSON Schema as our schemas use. */
final class SchemaCheck {

    private final Map<?, ?> root;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(Map<?, ?> root) {
        this.root = root;
    }

    /** What is wrong with a JSON text, each with its place; none if nothing is. */
    static List<String> faults(String schema, String json) {
        SchemaCheck check = new SchemaCheck((Map<?, ?>) JsonReader.read(schema));
        check.check("", check.root, JsonReader.read(json));
        return check.faults;
    }

    private void check(String at, Map<?, ?> given, Object value) {
        Map<?, ?> schema = resolved(given);
        switch (String.valueOf(schema.get("type"))) {
            case "object" -> object(at, schema, value);
            case "array" -> array(at, schema, value);
            case "string" -> string(at, schema, value);
            case "integer" -> require(value instanceof Long, at + ": no integer");
            case "boolean" -> require(value instanceof Boolean, at + ": no boolean");
            default -> throw new IllegalStateException("no such type at " + at + ": " + schema);
        }
    }

    private Map<?, ?> resolved(Map<?, ?> schema) {
        if (!(schema.get("$ref") instanceof String ref)) {
            return schema;
        }
        Map<?, ?> at = root;
        for (String step : ref.substring(2).split("/", -1)) {
            at = (Map<?, ?>) requireNonNull(at.get(step), ref);
        }
        return at;
    }

    private void object(String at, Map<?, ?> schema, Object value) {
        if (!(value instanceof Map<?, ?> fields)) {
            faults.add(at + ": no object");
            return;
        }
        Map<?, ?> known = (Map<?, ?>) requireNonNull(schema.get("properties"), at);
        for (Object name : (List<?>) requireNonNull(schema.get("required"), at)) {
            require(fields.containsKey(name), at + "/: lacks " + name);
        }
        fields.forEach(
                (name, field) -> {
                    String place = at + "/" + name;
                    if (known.get(name) instanceof Map<?, ?> own) {
                        check(place, own, requireNonNull(field, place));
                    } else {
                        faults.add(place + ": not known");
                    }
                });
    }

    private void array(String at, Map<?, ?> schema, Object value) {
        if (!(value instanceof List<?> list)) {
            faults.add(at + ": no array");
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            String place = at + "/" + i;
            Map<?, ?> items = (Map<?, ?>) requireNonNull(schema.get("items"), place);
            check(place, items, requireNonNull(list.get(i), place));
        }
    }

    private void string(String at, Map<?, ?> schema, Object value) {
        require(value instanceof String, at + ": no string");
        if (schema.get("enum") instanceof List<?> allowed) {
            require(allowed.contains(value), at + ": not one of " + allowed);
        }
        if (schema.get("pattern") instanceof String pattern) {
            require(String.valueOf(value).matches(pattern), at + ": not like " + pattern);
        }
    }

    private void require(boolean right, String fault) {
        if (!right) {
            faults.add(fault);
        }
    }
}
