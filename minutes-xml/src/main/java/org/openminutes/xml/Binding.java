// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.openminutes.xml.binding.ObjectFactory;
import org.xml.sax.SAXException;

/** What is slow to make of a format: made when first needed, once, and shared by all threads. */
final class Binding {

    /** Of records. */
    static final Binding RECORD = new Binding(List.of(Format.RECORD), ObjectFactory.class);

    /** Of registers, which hold parts of records and whole ones. */
    static final Binding REGISTER =
            new Binding(
                    List.of(Format.RECORD, Format.REGISTER),
                    ObjectFactory.class,
                    org.openminutes.xml.binding.register.ObjectFactory.class);

    private final List<Format> formats;
    private final Once<JAXBContext> context;
    private final Once<CompletableFuture<Schema>> schema;

    private Binding(List<Format> formats, Class<?>... factories) {
        this.formats = formats;
        this.context = new Once<>(() -> context(factories));
        this.schema =
                new Once<>(() -> CompletableFuture.supplyAsync(this::compile, Binding::inThread));
    }

    /** The generated classes, ready for use. */
    JAXBContext context() {
        return context.get();
    }

    /**
     * Begins to compile the schema, in a thread of its own, unless that was done before: on two
     * cores the first read of a program waits for the longer of schema and classes, not for both.
     */
    void beginSchema() {
        Objects.requireNonNull(schema.get());
    }

    /** The schema, ready for use. */
    Schema schema() {
        return schema.get().join();
    }

    /** The schema of the format itself. */
    URL schemaFile() {
        return file(formats.get(formats.size() - 1));
    }

    private static URL file(Format format) {
        return Objects.requireNonNull(
                Binding.class.getResource(format.schema()), "schema beside the classes");
    }

    private static JAXBContext context(Class<?>... factories) {
        try {
            return JAXBContext.newInstance(factories);
        } catch (JAXBException e) {
            throw new IllegalStateException("the generated classes do not fit together", e);
        }
    }

    private static void inThread(Runnable task) {
        Thread thread = new Thread(task, "minutes-xml-schema");
        thread.setDaemon(true);
        thread.start();
    }

    /** Those that others import come first: no parser looks for a schema by itself. */
    private Schema compile() {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            Source[] sources = new Source[formats.size()];
            for (int i = 0; i < sources.length; i++) {
                sources[i] = new StreamSource(file(formats.get(i)).openStream());
            }
            return new PlainSchema(factory.newSchema(sources));
        } catch (SAXException e) {
            throw new IllegalStateException("the schema in this jar is broken", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A value made when first asked for; who asks meanwhile waits. */
    private static final class Once<T> {

        private final Supplier<T> maker;
        private @Nullable T value;

        private Once(Supplier<T> maker) {
            this.maker = maker;
        }

        private synchronized T get() {
            T made = value == null ? maker.get() : value;
            value = made;
            return made;
        }
    }
}
