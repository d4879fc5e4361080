// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openminutes.intake.ImportException;
import org.openminutes.intake.ImportResult;
import org.openminutes.intake.MinutesImporter;
import org.openminutes.intake.Source;
import org.openminutes.intake.SourceTrace;
import org.openminutes.model.Minutes;
import org.openminutes.register.Register;

/** Reads files that begin with {@code STUB}: a title, or a fault to be had. */
public final class StubImporter implements MinutesImporter {

    private static final String START = "STUB ";

    /** For the service loader. */
    public StubImporter() {}

    @Override
    public String format() {
        return "stub";
    }

    @Override
    public Recognition recognise(Source source) {
        return text(source).startsWith(START) ? Recognition.YES : Recognition.NO;
    }

    @Override
    public ImportResult read(Source source, Register register) {
        String title = text(source).substring(START.length()).strip();
        switch (title) {
            case "unreadable" -> throw new ImportException(source.name() + ":1: is unreadable");
            case "bug" -> throw new IllegalStateException("a bug");
            case "deep" -> throw new StackOverflowError();
            default -> {}
        }
        Minutes minutes = Minutes.notes(title).build();
        return new ImportResult(minutes, List.of(), SourceTrace.none(source.name()));
    }

    private static String text(Source source) {
        return new String(source.head(200), StandardCharsets.UTF_8);
    }
}
