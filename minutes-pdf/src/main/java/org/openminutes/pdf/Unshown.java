// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openminutes.export.Omission;
import org.openminutes.model.Figure;
import org.openminutes.model.Minutes;
import org.openminutes.model.Place;
import org.openminutes.model.Places;

/** What is meant for machines, or lies outside the record, and so is not on the page. */
final class Unshown {

    private static final Pattern MACHINES =
            Pattern.compile(
                    "attachments\\[\\d+]\\.content\\.(mediaType|sha256)"
                            + "|attestations\\[\\d+]\\.(contentHash|check\\.sha256)");

    private Unshown() {}

    static List<Omission> in(Minutes minutes) {
        List<Omission> omissions = new ArrayList<>();
        for (Place<?> place : Places.in(minutes)) {
            if (place.value() instanceof Figure) {
                omissions.add(
                        new Omission(
                                place.path() + ".image",
                                "the bytes of attachments are not in the record"));
            } else if (MACHINES.matcher(place.path()).matches()) {
                omissions.add(new Omission(place.path(), "for machines, not for the page"));
            }
        }
        return omissions;
    }
}
