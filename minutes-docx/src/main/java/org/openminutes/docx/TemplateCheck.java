// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.docx.check.Checker;
import org.openminutes.docx.extend.Extensions;
import org.openminutes.docx.fault.Fault;
import org.openminutes.docx.fault.Spot;
import org.openminutes.docx.parts.PackageReader;
import org.openminutes.docx.parts.Parts;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.Omission;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;

/** What is wrong with a template, all at once, and what of a record it does not show. Immutable. */
public final class TemplateCheck {

    private static final int LONGEST_WORDS = 60;

    private final List<Fault> faults;
    private final Optional<Checker> checker;

    private TemplateCheck(List<Fault> faults, Optional<Checker> checker) {
        this.faults = List.copyOf(faults);
        this.checker = checker;
    }

    /**
     * Checks a template.
     *
     * @param name what to call it in messages
     * @param bytes of the file, whatever they are
     * @param extensions what it may use beside what comes with this library
     * @return what is wrong; a file that is no template at all has one fault that says so
     */
    public static TemplateCheck of(String name, byte[] bytes, Extensions extensions) {
        try {
            Checker checker = new Checker(name, PackageReader.read(bytes), extensions);
            return new TemplateCheck(checker.faults(), Optional.of(checker));
        } catch (IllegalArgumentException e) {
            String why =
                    String.valueOf(e.getMessage())
                            .replaceFirst("^template .*? cannot be used: ", "");
            Fault fault = new Fault("unusable", Spot.FILE, List.of(why));
            return new TemplateCheck(List.of(fault), Optional.empty());
        }
    }

    /**
     * These faults, and as information what of a record the template shows nowhere.
     *
     * @param template the template, compiled
     * @param minutes the record
     * @return a new check
     */
    public TemplateCheck against(DocxTemplate template, Minutes minutes) {
        ExportOptions options =
                ExportOptions.NONE
                        .with(DocxOptions.TEMPLATE, template)
                        .with(DocxOptions.FINAL, true);
        List<Place<?>> places = Places.in(minutes);
        List<Fault> all = new ArrayList<>(faults);
        try {
            for (Omission omission :
                    new DocxExporter()
                            .export(minutes, options, OutputStream.nullOutputStream())
                            .omissions()) {
                all.add(
                        new Fault(
                                "not-shown",
                                Spot.FILE,
                                List.of(omission.path(), words(places, omission.path()))));
            }
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written, so nothing can fail", e);
        }
        return new TemplateCheck(all, checker);
    }

    /** The first words at or below a path. */
    private static String words(List<Place<?>> places, String path) {
        List<String> all =
                places.stream()
                        .filter(place -> place.path().startsWith(path))
                        .filter(place -> place.value() instanceof String)
                        .map(place -> place.value().toString().strip())
                        .toList();
        String words =
                all.stream()
                        .filter(text -> text.matches("(?s).*\\p{L}{3}.*"))
                        .findFirst()
                        .or(() -> all.stream().findFirst())
                        .orElse("…");
        return words.length() <= LONGEST_WORDS
                ? words
                : words.substring(0, LONGEST_WORDS - 1) + "…";
    }

    /** What is wrong or worth knowing, in the order of the file. */
    public List<Fault> faults() {
        return faults;
    }

    /** Whether nothing is wrong; information does not count. */
    public boolean isClean() {
        return faults.stream().allMatch(fault -> fault.severity() == Fault.Severity.INFO);
    }

    /** Whether it can be used, faults or not. */
    public boolean isUsable() {
        return faults.stream().noneMatch(fault -> fault.severity() == Fault.Severity.ERROR);
    }

    /** Whether a copy with comments can be made of it. */
    public boolean canHaveComments() {
        return checker.isPresent();
    }

    /**
     * Writes a copy of the template with a comment in the margin at each fault.
     *
     * @param locale the language of the comments: Swedish, else English
     * @param out where to; left open
     * @throws IOException if {@code out} fails
     * @throws IllegalStateException if it is no template at all
     */
    public void writeCommented(Locale locale, OutputStream out) throws IOException {
        Parts parts =
                checker.orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "what is no Word file can have no comments"))
                        .commented(locale.getLanguage().equals("sv"));
        parts.writeTo(out);
    }
}
