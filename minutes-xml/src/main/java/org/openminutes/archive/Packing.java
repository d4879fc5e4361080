// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import org.openminutes.export.WholeFile;
import org.openminutes.model.Minutes;

/**
 * Writes one package: the attachments first, so that all of the records is known when the rest is
 * written.
 *
 * @param renditions in which formats
 * @param schemas folder of those added beside our own
 * @param acceptance who accepts the errors of records that are checked on the way
 * @param refusesUnlisted whether attachments of formats not on the profile's list are refused
 */
record Packing(
        Renditions renditions,
        Optional<Path> schemas,
        Optional<Acceptance> acceptance,
        boolean refusesUnlisted) {

    /** Of a record with more attachments, rules and renditions together would fill the memory. */
    private static final int MANY = 50_000;

    /**
     * Writes it with an id that is made of all that the records say in the end.
     *
     * @param zip the file
     * @param existing what to do if it is there already
     * @param draft the settings
     * @param records sorted
     */
    PackageResult write(
            Path zip,
            WholeFile.Existing existing,
            SettingsDraft draft,
            List<? extends Incoming> records)
            throws IOException {
        List<Minutes> known = records.stream().map(Incoming::minutes).toList();
        Function<List<Minutes>, Settings> settle = all -> draft.settle(all, renditions.described());
        boolean isDescribed = records.stream().allMatch(Submitted.class::isInstance);
        Settings begun = isDescribed ? settle.apply(known) : draft.begin(known);
        return write(zip, existing, begun, isDescribed ? all -> begun : settle, records);
    }

    /** Writes one whose settings are known, if it is not there. */
    PackageResult write(Path zip, Settings settings, List<Submitted> records) throws IOException {
        return write(zip, WholeFile.Existing.KEEP, settings, all -> settings, records);
    }

    private PackageResult write(
            Path zip,
            WholeFile.Existing existing,
            Settings begun,
            Function<List<Minutes>, Settings> settle,
            List<? extends Incoming> records)
            throws IOException {
        List<SchemaFile> schemaFiles = SchemaFile.all(schemas);
        return WholeFile.writeFile(
                zip, existing, file -> write(file, begun, settle, records, schemaFiles));
    }

    private PackageResult write(
            FileChannel file,
            Settings begun,
            Function<List<Minutes>, Settings> settle,
            List<? extends Incoming> records,
            List<SchemaFile> schemaFiles)
            throws IOException {
        try (Helpers helpers = new Helpers();
                ZipSink sink = new ZipSink(file, begun, helpers)) {
            AttachmentWriter attachments =
                    new AttachmentWriter(begun, Frame.of(begun), sink, refusesUnlisted);
            FileNames folders = new FileNames(FileNaming.ASCII);
            List<String> names = new ArrayList<>();
            List<Enclosures> written = new ArrayList<>();
            List<Minutes> whole = new ArrayList<>();
            for (Incoming record : records) {
                String folder = folders.next(record.minutes().id().value());
                Enclosures enclosed = attachments.write(record, folder);
                names.add(folder);
                written.add(enclosed);
                whole.add(record.whole(enclosed));
            }
            // the records are checked while the id and their renditions are made
            FutureTask<List<Submitted>> checking = new FutureTask<>(() -> checked(records, whole));
            helpers.start(checking);
            Settings settled = settle.apply(whole);
            sink.name(settled.objectId());
            Assembly assembly = new Assembly(settled, renditions, sink);
            if (whole.stream().anyMatch(one -> one.attachments().size() > MANY)) {
                result(checking);
            }
            try {
                assembly.render(whole, names);
            } catch (IOException | RuntimeException e) {
                // what is wrong with a record is told of first
                result(checking);
                throw e;
            }
            return assembly.write(result(checking), written, schemaFiles, attachments.notices());
        }
    }

    private static <T> T result(FutureTask<T> task) throws IOException {
        // does nothing if another thread has begun it
        task.run();
        return Helpers.result(task);
    }

    private List<Submitted> checked(List<? extends Incoming> records, List<Minutes> whole) {
        List<Submitted> checked = new ArrayList<>();
        for (int i = 0; i < whole.size(); i++) {
            checked.add(records.get(i).checked(whole.get(i), acceptance));
        }
        return checked;
    }
}
