// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openminutes.export.Exporters;
import org.openminutes.export.WholeFile;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.MinutesBuilder;
import org.openminutes.model.Visibility;

/** The same packages come of other machines: other Java, locale, zone and encoding. */
class SameBytesTest {

    @TempDir Path folder;

    /** Writes a package of each profile and layout into the folder named. */
    public static void main(String[] arguments) throws IOException {
        Minutes many = many();
        for (ArchiveProfile profile : ArchiveProfile.all()) {
            for (ArchiveProfile.Layout layout : ArchiveProfile.Layout.values()) {
                Samples.of(profile.with(layout), Samples.minutes(), Samples.tracer())
                        .exporters(Exporters.installed())
                        .renditions("xml")
                        .contact("Åsa Öberg", "asa@example.org")
                        .add(many, Samples.checked(many), SameBytesTest::open)
                        .writeTo(
                                Path.of(arguments[0], profile.id() + "-" + layout + ".zip"),
                                WholeFile.Existing.KEEP);
            }
        }
    }

    /** Notes with so many enclosures, small and large, that all threads have their share. */
    private static Minutes many() throws IOException {
        MinutesBuilder notes = Samples.notes("manga", LocalDate.of(2026, 3, 5));
        for (int i = 0; i < 500; i++) {
            String id = "b" + i;
            MeasuredStream measured = new MeasuredStream();
            measured.write(bytes(id));
            String name = "bilaga " + i + (i % 3 == 0 ? ".zip" : ".txt");
            notes.attachment(
                    new Attachment(
                            new Id<>(id),
                            "Bilaga " + i,
                            OptionalInt.empty(),
                            Attachment.Delivery.ENCLOSED,
                            Optional.of(
                                    new Attachment.Content(
                                            name,
                                            FileFormat.named(name).mediaType(),
                                            measured.size(),
                                            measured.sha256())),
                            Visibility.OPEN));
        }
        return notes.build();
    }

    private static InputStream open(Attachment attachment) {
        return new ByteArrayInputStream(bytes(attachment.id().value()));
    }

    private static byte[] bytes(String id) {
        int number = Integer.parseInt(id.substring(1));
        int length = number % 100 == 50 ? 1_500_000 : 37 * number;
        return (id + " åtgärd ").repeat(length / 12 + 1).getBytes(UTF_8);
    }

    @Test
    void whatever_the_number_of_processors() throws Exception {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path many = Files.createDirectory(folder.resolve("many"));
        Path java = Path.of(System.getProperty("java.home"));

        fork(java, one, "-XX:ActiveProcessorCount=1");
        fork(java, many, "-XX:ActiveProcessorCount=6");

        assertSame(one, many);
    }

    @Test
    void whatever_the_locale_zone_and_encoding() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectory(folder.resolve("there"));
        main(new String[] {here.toString()});

        fork(
                Path.of(System.getProperty("java.home")),
                there,
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Dfile.encoding=ISO-8859-1");

        assertSame(here, there);
    }

    @Test
    void whatever_the_java() throws Exception {
        List<Path> others = others();
        assumeTrue(!others.isEmpty(), "no other Java is installed beside this");
        Path here = Files.createDirectory(folder.resolve("here"));
        main(new String[] {here.toString()});

        for (Path java : others) {
            Path there = Files.createDirectory(folder.resolve(java.getFileName().toString()));
            fork(java, there);

            assertSame(here, there);
        }
    }

    /** Newer ones beside the one that runs. */
    private static List<Path> others() throws IOException {
        Path own = Path.of(System.getProperty("java.home")).toRealPath();
        List<Path> others = new ArrayList<>();
        try (Stream<Path> all = Files.list(own.getParent())) {
            for (Path java : all.sorted().toList()) {
                boolean isOther = !java.toRealPath().equals(own) && !Files.isSymbolicLink(java);
                if (isOther && feature(java) >= Runtime.version().feature()) {
                    others.add(java);
                }
            }
        }
        return others;
    }

    private static int feature(Path java) throws IOException {
        Path release = java.resolve("release");
        if (!Files.isRegularFile(release)) {
            return 0;
        }
        return Files.readAllLines(release).stream()
                .filter(line -> line.matches("JAVA_VERSION=\"\\d+.*"))
                .map(line -> line.replaceAll("\\D*(\\d+).*", "$1"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private void fork(Path java, Path target, String... options) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(java.resolve("bin/java").toString());
        command.addAll(List.of(options));
        command.addAll(
                List.of("-cp", classPath(), SameBytesTest.class.getName(), target.toString()));
        Path log = folder.resolve("log");
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }

    /** What runs here as modules runs there from the class path. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Path.of("target", "test-classes").toAbsolutePath().toString(),
                Path.of("target", "classes").toAbsolutePath().toString(),
                System.getProperty("jdk.module.path", ""),
                System.getProperty("java.class.path"));
    }

    private static void assertSame(Path here, Path there) throws IOException {
        try (Stream<Path> files = Files.list(here)) {
            for (Path file : files.toList()) {
                assertThat(there.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }
}
