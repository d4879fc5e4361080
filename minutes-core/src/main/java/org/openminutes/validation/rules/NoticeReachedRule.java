// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.stream.Collectors;
import org.openminutes.model.Actor;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The notice of the meeting reached everyone. */
final class NoticeReachedRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        subject.minutes()
                .meeting()
                .convening()
                .filter(convening -> !convening.notReached().isEmpty())
                .ifPresent(
                        convening ->
                                findings.add(
                                        "meeting.convening",
                                        convening.notReached().stream()
                                                .map(Actor::asWritten)
                                                .collect(Collectors.joining(", "))));
    }
}
