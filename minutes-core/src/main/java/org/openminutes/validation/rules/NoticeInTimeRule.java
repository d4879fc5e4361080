// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.openminutes.model.When;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/** The adjustment is announced on the second day after it at the latest. */
final class NoticeInTimeRule extends CatalogueRule {

    private static final int MOST = 2;

    @Override
    public void check(Subject subject, Findings findings) {
        subject.minutes()
                .notice()
                .ifPresent(
                        notice -> {
                            Optional<LocalDate> adjusted = notice.adjustedOn().flatMap(When::known);
                            Optional<LocalDate> posted = notice.postedOn().flatMap(When::known);
                            if (adjusted.isPresent() && posted.isPresent()) {
                                check(adjusted.get(), posted.get(), findings);
                            }
                        });
    }

    private static void check(LocalDate adjusted, LocalDate posted, Findings findings) {
        long days = ChronoUnit.DAYS.between(adjusted, posted);
        if (days > MOST) {
            findings.add("notice", Long.toString(days));
        }
    }
}
