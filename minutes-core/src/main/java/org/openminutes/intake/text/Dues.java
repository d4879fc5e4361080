// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openminutes.language.Dates;
import org.openminutes.language.Spot;
import org.openminutes.model.When;

/** Finds by when something shall be done. */
final class Dues {

    private static final Pattern LATEST =
            Pattern.compile(
                    "(?U).*\\b(?:senast|deadline|klart|före|innan):?\\s*(?:den )?$",
                    Pattern.DOTALL);

    private Dues() {}

    static Optional<When> in(String text) {
        List<Spot<When>> spots = Dates.find(text);
        Optional<When> latest =
                spots.stream().filter(spot -> isLatest(text, spot)).map(Spot::value).findFirst();
        return latest.or(() -> relative(spots)).or(() -> last(spots));
    }

    private static boolean isLatest(String text, Spot<When> spot) {
        String before = text.substring(Math.max(0, spot.start() - 20), spot.start());
        return LATEST.matcher(before.toLowerCase(Locale.ROOT)).matches();
    }

    private static Optional<When> relative(List<Spot<When>> spots) {
        return spots.stream().map(Spot::value).filter(Dues::isNear).findFirst();
    }

    private static boolean isNear(When when) {
        return when instanceof When.Relative relative
                && relative.anchor() != When.Anchor.UNSPECIFIED
                && relative.anchor() != When.Anchor.PREVIOUS_MEETING
                && relative.anchor() != When.Anchor.MEETING_DAY;
    }

    private static Optional<When> last(List<Spot<When>> spots) {
        return spots.stream()
                .map(Spot::value)
                .filter(
                        when ->
                                when instanceof When.OnDate
                                        || when instanceof When.Partial
                                        || (when instanceof When.Relative relative
                                                && relative.anchor() == When.Anchor.UNSPECIFIED))
                .reduce((a, b) -> b);
    }
}
