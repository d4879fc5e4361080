// SPDX-License-Identifier: Apache-2.0
package org.openminutes.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openminutes.export.ExportOptions;
import org.openminutes.export.ExportResult;
import org.openminutes.export.MinutesExporter;
import org.openminutes.export.Omission;
import org.openminutes.model.Minutes;

/** The promises of {@link MinutesExporter} as tests. Extend it in the module of an exporter. */
public abstract class ExporterContract {

    /** For subclasses. */
    protected ExporterContract() {}

    /** The exporter under test. */
    protected abstract MinutesExporter exporter();

    /**
     * Reads the text a reader of the file meets, in reading order.
     *
     * @param file what the exporter wrote
     * @return the text; blanks do not count
     * @throws IOException if it cannot be read
     */
    protected abstract String textOf(byte[] file) throws IOException;

    /** The options to test with. */
    protected ExportOptions options() {
        return ExportOptions.NONE;
    }

    /**
     * The texts of a record the file must show or report as omitted; here those of the page.
     *
     * @param minutes the record
     * @return the texts by path
     */
    protected Map<String, String> wanted(Minutes minutes) {
        return Texts.onPage(minutes);
    }

    /** Promise 1. */
    @Test
    protected void writes_the_same_bytes_whatever_the_locale_and_time_zone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = export(Tracer.minutes()).bytes();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(export(Tracer.minutes()).bytes()).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Promise 2. */
    @Test
    protected void carries_every_text_or_reports_its_omission() throws IOException {
        Minutes tracer = Tracer.minutes();

        Written written = export(tracer);

        String visible = squeezed(textOf(written.bytes()));
        Map<String, String> lost = new TreeMap<>(wanted(tracer));
        lost.values().removeIf(text -> visible.contains(squeezed(text)));
        lost.keySet().removeIf(path -> isOmitted(path, written.result()));
        assertThat(lost.keySet()).as("texts neither in the file nor reported as omitted").isEmpty();
    }

    /** Promise 3. */
    @Test
    protected void writes_the_same_bytes_from_many_threads_at_once() {
        MinutesExporter shared = exporter();
        Minutes tracer = Tracer.minutes();

        long different =
                IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> java.nio.ByteBuffer.wrap(export(shared, tracer).bytes()))
                        .distinct()
                        .count();

        assertThat(different).isEqualTo(1);
    }

    /** Promise 4. */
    @Test
    protected void leaves_the_stream_open() throws IOException {
        Watched out = new Watched();

        exporter().export(Tracer.minutes(), options(), out);

        assertThat(out.closed).isFalse();
    }

    /** It can be found. */
    @Test
    protected void is_declared_as_a_service() {
        assertThat(ServiceLoader.load(MinutesExporter.class))
                .extracting(MinutesExporter::format)
                .contains(exporter().format());
        assertThat(
                        exporter()
                                .getClass()
                                .getResource(
                                        "/META-INF/services/" + MinutesExporter.class.getName()))
                .as("META-INF/services, for the class path")
                .isNotNull();
    }

    /** What was written of a record. */
    protected static final class Written {

        private final byte[] bytes;
        private final ExportResult result;

        private Written(byte[] bytes, ExportResult result) {
            this.bytes = bytes;
            this.result = result;
        }

        /** The file. */
        public byte[] bytes() {
            return bytes.clone();
        }

        /** What the exporter returned. */
        public ExportResult result() {
            return result;
        }
    }

    /**
     * Exports a record with the exporter and options under test.
     *
     * @param minutes the record
     * @return what was written
     */
    protected final Written export(Minutes minutes) {
        return export(exporter(), minutes);
    }

    private Written export(MinutesExporter exporter, Minutes minutes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ExportResult result = exporter.export(minutes, options(), out);
            return new Written(out.toByteArray(), result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad]+", "");
    }

    private static boolean isOmitted(String path, ExportResult result) {
        return result.omissions().stream()
                .map(Omission::path)
                .anyMatch(
                        omitted ->
                                path.equals(omitted)
                                        || path.startsWith(omitted + ".")
                                        || path.startsWith(omitted + "["));
    }

    private static final class Watched extends ByteArrayOutputStream {

        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }
}
