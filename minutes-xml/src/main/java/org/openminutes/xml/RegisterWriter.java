// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.io.IOException;
import java.io.OutputStream;
import org.openminutes.export.ExportException;
import org.openminutes.intake.Source;
import org.openminutes.register.Register;
import org.openminutes.xml.binding.register.ObjectFactory;
import org.openminutes.xml.binding.register.RegisterElement;

/** Writes a register as {@link MinutesWriter} writes a record. */
final class RegisterWriter {

    private static final String FORMAT = "register";

    private RegisterWriter() {}

    static void write(Register register, OutputStream out) throws IOException {
        XmlBytes file = page(register).bytes();
        if (file.length() > Source.MAX_SIZE) {
            throw new ExportException(
                    FORMAT,
                    "the file would be larger than the %d MB that can be read back; leave earlier records out"
                            .formatted(Source.MAX_SIZE >> 20));
        }
        file.writeTo(out);
        out.flush();
    }

    private static XmlPage page(Register register) {
        try {
            RegisterElement root =
                    new RegisterMapping(new Lines(new FilePlace("register", 0, 0))).write(register);
            return ElementWriter.page(new ObjectFactory().createRegister(root));
        } catch (IllegalArgumentException e) {
            throw new ExportException(FORMAT, String.valueOf(e.getMessage()), e);
        }
    }
}
