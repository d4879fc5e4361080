// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.export.WholeFile.Existing;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Visibility;
import org.openminutes.validation.Profile;
import org.openminutes.validation.RuleSet;
import org.openminutes.validation.Validator;

/**
 * A program that writes packages over one another is killed at random moments: under their name
 * there is nothing, or a package that verifies. {@code -Dminutes.kills=50} for more than in each
 * build.
 */
class KilledWriterTest {

    private static final int KILLS = Integer.getInteger("minutes.kills", 12);
    private static final long LONGEST_MILLIS = 250;

    @TempDir Path folder;

    @Test
    void a_writer_killed_at_any_moment_leaves_nothing_a_verifier_refuses() throws Exception {
        Path zip = folder.resolve("p.zip");
        SplittableRandom random = new SplittableRandom(50);
        int halfway = 0;
        int whole = 0;
        for (int i = 0; i < KILLS; i++) {
            Process writer = writer(zip);
            try {
                // one byte a package: the first says that it is warm
                assertThat(writer.getInputStream().read()).isNotNegative();
                TimeUnit.MICROSECONDS.sleep(random.nextLong(1000 * LONGEST_MILLIS));
            } finally {
                writer.destroyForcibly().waitFor();
            }
            halfway += Files.exists(folder.resolve("p.zip.part")) ? 1 : 0;
            if (Files.exists(zip)) {
                whole++;
                assertThat(PackageVerifier.verify(zip).issues()).as("kill %s", i).isEmpty();
                // every other time there is none before
                if (i % 2 == 0) {
                    Files.delete(zip);
                }
            }
        }
        assertThat(halfway).as("kills in the middle of writing").isPositive();
        assertThat(whole).as("kills that found a package").isPositive();
        // the part left behind is in nobody's way
        Writer.write(zip, 0);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private static Process writer(Path zip) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of("-Xmx64m", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-cp", classPath(), Writer.class.getName(), zip.toString()));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Of all classes a writer needs, wherever the build has put them. */
    private static String classPath() {
        String modules = System.getProperty("jdk.module.path", "");
        String classes = System.getProperty("java.class.path", "");
        String tests = Path.of("target", "test-classes").toAbsolutePath().toString();
        return String.join(File.pathSeparator, classes, modules, tests);
    }

    /** Writes packages under one name until it is killed. */
    static final class Writer {

        private static final int ATTACHMENTS = 40;

        /** Of every attachment, so that it is summed up once. */
        private static final String TEXT = "%PDF-1.4 " + "x".repeat(300_000);

        private static final Attachment.Content CONTENT =
                Samples.attachment("b", "bilaga.pdf", TEXT).content().orElseThrow();

        private Writer() {}

        /** Runs it; writes a byte to standard output after each package. */
        @SuppressWarnings("SystemOut") // what it is watched by
        public static void main(String[] arguments) throws IOException {
            for (int i = 0; ; i++) {
                write(Path.of(arguments[0]), i);
                System.out.write('.');
                System.out.flush();
            }
        }

        static void write(Path zip, int run) throws IOException {
            Minutes minutes =
                    Samples.notes("run" + run, LocalDate.of(2026, 3, 3))
                            .attachments(
                                    IntStream.range(0, ATTACHMENTS)
                                            .mapToObj(Writer::attachment)
                                            .toList())
                            .build();
            // no rules: their start would be most of the time
            RuleSet none = new RuleSet("none", Profile.ARCHIVE, List.of(), Map.of());
            Samples.empty(ArchiveProfile.FGS_2_0)
                    .renditions("xml")
                    .add(
                            minutes,
                            Validator.of(none).check(minutes),
                            attachment -> new ByteArrayInputStream(TEXT.getBytes(UTF_8)))
                    .writeTo(zip, Existing.REPLACE);
        }

        private static Attachment attachment(int i) {
            return new Attachment(
                    new Id<>("b" + i),
                    "Bilaga " + i,
                    OptionalInt.empty(),
                    Attachment.Delivery.ENCLOSED,
                    Optional.of(CONTENT),
                    Visibility.OPEN);
        }
    }
}
