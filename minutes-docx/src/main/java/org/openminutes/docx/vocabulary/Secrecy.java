// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.model.Visibility;
import org.openminutes.view.Detail;

/** Says that something is not for everyone, and under which provision. */
public final class Secrecy {

    private Secrecy() {}

    /** The mark, with what is known of it; none if everyone may see it. */
    static Optional<Detail> of(Page page, Visibility visibility) {
        if (visibility instanceof Visibility.Confidential mark) {
            List<String> parts = new ArrayList<>();
            mark.provision().ifPresent(parts::add);
            mark.markedBy().ifPresent(parts::add);
            mark.markedOn().map(LocalDate::toString).ifPresent(parts::add);
            String label = capitalised(page.wording().word("confidential"));
            return Optional.of(new Detail(label, parts.isEmpty() ? "–" : String.join(", ", parts)));
        }
        return Optional.empty();
    }

    /** What stands after words that are not for everyone; none if they are. */
    public static Optional<String> mark(Page page, Visibility visibility) {
        if (visibility instanceof Visibility.Confidential) {
            return of(page, visibility).map(mark -> " [" + mark + "]");
        }
        return visibility instanceof Visibility.Internal
                ? Optional.of(" [" + page.wording().word("internal") + "]")
                : Optional.empty();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
