// SPDX-License-Identifier: Apache-2.0
package org.openminutes.svkmote;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;
import org.openminutes.export.ExportFormat;
import org.openminutes.export.ExportOption;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.export.MinutesExporter;
import org.openminutes.markup.Markup;
import org.openminutes.model.Minutes;

/**
 * Writes a record as SVK-MOTE v1, Svenska kyrkan's schema for board meetings; format {@code
 * svk-mote}. The schema has one decision a matter and no place for what was said, for sides, votes,
 * tasks and proposals: what is left out is among the omissions.
 */
public final class SvkMoteExporter implements MinutesExporter {

    static final ExportFormat FORMAT = new ExportFormat("svk-mote", "application/xml", "xml");

    /** Whose archive it is ({@code fondsCreator}). */
    public static final ExportOption<Optional<String>> CREATOR =
            ExportOption.of(
                    "creator",
                    Optional.empty(),
                    Optional::of,
                    "Whose archive the meeting belongs to (arkivbildare); default the body.");

    /** The creator's code ({@code fondsCreator/@creatorId}). */
    public static final ExportOption<String> CREATOR_ID =
            ExportOption.of(
                    "creator-id",
                    "",
                    text -> text,
                    "Organisation number of the creator; aid: before it for another kind of code.");

    /** The document ({@code minutesDocument/file/@path}). */
    public static final ExportOption<String> FILE =
            ExportOption.of(
                    "file",
                    "minutes.pdf",
                    text -> text,
                    "Path of the signed record beside the XML; default minutes.pdf.");

    /** Whether there was a quorum ({@code quorum}), which the schema demands to be told. */
    public static final ExportOption<Boolean> QUORUM =
            ExportOption.of(
                    "quorum",
                    true,
                    SvkMoteExporter::truth,
                    "Whether there was a quorum, which the schema wants told; default true.");

    /** For {@link java.util.ServiceLoader}. */
    public SvkMoteExporter() {}

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("quorum is true or false, got " + text);
        };
    }

    @Override
    public ExportFormat format() {
        return FORMAT;
    }

    @Override
    public Set<ExportOption<?>> options() {
        return Set.of(CREATOR, CREATOR_ID, FILE, QUORUM);
    }

    /**
     * Writes the record.
     *
     * @throws org.openminutes.export.ExportException if the day of the meeting is not known, which
     *     the schema demands
     */
    @Override
    public ExportResult export(Minutes minutes, ExportOptions options, OutputStream out)
            throws IOException {
        Held held = new Held();
        Markup xml = Markup.to(out);
        xml.start("boardMeeting", "xmlns", SvkMote.NAMESPACE);
        new HeaderPart(xml, held, minutes).write(options);
        new MatterPart(xml, held, minutes).write();
        new MinutesPart(xml, held, minutes).write(options);
        xml.end();
        xml.finish();
        return new ExportResult(FORMAT, held.omissions(minutes));
    }
}
