// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.openminutes.xml.binding.ObjectFactory;
import org.xml.sax.SAXException;

/** What is slow to make: made when first needed, once, and shared by all threads. */
final class Binding {

    private Binding() {}

    /** The generated classes, ready for use. */
    static JAXBContext context() {
        return Context.VALUE;
    }

    /**
     * Begins to compile the schema, in a thread of its own, unless that was done before: on two
     * cores the first read of a program waits for the longer of schema and classes, not for both.
     */
    static void beginSchema() {
        Objects.requireNonNull(Compiled.VALUE);
    }

    /** The schema, ready for use. */
    static Schema schema() {
        return Compiled.VALUE.join();
    }

    static URL schemaFile() {
        return Objects.requireNonNull(
                Binding.class.getResource(Format.SCHEMA), "schema beside the classes");
    }

    private static final class Context {

        private static final JAXBContext VALUE = make();

        private static JAXBContext make() {
            try {
                return JAXBContext.newInstance(ObjectFactory.class);
            } catch (JAXBException e) {
                throw new IllegalStateException("the generated classes do not fit together", e);
            }
        }
    }

    private static final class Compiled {

        private static final CompletableFuture<Schema> VALUE =
                CompletableFuture.supplyAsync(Binding::compile, Compiled::inThread);

        private static void inThread(Runnable task) {
            Thread thread = new Thread(task, "minutes-xml-schema");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private static Schema compile() {
        try (InputStream in = schemaFile().openStream()) {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return new PlainSchema(factory.newSchema(new StreamSource(in)));
        } catch (SAXException e) {
            throw new IllegalStateException("the schema in this jar is broken", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
