// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.reading;

import java.util.ArrayList;
import java.util.List;
import org.openminutes.intake.Change;
import org.openminutes.intake.SourceLine;
import org.openminutes.intake.SourceLine.Kind;
import org.w3c.dom.Element;

/**
 * What somebody wrote beside the text (<i>kommentar</i>).
 *
 * @param id as the file has it
 * @param by who and when, if it says
 * @param lines what
 */
public record Comment(String id, Tracked by, List<SourceLine> lines) {

    /** Copies the lines. */
    public Comment {
        lines = List.copyOf(lines);
    }

    /**
     * All of a document, in their order.
     *
     * @throws IllegalArgumentException if the part with them is no XML
     */
    public static List<Comment> of(Manuscript manuscript) {
        List<Comment> all = new ArrayList<>();
        manuscript
                .root("comments")
                .ifPresent(
                        comments -> {
                            for (Element comment : Markup.children(comments)) {
                                all.add(
                                        new Comment(
                                                Markup.attribute(comment, "id"),
                                                Tracked.of(comment, true),
                                                new Story(manuscript, "comment").read(comment)));
                            }
                        });
        return all;
    }

    /** Why its words are none of the record's. */
    public String reason() {
        return "comment of " + by.author().orElse("somebody");
    }

    /** All of its words. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (SourceLine line : lines) {
            if (line.kind() != Kind.FURNITURE && !line.shown().isBlank()) {
                words.append(words.isEmpty() ? "" : " ").append(line.shown().strip());
            }
        }
        return words.toString();
    }

    /** As a change of the file. */
    public Change change() {
        return new Change(
                Change.Kind.COMMENT, "", "comment " + id, "", words(), by.author(), by.date());
    }
}
