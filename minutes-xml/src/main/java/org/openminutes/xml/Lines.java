// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.time.DateTimeException;
import java.util.IdentityHashMap;
import java.util.function.Supplier;
import org.openminutes.intake.ImportException;

/** Where in a file each element was read, so that a value nobody can hold gets a place. */
final class Lines {

    private final IdentityHashMap<Object, FilePlace> begins = new IdentityHashMap<>();
    private final FilePlace whole;

    /**
     * Starts without any element.
     *
     * @param whole the place of everything that has none of its own
     */
    Lines(FilePlace whole) {
        this.whole = whole;
    }

    void begin(Object element, FilePlace place) {
        begins.put(element, place);
    }

    /** Where an element begins. */
    FilePlace of(Object element) {
        return begins.getOrDefault(element, whole);
    }

    /**
     * Makes a value of the model.
     *
     * @param element what it is made of
     * @param made makes it
     * @return the value
     * @throws ImportException if the model refuses it; with the line of the element
     */
    <T> T at(Object element, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ImportException(
                    "%s: %s; correct the element that begins here"
                            .formatted(of(element), e.getMessage()),
                    e);
        }
    }
}
