// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.ValidationEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.xml.validation.Schema;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;
import org.openminutes.model.Minutes;
import org.openminutes.xml.binding.MinutesElement;

/** Reads a record, checked against the schema on the way. One for each file. */
final class MinutesReader {

    private final Source source;
    private final Lines lines;
    private final List<ValidationEvent> faults = new ArrayList<>();

    private MinutesReader(Source source) {
        this.source = source;
        this.lines = new Lines(new FilePlace(source.name(), 0, 0));
    }

    /**
     * Reads a record.
     *
     * @throws ImportException if it is none, with the line and column
     */
    static Minutes read(Source source) {
        MinutesReader reader = new MinutesReader(source);
        return new MinutesMapping(reader.lines).read(reader.elements(GuardedReader.of(source)));
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
            unmarshaller.setListener(
                    new Unmarshaller.Listener() {
                        @Override
                        public void beforeUnmarshal(Object element, Object parent) {
                            lines.begin(element, guarded.place());
                        }
                    });
            return unmarshaller.unmarshal(guarded, MinutesElement.class).getValue();
        } catch (JAXBException e) {
            throw fault(e);
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
