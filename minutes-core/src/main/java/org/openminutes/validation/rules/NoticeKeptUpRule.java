// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The notice stays up for the three weeks in which an appeal may be made. */
final class NoticeKeptUpRule extends CatalogueRule {

    private static final int DAYS = 3 * 7;

    @Override
    public void check(Subject subject, Findings findings) {
        subject.minutes()
                .notice()
                .ifPresent(
                        notice -> {
                            Optional<LocalDate> posted = notice.postedOn().flatMap(When::known);
                            Optional<LocalDate> removed = notice.removedOn().flatMap(When::known);
                            if (posted.isPresent()
                                    && removed.isPresent()
                                    && ChronoUnit.DAYS.between(posted.get(), removed.get())
                                            < DAYS) {
                                findings.add("notice");
                            }
                        });
    }
}
