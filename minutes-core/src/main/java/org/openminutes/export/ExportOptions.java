// SPDX-License-Identifier: Apache-2.0
package org.openminutes.export;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Values of {@link ExportOption}s; immutable. */
public final class ExportOptions {

    /** Everything at its standard value. */
    public static final ExportOptions NONE = new ExportOptions(Map.of());

    private final Map<ExportOption<?>, Object> values;

    private ExportOptions(Map<ExportOption<?>, Object> values) {
        this.values = values;
    }

    /**
     * These options and one more.
     *
     * @param option which
     * @param value its value
     * @param <T> the type of its value
     * @return new options
     */
    public <T> ExportOptions with(ExportOption<T> option, T value) {
        Map<ExportOption<?>, Object> more = new LinkedHashMap<>(values);
        more.put(requireNonNull(option, "option"), requireNonNull(value, "value"));
        return new ExportOptions(more);
    }

    /**
     * These options and one more, as a user typed it.
     *
     * @param option which
     * @param text as typed
     * @param <T> the type of its value
     * @return new options
     * @throws IllegalArgumentException if the text is no value of it
     */
    public <T> ExportOptions withText(ExportOption<T> option, String text) {
        return with(option, option.read(text));
    }

    /**
     * The value of an option.
     *
     * @param option which
     * @param <T> the type of its value
     * @return what was given, else {@link ExportOption#standard()}
     */
    @SuppressWarnings("unchecked") // with() lets in only values of the option's own type
    public <T> T get(ExportOption<T> option) {
        Object value = values.get(option);
        return value == null ? option.standard() : (T) value;
    }

    /** The options a value was given for. */
    public Set<ExportOption<?>> given() {
        return java.util.Collections.unmodifiableSet(values.keySet());
    }
}
