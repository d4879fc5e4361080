// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Attachment;
import org.openminutes.model.Place;
import org.openminutes.model.Visibility;
import org.openminutes.validation.Subject;

/** What a message calls a thing that not everyone may see. */
final class Secrets {

    private Secrets() {}

    /** The title of the attachment or the item a visibility is of or in, else its path. */
    static String name(Subject subject, Place<? extends Visibility> place) {
        String outer = place.path().substring(0, Math.max(0, place.path().lastIndexOf('.')));
        return subject.all(Attachment.class).stream()
                .filter(attachment -> attachment.path().equals(outer))
                .findFirst()
                .map(attachment -> attachment.value().title())
                .or(() -> place.item().map(item -> item.title().orElse(subject.label(item))))
                .orElse(place.path());
    }
}
