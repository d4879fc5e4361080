// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.ValidationEvent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;

/** Reads the elements of a file, checked against the schema on the way. One for each file. */
final class ElementReader {

    /** Told of each element of the generated classes as it begins and ends. */
    interface Listener {

        /** Hears nothing. */
        Listener NONE =
                new Listener() {
                    @Override
                    public void begin(
                            Object element, @Nullable Object parent, String name, int line) {}

                    @Override
                    public void end(Object element, int line) {}
                };

        void begin(Object element, @Nullable Object parent, String name, int line);

        void end(Object element, int line);
    }

    private final Source source;
    private final Lines lines;
    private final Listener listener;
    private final List<ValidationEvent> faults = new ArrayList<>();

    /**
     * Makes a reader.
     *
     * @param source the file
     * @param lines where the places of the elements are kept
     * @param listener told of them
     */
    ElementReader(Source source, Lines lines, Listener listener) {
        this.source = source;
        this.lines = lines;
        this.listener = listener;
    }

    /**
     * Reads the file.
     *
     * @throws ImportException if it is not of the format, with the line and column
     */
    <E> E read(Format format, Binding binding, Class<E> root) {
        GuardedReader guarded = GuardedReader.of(source, format);
        try {
            binding.beginSchema();
            Unmarshaller unmarshaller = binding.context().createUnmarshaller();
            unmarshaller.setSchema(binding.schema());
            unmarshaller.setEventHandler(
                    fault -> {
                        faults.add(fault);
                        return false;
                    });
            unmarshaller.setListener(new Places(guarded));
            return unmarshaller.unmarshal(guarded, root).getValue();
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
            listener.begin(element, parent, guarded.getLocalName(), place.line());
        }

        @Override
        public void afterUnmarshal(Object element, @Nullable Object parent) {
            listener.end(element, guarded.place().line());
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
