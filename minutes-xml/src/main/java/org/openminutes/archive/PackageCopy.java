// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openminutes.export.WholeFile;
import org.openminutes.model.Attachment;
import org.openminutes.xml.MinutesXml;

/** Puts the records and files of a package into a folder; touches nothing outside it. */
final class PackageCopy {

    private static final String REST = "files";

    private final Contents contents;
    private final Issues issues;
    private final Path folder;
    private final WholeFile.Existing existing;
    private final Map<Path, DiskNames> names = new HashMap<>();
    private final Map<Path, Map<String, String>> folders = new HashMap<>();
    private final Set<String> copied = new HashSet<>();
    private final List<Path> written = new ArrayList<>();

    /** A file of the package could not be read; told of, and the next one is taken. */
    private static final class Damaged extends IOException {
        private static final long serialVersionUID = 1L;

        private final IOException reason;

        Damaged(IOException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    private PackageCopy(
            Contents contents, Issues issues, Path folder, WholeFile.Existing existing) {
        this.contents = contents;
        this.issues = issues;
        this.folder = folder;
        this.existing = existing;
    }

    /**
     * Copies.
     *
     * @param contents the package
     * @param records the records in it
     * @param around the files that only describe others
     * @param folder where to; made if it is not there
     * @param existing what to do if it holds something
     * @param issues takes what cannot be copied
     * @return the files written
     */
    static List<Path> copy(
            Contents contents,
            List<PackagedRecord> records,
            Set<String> around,
            Path folder,
            WholeFile.Existing existing,
            Issues issues)
            throws IOException {
        Files.createDirectories(folder);
        if (existing == WholeFile.Existing.KEEP) {
            try (Stream<Path> inside = Files.list(folder)) {
                if (inside.findAny().isPresent()) {
                    throw new DirectoryNotEmptyException(folder.toString());
                }
            }
        }
        PackageCopy copy = new PackageCopy(contents, issues, folder.toRealPath(), existing);
        copy.names(copy.folder).next(REST);
        for (PackagedRecord record : records) {
            copy.record(record);
        }
        for (String path : contents.sizes().keySet()) {
            if (!around.contains(path) && !copy.copied.contains(path)) {
                copy.rest(path);
            }
        }
        return copy.written;
    }

    private DiskNames names(Path parent) {
        return names.computeIfAbsent(parent, key -> new DiskNames());
    }

    private void record(PackagedRecord record) throws IOException {
        Path home = folder.resolve(names(folder).next(record.minutes().id().value()));
        String name = names(home).next("minutes.xml");
        if (record.format().equals("xml")) {
            file(record.file(), home, name, Optional.empty());
        } else {
            write(home, name, out -> MinutesXml.write(record.minutes(), out));
        }
        for (String rendition : record.renditions()) {
            named(rendition, home, AttachmentFinder.lastStep(rendition), Optional.empty());
        }
        for (Map.Entry<Attachment, String> enclosed : record.attachments().entrySet()) {
            Optional<Attachment.Content> content = enclosed.getKey().content();
            String path = enclosed.getValue();
            String original =
                    content.map(Attachment.Content::fileName)
                            .orElseGet(() -> AttachmentFinder.lastStep(path));
            named(path, home, original, content.map(Attachment.Content::sha256));
        }
    }

    private void named(String path, Path parent, String wanted, Optional<String> sha256)
            throws IOException {
        String name = names(parent).next(wanted);
        if (!name.equals(wanted)) {
            issues.info(
                    "MIN-025",
                    path,
                    "heter på disken %s, eftersom %s inte går överallt".formatted(name, wanted),
                    "is called %s on the disk, since %s is not possible everywhere"
                            .formatted(name, wanted));
        }
        file(path, parent, name, sha256);
    }

    /** A file of no record, under its own path. */
    private void rest(String path) throws IOException {
        Path parent = folder.resolve(REST);
        String[] steps = path.split("/", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            parent = parent.resolve(step(parent, steps[i]));
        }
        named(path, parent, steps[steps.length - 1], Optional.empty());
    }

    /** The name a folder of the package got when its first file was copied. */
    private String step(Path parent, String wanted) {
        return folders.computeIfAbsent(parent, key -> new HashMap<>())
                .computeIfAbsent(wanted, key -> names(parent).next(wanted));
    }

    private void file(String path, Path parent, String name, Optional<String> sha256)
            throws IOException {
        copied.add(path);
        MeasuredStream measured = new MeasuredStream();
        try (InputStream in = contents.open(path)) {
            write(parent, name, out -> transfer(in, out, measured));
        } catch (Damaged e) {
            FixityCheck.unreadable(issues, path, e.reason);
            return;
        }
        String actual = measured.sha256();
        if (!actual.equals(sha256.orElse(actual))) {
            issues.error(
                    "MIN-008",
                    path,
                    "har en annan kontrollsumma än protokollet säger: " + actual,
                    "has another checksum than the record says: " + actual);
        }
    }

    private static void transfer(InputStream in, OutputStream out, MeasuredStream measured)
            throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int n = read(in, buffer); n >= 0; n = read(in, buffer)) {
            out.write(buffer, 0, n);
            measured.write(buffer, 0, n);
        }
    }

    private static int read(InputStream in, byte[] buffer) throws Damaged {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new Damaged(e);
        }
    }

    private void write(Path parent, String name, FileContent content) throws IOException {
        Files.createDirectories(parent);
        if (!parent.toRealPath().startsWith(folder)) {
            throw new IOException(
                    "%s: a link leads out of %s; name another folder".formatted(parent, folder));
        }
        Path target = parent.resolve(name);
        WholeFile.write(
                target,
                existing,
                out -> {
                    content.writeTo(out);
                    return target;
                });
        written.add(target);
    }
}
