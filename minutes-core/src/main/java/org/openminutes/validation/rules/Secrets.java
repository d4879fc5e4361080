// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Place;
import org.openminutes.model.Visibility;
import org.openminutes.validation.Subject;

/** What a message calls a thing that not everyone may see. */
final class Secrets {

    private static final String ATTACHMENTS = "attachments[";

    private Secrets() {}

    /** The title of the attachment or the item a visibility is of or in, else its path. */
    static String name(Subject subject, Place<? extends Visibility> place) {
        String path = place.path();
        if (path.startsWith(ATTACHMENTS)) {
            int index = Integer.parseInt(path.substring(ATTACHMENTS.length(), path.indexOf(']')));
            return subject.minutes().attachments().get(index).title();
        }
        return place.item().map(item -> item.title().orElse(subject.label(item))).orElse(path);
    }
}
