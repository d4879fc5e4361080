// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.openminutes.language.BodyNames;
import org.openminutes.language.Names;
import org.openminutes.model.Minutes;
import org.openminutes.validation.Subject;

/** Names that are no single person's: of a record's sides, and of bodies and organisations. */
final class KnownNames {

    /** Endings of nouns in the definite form that stand for a group, an office or an authority. */
    private static final Pattern COLLECTIVE =
            Pattern.compile(
                    ".*(?:erna|arna|orna|männen|gruppen|utskottet|nämnden|styrelsen|beredningen"
                            + "|kommunen|regionen|organisationen|rådet|organet|förvaltningen"
                            + "|förbundet|ledningen|kansliet|enheten|chefen|direktören"
                            + "|ordföranden|ordförande|sekreteraren|sekreterare|sekretariatet)");

    private static final Pattern PERSON =
            Pattern.compile("\\p{Lu}[\\p{Ll}.]+(?:[ -]+\\p{Lu}[\\p{L}.]*)*");

    private final Set<String> folded = new HashSet<>();
    private final RegisterIndex registered;
    private final BodyNames bodies;

    /** Made once for all rules. */
    static KnownNames of(Subject subject) {
        return subject.derived(KnownNames.class, KnownNames::new);
    }

    private KnownNames(Subject subject) {
        Minutes minutes = subject.minutes();
        minutes.sides().forEach(side -> add(side.label()));
        minutes.meeting().body().ifPresent(body -> add(body.asWritten()));
        minutes.attendance()
                .forEach(line -> line.represents().ifPresent(one -> add(one.asWritten())));
        registered = RegisterIndex.of(subject);
        bodies = BodyNames.of(subject.register());
    }

    /** Whether a name is that of a body or an organisation of the register. */
    boolean isRegistered(String name) {
        return bodies.isName(name) || registered.isOrganisation(name);
    }

    private void add(String name) {
        folded.add(Names.fold(name));
    }

    /**
     * Whether a name is a plain noun for a group or office and not a name at all: it begins with a
     * small letter ({@code "huvudmännen"}), or it is one word with an ending such nouns have
     * ({@code "Kommunerna"}).
     */
    static boolean isCollective(String name) {
        String bare = name.strip();
        return Character.isLowerCase(bare.codePointAt(0))
                || (bare.indexOf(' ') < 0
                        && COLLECTIVE.matcher(bare.toLowerCase(Locale.ROOT)).matches());
    }

    /** Whether every word of a name has a capital first and small letters after it. */
    static boolean isLikeAPersons(String name) {
        return PERSON.matcher(name.strip()).matches();
    }

    /** Whether a name is collective, or the name of a side, a body or an organisation. */
    boolean isNoPerson(String name) {
        return isCollective(name) || folded.contains(Names.fold(name)) || isRegistered(name);
    }
}
