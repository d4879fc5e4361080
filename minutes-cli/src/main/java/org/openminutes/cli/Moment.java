// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;

/** Reads a time: an instant, or a day, which then means its midnight in UTC. */
final class Moment implements ITypeConverter<Instant> {

    /** For the parser. */
    Moment() {}

    @Override
    public Instant convert(String text) throws DateTimeParseException {
        return text.contains("T")
                ? Instant.parse(text)
                : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
