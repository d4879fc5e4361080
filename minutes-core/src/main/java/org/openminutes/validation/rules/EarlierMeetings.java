// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.List;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.Background;
import org.openminutes.model.When;
import org.openminutes.validation.Subject;

/** The meetings of this body that the register knows. */
final class EarlierMeetings {

    private EarlierMeetings() {}

    /** Their days, of the meetings and of the earlier records. */
    static List<When> days(Subject subject) {
        return EarlierRecords.of(subject).of(subject.minutes().meeting().body()).stream()
                .flatMap(meeting -> meeting.date().stream())
                .toList();
    }

    /** Whether something done before is told of this body, or of nobody. */
    static boolean isOwn(Subject subject, Background background) {
        Optional<Actor> own = subject.minutes().meeting().body();
        return background.by().isEmpty()
                || own.filter(body -> Bodies.isSame(body, background.by().get())).isPresent();
    }
}
