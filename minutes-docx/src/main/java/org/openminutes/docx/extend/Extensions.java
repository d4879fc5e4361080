// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.extend;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/**
 * What a template may use beside what comes with this library; immutable.
 *
 * @param formatters asked in order, before our own
 * @param lists lists of the caller's own data
 * @param transformers applied in order
 */
public record Extensions(
        List<FieldFormatter> formatters,
        List<FieldList> lists,
        List<PartTransformer> transformers) {

    /** None. */
    public static final Extensions NONE = new Extensions(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public Extensions {
        formatters = List.copyOf(formatters);
        lists = List.copyOf(lists);
        transformers = List.copyOf(transformers);
    }

    /** Those {@link ServiceLoader} finds on the class or module path, now and once. */
    public static Extensions installed() {
        return new Extensions(
                found(ServiceLoader.load(FieldFormatter.class)),
                found(ServiceLoader.load(FieldList.class)),
                found(ServiceLoader.load(PartTransformer.class)));
    }

    private static <T> List<T> found(ServiceLoader<T> loader) {
        return loader.stream().map(ServiceLoader.Provider::get).toList();
    }

    /** These and a formatter. */
    public Extensions with(FieldFormatter formatter) {
        return new Extensions(plus(formatters, formatter), lists, transformers);
    }

    /** These and a list. */
    public Extensions with(FieldList list) {
        return new Extensions(formatters, plus(lists, list), transformers);
    }

    /** These and a transformer. */
    public Extensions with(PartTransformer transformer) {
        return new Extensions(formatters, lists, plus(transformers, transformer));
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
