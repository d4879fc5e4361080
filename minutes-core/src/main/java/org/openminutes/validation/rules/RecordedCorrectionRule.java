// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import org.openminutes.model.Minutes;
import org.openminutes.validation.Findings;
import org.openminutes.validation.Subject;

/**
 * What is changed after signing is recorded as a correction. Cannot be decided without the signed
 * edition among the earlier records of the register, under the same id: silent. Compared are the
 * title, the meeting, the attendance, the items and what stands around them, not sides, signatures
 * and attachments. One more correction than before is enough; whether it tells of the very change
 * is not asked.
 */
final class RecordedCorrectionRule extends CatalogueRule {

    @Override
    public void check(Subject subject, Findings findings) {
        Minutes now = subject.minutes();
        for (Minutes before : EarlierRecords.of(subject).editions(now.id())) {
            if (isSigned(before)
                    && before.edition().version() < now.edition().version()
                    && !isSameContent(before, now)
                    && now.corrections().size() <= before.corrections().size()) {
                findings.add("corrections");
                return;
            }
        }
    }

    private static boolean isSigned(Minutes minutes) {
        return switch (minutes.edition().stage()) {
            case SIGNED, ARCHIVED -> true;
            case DRAFT, CIRCULATED, APPROVED -> false;
        };
    }

    private static boolean isSameContent(Minutes a, Minutes b) {
        return a.title().equals(b.title())
                && a.meeting().equals(b.meeting())
                && a.attendance().equals(b.attendance())
                && a.preamble().equals(b.preamble())
                && a.items().equals(b.items())
                && a.closing().equals(b.closing());
    }
}
