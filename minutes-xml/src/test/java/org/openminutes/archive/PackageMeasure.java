// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.openminutes.export.WholeFile;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;
import org.openminutes.model.Visibility;

/**
 * Measures time and memory of large packages. Not a test: run by hand, with {@code -Xmx64m}.
 *
 * <p>Arguments: the folder to write to; how many attachments; how many bytes each.
 */
final class PackageMeasure {

    private PackageMeasure() {}

    /** Runs it; prints the figures. */
    @SuppressWarnings("SystemOut") // a program run by hand, whose output is its purpose
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        long size = Long.parseLong(arguments[2]);
        Minutes minutes = minutes(count, size);
        Path zip = folder.resolve("measure.zip");
        long start = System.nanoTime();
        PackageResult result =
                Samples.empty(ArchiveProfile.FGS_2_0)
                        .add(minutes, Samples.checked(minutes), PackageMeasure::noise)
                        .writeTo(zip, WholeFile.Existing.REPLACE);
        long built = System.nanoTime();
        PackageReport report = PackageVerifier.verify(zip);
        long verified = System.nanoTime();
        System.out.printf(
                "%d files, %d bytes: built in %.1f s, verified in %.1f s, clean %s, heap at most %d MB%n",
                result.files().size(),
                Files.size(zip),
                (built - start) / 1e9,
                (verified - built) / 1e9,
                report.isClean(),
                Runtime.getRuntime().maxMemory() >> 20);
        Files.delete(zip);
    }

    private static Minutes minutes(int count, long size) throws IOException {
        List<Attachment> attachments = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Attachment unknown = attachment(i, Optional.empty());
            MeasuredStream measured = new MeasuredStream();
            try (InputStream in = new Noise(unknown.id().value(), size)) {
                in.transferTo(measured);
            }
            String name = "bilaga " + i + ".bin";
            attachments.add(
                    attachment(
                            i,
                            Optional.of(
                                    new Attachment.Content(
                                            name,
                                            "application/octet-stream",
                                            size,
                                            measured.sha256()))));
        }
        return Samples.notes("measure", LocalDate.of(2026, 3, 3))
                .attachments(attachments)
                .item("Bilagor", item -> attachments.forEach(a -> item.attachment(a.id())))
                .build();
    }

    private static Attachment attachment(int i, Optional<Attachment.Content> content) {
        return new Attachment(
                new Id<>("b" + i),
                "Bilaga " + i,
                OptionalInt.empty(),
                Attachment.Delivery.ENCLOSED,
                content,
                Visibility.OPEN);
    }

    private static InputStream noise(Attachment attachment) {
        return new Noise(attachment.id().value(), attachment.content().orElseThrow().size());
    }

    /** Bytes that cannot be compressed; the same for the same name. */
    private static final class Noise extends InputStream {
        private final SplittableRandom random;
        private long left;

        Noise(String name, long size) {
            this.random = new SplittableRandom(name.hashCode());
            this.left = size;
        }

        @Override
        public int read() {
            return left-- > 0 ? random.nextInt(256) : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int n = (int) Math.min(length, left);
            byte[] some = new byte[n];
            random.nextBytes(some);
            System.arraycopy(some, 0, bytes, offset, n);
            left -= n;
            return n;
        }
    }
}
