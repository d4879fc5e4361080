// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openminutes.erms.ErmsAppendix;
import org.openminutes.erms.ErmsDocument;
import org.openminutes.erms.ErmsRecord;
import org.openminutes.erms.ErmsVersion;
import org.openminutes.model.Attachment;

/** What ERMS tells of a package's records. */
final class ErmsContent {

    private ErmsContent() {}

    static ErmsDocument document(Settings settings) {
        Agent archivist = settings.archivist();
        return new ErmsDocument(
                settings.profile().erms().orElse(ErmsVersion.V2_1),
                settings.uuid("erms"),
                settings.created(),
                archivist.name(),
                archivist.codeType(),
                archivist.code(),
                settings.classification(),
                Software.NAME + " " + Software.VERSION);
    }

    /** The records, each made when it is asked for. */
    static List<ErmsRecord> records(List<RecordFiles> records) {
        return new AbstractList<>() {
            @Override
            public ErmsRecord get(int index) {
                return record(records.get(index));
            }

            @Override
            public int size() {
                return records.size();
            }
        };
    }

    static ErmsRecord record(RecordFiles record) {
        List<ErmsAppendix> renditions =
                record.renditions().entrySet().stream()
                        .map(e -> appendix(e.getValue(), e.getKey()))
                        .toList();
        Map<Attachment, ErmsAppendix> attachments = new LinkedHashMap<>();
        record.attachments()
                .forEach(
                        enclosed ->
                                attachments.put(
                                        enclosed.attachment(),
                                        appendix(enclosed.file(), enclosed.attachment().title())));
        return new ErmsRecord(record.minutes(), renditions, attachments);
    }

    private static ErmsAppendix appendix(PackagedFile file, String description) {
        return new ErmsAppendix(file.givenName(), file.path(), description, file.format().pronom());
    }
}
