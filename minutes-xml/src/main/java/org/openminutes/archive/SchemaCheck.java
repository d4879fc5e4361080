// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stax.StAXSource;
import javax.xml.validation.Schema;
import javax.xml.validation.Validator;
import org.openminutes.xml.MinutesXml;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Compares the documents of a package with schemas. */
final class SchemaCheck {

    private static final int MOST_FAULTS = 20;

    private final Contents contents;
    private final SchemaFolder schemas;
    private final Issues issues;

    SchemaCheck(Contents contents, SchemaFolder schemas, Issues issues) {
        this.contents = contents;
        this.schemas = schemas;
        this.issues = issues;
    }

    /**
     * Checks a document, if there is a schema for it; what is no XML is told of by others.
     *
     * @param path the document
     * @param isAround whether it tells of the content; of content only records of ours are checked
     */
    void check(String path, boolean isAround) {
        Optional<XmlHead> head =
                XmlHead.of(contents, path)
                        .filter(found -> isAround || found.namespace().equals(MinutesXml.NAMESPACE))
                        .filter(found -> schemas.knows(found.namespace()));
        if (head.isEmpty()) {
            return;
        }
        List<String> least = List.of();
        String of = "";
        for (Map.Entry<String, Schema> candidate : candidates(head.get()).entrySet()) {
            List<String> faults = faults(path, candidate.getValue());
            if (faults.isEmpty()) {
                return;
            }
            if (of.isEmpty() || faults.size() < least.size()) {
                least = faults;
                of = candidate.getKey();
            }
        }
        for (String fault : least) {
            issues.error(
                    "MIN-018",
                    path,
                    "bryter mot %s: %s".formatted(of, fault),
                    "breaks %s: %s".formatted(of, fault));
        }
    }

    private SortedMap<String, Schema> candidates(XmlHead head) {
        return new TreeMap<>(
                schemas.candidates(
                        head.namespace(), head.declared(), MetsFacts.isFgs1(head.profile())));
    }

    /** Tells of the schemas that could not be used. */
    void tellBroken() {
        schemas.broken()
                .forEach(
                        (file, why) ->
                                issues.warning(
                                        "MIN-018",
                                        "",
                                        "schemat %s går inte att använda: %s".formatted(file, why),
                                        "the schema %s cannot be used: %s".formatted(file, why)));
    }

    private List<String> faults(String path, Schema schema) {
        Faults faults = new Faults();
        try (InputStream in = contents.open(path)) {
            Validator validator = schema.newValidator();
            validator.setErrorHandler(faults);
            validator.validate(new StAXSource(SafeXml.of(in)));
        } catch (IOException | SAXException | XMLStreamException e) {
            if (faults.list.isEmpty()) {
                faults.list.add(String.valueOf(e.getMessage()));
            }
        }
        return faults.list;
    }

    /** Takes the first faults and then ends the reading. */
    private static final class Faults implements ErrorHandler {

        private final List<String> list = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            // no fault
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            list.add("%s:%s %s".formatted(e.getLineNumber(), e.getColumnNumber(), e.getMessage()));
            if (list.size() >= MOST_FAULTS) {
                throw e;
            }
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            error(e);
            throw e;
        }
    }
}
