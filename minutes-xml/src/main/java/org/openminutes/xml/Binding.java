// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;
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

    /** The schema, ready for use. */
    static Schema schema() {
        return Compiled.VALUE;
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

        private static final Schema VALUE = make();

        private static Schema make() {
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
}
