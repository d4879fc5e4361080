// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One kind of thing a path may lead to: which fields it has, and how it is printed if it can be.
 * Its fields are found when they are first asked for, since a template asks for few of all there
 * are; they never change. Safe for many threads.
 */
public final class Scope {

    /** Prints a thing as running text. */
    @FunctionalInterface
    interface Printer {
        void print(Page page, Object value, Ink ink);
    }

    /** Prints a thing as paragraphs, lists and tables. */
    @FunctionalInterface
    interface Setter {
        List<Block> blocks(Page page, Object value);
    }

    /** Finds the fields of a kind of thing and adds them. */
    @FunctionalInterface
    interface Filler {
        void fill(Scope scope);
    }

    /** Held while fields are found; one for all, as those of one kind may need those of another. */
    static final Object FILLING = new Object();

    private final String name;
    private final Class<?> type;
    private final String separator;
    private final Optional<Printer> printer;
    private final Optional<Setter> setter;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private volatile @Nullable Filler filler;

    Scope(
            String name,
            Class<?> type,
            String separator,
            Optional<Printer> printer,
            Optional<Setter> setter) {
        this.name = name;
        this.type = type;
        this.separator = separator;
        this.printer = printer;
        this.setter = setter;
    }

    /** A thing that is not printed itself, only its fields are. */
    static Scope group(String name) {
        return new Scope(name, Object.class, "", Optional.empty(), Optional.empty());
    }

    /** A thing printed as running text; several of them stand with commas between. */
    static Scope printed(Class<?> type, Printer printer) {
        String name = type.getSimpleName();
        return new Scope(name, type, ", ", Optional.of(printer), Optional.empty());
    }

    void add(Field field) {
        fields.put(field.name(), field);
    }

    /** Has its fields found when they are first asked for. */
    Scope filledBy(Filler later) {
        filler = later;
        return this;
    }

    private Map<String, Field> filled() {
        if (filler != null) {
            synchronized (FILLING) {
                Filler left = filler;
                if (left != null) {
                    left.fill(this);
                    filler = null;
                }
            }
        }
        return fields;
    }

    /** What it is, e.g. {@code AgendaItem}. */
    public String name() {
        return name;
    }

    /** The type of the things; {@link Object} for those made for the page. */
    public Class<?> type() {
        return type;
    }

    /** The same with more fields, which hide those of the same name. */
    Scope with(Collection<Field> more) {
        Scope wider = new Scope(name, type, separator, printer, setter);
        wider.fields.putAll(filled());
        more.forEach(wider::add);
        return wider;
    }

    /** The field of a name. */
    public Optional<Field> field(String segment) {
        return Optional.ofNullable(filled().get(segment));
    }

    /** All fields, view fields last. */
    public Collection<Field> fields() {
        return Collections.unmodifiableCollection(filled().values());
    }

    /** Whether it can stand in running text. */
    public boolean isText() {
        return printer.isPresent();
    }

    /** Whether it is paragraphs, lists and tables. */
    public boolean isBlocks() {
        return setter.isPresent();
    }

    /** What stands between two of them in running text. */
    public String separator() {
        return separator;
    }

    /**
     * Prints a thing as running text.
     *
     * @param page the record and the wording
     * @param value the thing
     * @param ink where to
     */
    public void print(Page page, Object value, Ink ink) {
        if (printer.isPresent()) {
            printer.get().print(page, value, ink);
        }
    }

    /**
     * Prints a thing as blocks.
     *
     * @param page the record and the wording
     * @param value the thing
     * @return the blocks; none if it has none
     */
    public List<Block> blocks(Page page, Object value) {
        return setter.map(s -> s.blocks(page, value)).orElse(List.of());
    }
}
