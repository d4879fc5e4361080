// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.openminutes.export.ExportException;
import org.openminutes.export.ExportFormat;
import org.openminutes.export.ExportOption;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.export.MinutesExporter;
import org.openminutes.export.Omission;
import org.openminutes.model.Minutes;

/** Writes the title, or half of it and a fault. */
public final class StubExporter implements MinutesExporter {

    private static final ExportOption<String> FAULT =
            ExportOption.of("fault", "none", StubExporter::fault, "What goes wrong.");

    /** For the service loader. */
    public StubExporter() {}

    @Override
    public ExportFormat format() {
        return new ExportFormat("stub", "text/plain", "stub");
    }

    @Override
    public Set<ExportOption<?>> options() {
        return Set.of(FAULT);
    }

    @Override
    public ExportResult export(Minutes minutes, ExportOptions options, OutputStream out)
            throws IOException {
        out.write(minutes.title().getBytes(StandardCharsets.UTF_8));
        switch (options.get(FAULT)) {
            case "disk" -> throw new IOException("No space left on device");
            case "content" -> throw new ExportException("stub", "title: cannot be written");
            case "bug" -> throw new IllegalStateException("a bug");
            default -> {}
        }
        Omission left = new Omission("meeting.date", "a stub has no dates");
        return new ExportResult(
                format(), options.get(FAULT).equals("omit") ? List.of(left) : List.of());
    }

    private static String fault(String text) {
        if (!Set.of("none", "disk", "content", "bug", "omit").contains(text)) {
            throw new IllegalArgumentException("stub: there is no fault " + text);
        }
        return text;
    }
}
