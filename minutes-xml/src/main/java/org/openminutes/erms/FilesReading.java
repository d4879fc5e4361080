// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.openminutes.model.Attachment;
import org.openminutes.model.Visibility;

/** The files of a record or an item while they are read. */
final class FilesReading {

    private final MinutesReading.Numbering numbering;
    private final List<ErmsAppendix> renditions = new ArrayList<>();

    FilesReading(MinutesReading.Numbering numbering) {
        this.numbering = numbering;
    }

    /** The record itself in files, of those asked for so far. */
    List<ErmsAppendix> renditions() {
        return renditions;
    }

    /** The other files of an object, each as an attachment. */
    Map<Attachment, ErmsAppendix> attachments(ErmsElement object) {
        Map<Attachment, ErmsAppendix> result = new LinkedHashMap<>();
        for (ErmsElement file : object.children("additionalInformation", "appendix")) {
            file.take();
            String path = file.get("path");
            ErmsAppendix appendix =
                    new ErmsAppendix(
                            file.get("name"),
                            path,
                            file.get("description"),
                            Optional.of(file.get("fileFormat")).filter(key -> !key.isEmpty()));
            if (isRendition(appendix)) {
                renditions.add(appendix);
            } else {
                result.put(attachment(appendix), appendix);
            }
        }
        return result;
    }

    /** Attachments that only notes tell of. */
    List<Attachment> mentioned(Notes notes) {
        List<Attachment> result = new ArrayList<>();
        for (ErmsElement note : notes.typed("bilaga")) {
            String text = note.take().orElse("–");
            int comma = text.lastIndexOf(", ");
            Optional<Attachment.Delivery> delivery =
                    comma < 1
                            ? Optional.empty()
                            : Labels.constant(
                                    Attachment.Delivery.class,
                                    text.substring(comma + 2),
                                    notes.wording());
            String title = delivery.isPresent() ? text.substring(0, comma) : text;
            result.add(attachment(title, delivery.orElse(Attachment.Delivery.MENTIONED)));
        }
        return result;
    }

    private Attachment attachment(ErmsAppendix file) {
        String title = file.description().isEmpty() ? file.name() : file.description();
        return attachment(title.isEmpty() ? "–" : title, Attachment.Delivery.ENCLOSED);
    }

    private Attachment attachment(String title, Attachment.Delivery delivery) {
        return new Attachment(
                numbering.next("attachment"),
                title,
                OptionalInt.empty(),
                delivery,
                Optional.empty(),
                Visibility.OPEN);
    }

    /** We describe a rendition by its format; others name it as the kind of record. */
    private static boolean isRendition(ErmsAppendix file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        String description = file.description().toLowerCase(Locale.ROOT);
        return name.matches("(?:minutes|minnesanteckningar|protokoll)\\.\\w{1,5}")
                || (name.endsWith("." + description) && !description.isEmpty());
    }
}
