// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.ValidationEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.xml.validation.Schema;
import org.jspecify.annotations.Nullable;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.Source;
import org.openminutes.xml.binding.MinutesElement;

/** Reads a record, checked against the schema on the way. One for each file. */
final class MinutesReader {

    private final Source source;
    private final Lines lines;
    private final Trace trace = new Trace();
    private final List<ValidationEvent> faults = new ArrayList<>();

    private MinutesReader(Source source) {
        this.source = source;
        this.lines = new Lines(new FilePlace(source.name(), 0, 0));
    }

    /**
     * Reads a record.
     *
     * @return the record, and which lines became what
     * @throws ImportException if it is none, with the line and column
     */
    static ImportResult read(Source source) {
        MinutesReader reader = new MinutesReader(source);
        MinutesElement root = reader.elements(GuardedReader.of(source));
        return new ImportResult(
                new MinutesMapping(reader.lines).read(root),
                List.of(),
                reader.trace.of(source.name()));
    }

    private MinutesElement elements(GuardedReader guarded) {
        try {
            // The first read of a program waits for both; on two cores for the longer of them.
            CompletableFuture<Schema> schema = CompletableFuture.supplyAsync(Binding::schema);
            Unmarshaller unmarshaller = Binding.context().createUnmarshaller();
            unmarshaller.setSchema(schema.join());
            unmarshaller.setEventHandler(
                    fault -> {
                        faults.add(fault);
                        return false;
                    });
            unmarshaller.setListener(new Places(guarded));
            return unmarshaller.unmarshal(guarded, MinutesElement.class).getValue();
        } catch (JAXBException e) {
            throw fault(e);
        }
    }

    /** Notes where elements begin and end. */
    private final class Places extends Unmarshaller.Listener {

        private final GuardedReader guarded;

        private Places(GuardedReader guarded) {
            this.guarded = guarded;
        }

        @Override
        public void beforeUnmarshal(Object element, @Nullable Object parent) {
            FilePlace place = guarded.place();
            lines.begin(element, place);
            trace.begin(element, parent, guarded.getLocalName(), place.line());
        }

        @Override
        public void afterUnmarshal(Object element, @Nullable Object parent) {
            trace.end(element, guarded.place().line());
        }
    }

    private ImportException fault(JAXBException e) {
        if (faults.isEmpty()) {
            return new ImportException(
                    source.name() + ": cannot be read: " + e + "; take an undamaged copy", e);
        }
        ValidationEvent fault = faults.get(0);
        FilePlace place =
                new FilePlace(
                        source.name(),
                        fault.getLocator().getLineNumber(),
                        fault.getLocator().getColumnNumber());
        return new ImportException(place + ": " + SchemaFault.explain(fault.getMessage()), e);
    }
}
