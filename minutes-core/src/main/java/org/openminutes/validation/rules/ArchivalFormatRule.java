// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.Locale;
import java.util.Set;
import org.openminutes.model.Attachment;
import org.openminutes.model.Place;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** Attachments are in formats that archives take for keeping. */
final class ArchivalFormatRule extends CatalogueRule {

    private static final Set<String> ACCEPTED =
            Set.of(
                    "application/pdf",
                    "application/xml",
                    "image/jpeg",
                    "image/png",
                    "image/tiff",
                    "text/csv",
                    "text/plain",
                    "text/xml");

    @Override
    public void check(Subject subject, Findings findings) {
        for (Place<Attachment> place : subject.all(Attachment.class)) {
            place.value()
                    .content()
                    .map(content -> bare(content.mediaType()))
                    .filter(type -> !ACCEPTED.contains(type))
                    .ifPresent(type -> findings.add(place, place.value().title(), type));
        }
    }

    private static String bare(String mediaType) {
        return mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
