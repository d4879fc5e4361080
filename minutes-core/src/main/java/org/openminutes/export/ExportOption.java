// SPDX-License-Identifier: Apache-2.0
package org.openminutes.export;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;
import org.openminutes.internal.Require;

/**
 * A setting an exporter understands; a constant of its module. Two options are the same if they are
 * the same constant.
 *
 * @param <T> the type of its value
 */
public final class ExportOption<T> {

    private final String name;
    private final T standard;
    private final Function<String, T> reader;
    private final String description;

    private ExportOption(String name, T standard, Function<String, T> reader, String description) {
        this.name = Require.text(name, "name of an option");
        this.standard = requireNonNull(standard, "standard");
        this.reader = requireNonNull(reader, "reader");
        this.description = Require.text(description, "description of an option");
    }

    /**
     * Makes an option.
     *
     * @param name unique within the exporter, e.g. {@code "profile"}
     * @param standard the value if nothing is said
     * @param reader makes a value of the text a user types; throws {@link IllegalArgumentException}
     *     with what would have been right
     * @param description one sentence for the documentation
     * @param <T> the type of its value
     * @return the option
     */
    public static <T> ExportOption<T> of(
            String name, T standard, Function<String, T> reader, String description) {
        return new ExportOption<>(name, standard, reader, description);
    }

    /** Its name, unique within the exporter. */
    public String name() {
        return name;
    }

    /** The value if nothing is said. */
    public T standard() {
        return standard;
    }

    /** One sentence for the documentation. */
    public String description() {
        return description;
    }

    /**
     * Makes a value of what a user typed.
     *
     * @param text as typed
     * @return the value
     * @throws IllegalArgumentException if it is none; the message says what would have been right
     */
    public T read(String text) {
        return reader.apply(text);
    }

    @Override
    public String toString() {
        return name;
    }
}
