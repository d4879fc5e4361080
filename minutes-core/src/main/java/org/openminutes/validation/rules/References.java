// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openminutes.model.Actor;
import org.openminutes.model.Place;
import org.openminutes.validation.Subject;

/**
 * The actors whose identity matters for what comes of a record: who answers for something, whom
 * something is addressed to, who presents and who signs.
 */
final class References {

    private static final Pattern ROLE =
            Pattern.compile(
                    "(?:owners|addressees|by|to|recipients)\\[\\d+]|to|reportTo|responsible");
    private static final Pattern ATTESTED = Pattern.compile("attestations\\[\\d+]\\.who");

    private References() {}

    /** The unresolved ones among them, each name once an entry. */
    static List<Place<Actor.Unresolved>> unresolved(Subject subject) {
        List<Place<Actor.Unresolved>> result = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Place<Actor.Unresolved> actor : subject.all(Actor.Unresolved.class)) {
            String key = entry(actor.path()) + " " + actor.value().asWritten();
            if (isReference(actor.path()) && seen.add(key)) {
                result.add(actor);
            }
        }
        return result;
    }

    /** The path up to the entry of an item; the path itself outside the entries. */
    private static String entry(String path) {
        int entries = path.indexOf("entries[", Items.path(path).length());
        return entries < 0 ? path : path.substring(0, path.indexOf(']', entries));
    }

    private static boolean isReference(String path) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return ROLE.matcher(last).matches() || ATTESTED.matcher(path).matches();
    }
}
