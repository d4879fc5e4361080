// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import org.openminutes.intake.ImportException;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;
import org.openminutes.xml.binding.register.RegisterElement;

/** Reads a register. */
final class RegisterReader {

    private RegisterReader() {}

    /**
     * Reads a register.
     *
     * @throws ImportException if it is none, with the line and column
     */
    static Register read(Source source, RecordFiles files) {
        Lines lines = new Lines(new FilePlace(source.name(), 0, 0));
        RegisterElement root =
                new ElementReader(source, lines, ElementReader.Listener.NONE)
                        .read(Format.REGISTER, Binding.REGISTER, RegisterElement.class);
        return new RegisterMapping(lines).read(root, files);
    }
}
