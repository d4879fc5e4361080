// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openminutes.docx.extend.Picture;
import org.openminutes.docx.parts.Part;
import org.openminutes.docx.parts.Parts;
import org.openminutes.docx.parts.Relation;
import org.openminutes.docx.parts.Zipped;

/** The pictures of the caller that one document uses. For one thread. */
final class Pictures {

    private final Map<String, Picture> byName;
    private final Map<Picture, String> used = new LinkedHashMap<>();
    private final Map<String, Map<Picture, String>> relations = new LinkedHashMap<>();

    Pictures(Map<String, Picture> byName) {
        this.byName = byName;
    }

    Optional<Picture> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The id of the relation from a part to a picture. */
    String relation(String part, Picture picture) {
        String number = Integer.toString(used.size() + 1);
        used.computeIfAbsent(picture, p -> "/word/media/minutes" + number + "." + p.format());
        Map<Picture, String> ofPart = relations.computeIfAbsent(part, p -> new LinkedHashMap<>());
        return ofPart.computeIfAbsent(picture, p -> "rIdPicture" + (ofPart.size() + 1));
    }

    /** The parts with those used. */
    Parts with(Parts parts) {
        Parts all = parts;
        for (Map.Entry<Picture, String> each : used.entrySet()) {
            Picture picture = each.getKey();
            all =
                    all.with(
                            new Part(
                                    each.getValue(),
                                    "image/" + picture.format(),
                                    picture.bytes(),
                                    List.of()));
        }
        for (Map.Entry<String, Map<Picture, String>> each : relations.entrySet()) {
            Part part = all.part("/" + each.getKey()).orElseThrow();
            List<Relation> more = new ArrayList<>(part.relations());
            each.getValue()
                    .forEach(
                            (picture, id) ->
                                    more.add(
                                            new Relation(
                                                    id,
                                                    Parts.OFFICE + "image",
                                                    String.valueOf(used.get(picture)),
                                                    false)));
            all = all.with(new Part(part.name(), part.type(), part.bytes(), more));
        }
        return all;
    }

    boolean areUsed() {
        return !used.isEmpty();
    }

    List<Zipped> zipped() {
        return used.entrySet().stream()
                .map(each -> Zipped.of(each.getValue().substring(1), each.getKey().bytes()))
                .toList();
    }
}
