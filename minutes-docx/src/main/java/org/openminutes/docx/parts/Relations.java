// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.parts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The relations from one part to others (ECMA-376 part 2, 9.3). */
final class Relations {

    private Relations() {}

    /**
     * Reads them.
     *
     * @param xml the part that holds them
     * @param name of that part, for messages
     * @param folder of the part they start from, with a slash at its end
     * @param parts from a name in small letters to the name of the part there, or null
     */
    static List<Relation> of(
            byte[] xml, String name, String folder, UnaryOperator<@Nullable String> parts) {
        List<Relation> all = new ArrayList<>();
        Elements.read(
                xml,
                name,
                (element, attributes) -> {
                    if (element.equals("Relationship")) {
                        all.add(relation(attributes, folder, parts));
                    }
                });
        all.sort(Comparator.comparing(Relation::id));
        return all;
    }

    private static Relation relation(
            Map<String, String> attributes, String folder, UnaryOperator<@Nullable String> parts) {
        boolean external = attributes.getOrDefault("TargetMode", "").equals("External");
        String target = attributes.getOrDefault("Target", "");
        if (!external && !target.startsWith("#")) {
            String whole = target.startsWith("/") ? target : folder + target;
            target = plain(whole);
            String there = parts.apply(PackageReader.lower(target));
            target = there == null ? target : there;
        }
        return new Relation(
                attributes.getOrDefault("Id", ""),
                attributes.getOrDefault("Type", ""),
                target,
                external);
    }

    /** A name without the steps up in it. */
    private static String plain(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("/", -1)) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return "/" + String.join("/", steps);
    }
}
