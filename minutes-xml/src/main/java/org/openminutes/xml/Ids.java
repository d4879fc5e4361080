// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.Id;

/** Identities and references of the model as text and back. */
final class Ids {

    private Ids() {}

    static @Nullable String write(Optional<? extends Id<?>> id) {
        return id.map(Id::value).orElse(null);
    }

    /**
     * Adds references to a list of an element, which is asked for only if there are any: an empty
     * list would become an empty attribute.
     */
    static void write(List<? extends Id<?>> ids, Supplier<List<String>> list) {
        if (!ids.isEmpty()) {
            ids.forEach(id -> list.get().add(id.value()));
        }
    }

    static <T> Id<T> read(String value) {
        return new Id<>(value);
    }

    static <T> Optional<Id<T>> readOptional(@Nullable String value) {
        return Optional.ofNullable(value).map(Id::new);
    }

    static <T> List<Id<T>> readAll(List<String> values) {
        return values.stream().map(Id<T>::new).toList();
    }
}
