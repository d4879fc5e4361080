// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Supplier;
import org.openminutes.docx.engine.Kept;
import org.openminutes.docx.engine.Template;
import org.openminutes.docx.extend.Extensions;
import org.openminutes.docx.kit.Kit;
import org.openminutes.docx.parts.PackageReader;
import org.openminutes.docx.vocabulary.FieldGuide;
import org.openminutes.docx.vocabulary.Page;

/**
 * A Word template (<i>mall</i>), read once and used for any number of records; immutable, safe for
 * many threads. Reading one takes a few daemon threads for a moment.
 *
 * <p>A template is a {@code .dotx} or {@code .docx} file with content controls, whose tags are
 * paths of the record: {@code docs/word.md} and {@code docs/template-fields.md}.
 */
public final class DocxTemplate {

    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final String name;
    private final Supplier<Template> template;

    private DocxTemplate(String name, Supplier<Template> template) {
        this.name = name;
        this.template = template;
    }

    /** The one that comes with this library; compiled at its first use. */
    public static DocxTemplate builtIn() {
        return new DocxTemplate("built-in", () -> BuiltIn.TEMPLATE);
    }

    /**
     * Reads and compiles a template.
     *
     * @param file a {@code .dotx} or {@code .docx} file
     * @return the template
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it cannot be used as a template; the message tells
     *     everything wrong with it and where
     */
    public static DocxTemplate read(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new IllegalArgumentException(
                    "template %s cannot be used: it is larger than 64 MB".formatted(file));
        }
        return of(
                String.valueOf(file.getFileName()),
                Files.readAllBytes(file),
                Extensions.installed());
    }

    /**
     * Compiles a template.
     *
     * @param name what to call it in messages
     * @param bytes of a {@code .dotx} or {@code .docx} file
     * @return the template
     * @throws IllegalArgumentException as above
     */
    public static DocxTemplate of(String name, byte[] bytes) {
        return of(name, bytes, Extensions.NONE);
    }

    /**
     * Compiles a template that uses more than comes with this library.
     *
     * @param name what to call it in messages
     * @param bytes of a {@code .dotx} or {@code .docx} file
     * @param extensions what more it may use
     * @return the template
     * @throws IllegalArgumentException as above
     */
    public static DocxTemplate of(String name, byte[] bytes, Extensions extensions) {
        Template.begin();
        RecordXml.begin();
        Template compiled;
        try {
            compiled = Template.compile(name, PackageReader.read(bytes), extensions);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            if (message.startsWith("template ")) {
                throw e;
            }
            throw new IllegalArgumentException(
                    "template %s cannot be used: %s".formatted(name, message), e);
        }
        return new DocxTemplate(requireNonNull(name, "name"), () -> compiled);
    }

    /**
     * The file of the built-in template, to start one's own from.
     *
     * @return the bytes of a {@code .dotx} file, always the same
     */
    public static byte[] builtInFile() {
        return Kit.builtIn();
    }

    /**
     * All fields a template may use, for its author.
     *
     * @return Markdown with a table for each kind of thing in a record
     */
    public static String fieldGuide() {
        return FieldGuide.markdown();
    }

    /** Reads the template a user named. */
    static DocxTemplate named(String path) {
        try {
            return read(Path.of(path));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("there is no template file " + path, e);
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read template " + path + ": " + e, e);
        }
    }

    Set<String> write(Page page, Kept kept, OutputStream out) throws IOException {
        return template.get().write(page, kept, out);
    }

    /** Its name. */
    @Override
    public String toString() {
        return name;
    }
}
