// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openminutes.docx.extend.Extensions;
import org.openminutes.docx.extend.FieldFormatter;

/**
 * The form a field is written in, as {@code long} in {@code date:long}. Immutable; safe for many
 * threads.
 *
 * @param name as in the tag
 * @param formatter writes each thing; none for the forms of whole lists
 */
public record Form(String name, Optional<FieldFormatter> formatter) {

    private static final List<FieldFormatter> OURS =
            List.of(new DateForms(), new NameForms(), new NumberForms(), new TextForms());

    /** Forms of all things a path leads to: their number, or how they stand beside each other. */
    private static final Set<String> OF_LISTS = Set.of("count", "and", "lines");

    /** The way a field is written if nothing is said. */
    public static final Form PLAIN = new Form("", Optional.empty());

    /** Whether a form is of all things a path leads to, so that a list may stand in a line. */
    public static boolean isOfLists(String name) {
        return OF_LISTS.contains(name);
    }

    /** Whether a form is the number of things, which any list has. */
    public static boolean isOfNumber(String name) {
        return name.equals("count");
    }

    /**
     * Finds a form.
     *
     * @param name as in the tag
     * @param target what is to be written
     * @param extensions formatters of others, asked first
     * @return the form; none if the target cannot be written so
     */
    public static Optional<Form> find(String name, Scope target, Extensions extensions) {
        if (OF_LISTS.contains(name)) {
            return Optional.of(new Form(name, Optional.empty()));
        }
        return all(extensions).stream()
                .filter(formatter -> formatter.takes(target.type(), name))
                .findFirst()
                .map(formatter -> new Form(name, Optional.of(formatter)));
    }

    /** The forms a thing can be written in. */
    public static List<String> of(Scope target, Extensions extensions) {
        Set<String> forms = new LinkedHashSet<>();
        for (FieldFormatter formatter : all(extensions)) {
            formatter.forms().stream()
                    .filter(form -> formatter.takes(target.type(), form))
                    .forEach(forms::add);
        }
        forms.addAll(OF_LISTS.stream().sorted().toList());
        return List.copyOf(forms);
    }

    private static List<FieldFormatter> all(Extensions extensions) {
        List<FieldFormatter> all = new ArrayList<>(extensions.formatters());
        all.addAll(OURS);
        return all;
    }

    /** Whether only the number of things is written. */
    public boolean counts() {
        return isOfNumber(name);
    }

    /**
     * What stands before a thing in a line.
     *
     * @param scope of the things
     * @param page the wording
     * @param last whether it is the last of several
     */
    public String separator(Scope scope, Page page, boolean last) {
        if (name.equals("lines")) {
            return "\n";
        }
        boolean swedish = page.wording().language().equals("sv");
        return name.equals("and") && last ? (swedish ? " och " : " and ") : scope.separator();
    }

    /** A thing in this form; none if it is written as it stands. */
    public Optional<String> written(Page page, Object value) {
        if (formatter.isEmpty()) {
            return Optional.empty();
        }
        Locale language = Locale.forLanguageTag(page.wording().language());
        return formatter.get().format(value, name, language);
    }
}
