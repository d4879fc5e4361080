// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Id;
import org.openminutes.model.Minutes;

/**
 * From what a step of a matter was read, and why it is held to be of that matter.
 *
 * @param from the kind of fact
 * @param minutes the record; absent if the register tells it
 * @param title the title of the record; empty if the register tells it
 * @param item the item
 * @param heading the item's number and title; may be empty
 * @param words the words
 * @param tie why the item is of the matter
 * @param name the name or number that tied it
 */
public record StepSource(
        From from,
        Optional<Id<Minutes>> minutes,
        String title,
        Optional<Id<AgendaItem>> item,
        String heading,
        String words,
        Tie tie,
        String name) {

    /** The kind of fact a step was read from. */
    public enum From {
        /** A step of the matter in the register. */
        REGISTER,
        /** What the body concluded (<i>ställningstagande, beslut</i>). */
        POSITION,
        /** What was proposed (<i>förslag</i>). */
        PROPOSAL,
        /** What was done before (<i>tidigare behandling</i>). */
        BACKGROUND,
        /** A referral (<i>remiss</i>). */
        REFERRAL,
        /** Where the matter goes next. */
        ONWARD,
        /** A task (<i>uppdrag</i>). */
        TASK,
        /** A coming meeting. */
        MEETING,
        /** A sentence that names a known body or a day to come. */
        SENTENCE
    }

    /** Why an item is held to be of a matter. Nothing else ties them. */
    public enum Tie {
        /** The register tells the step. */
        REGISTER,
        /** The item names the matter's id. */
        ID,
        /** The item has the matter's registry number (<i>diarienummer</i>). */
        REGISTRY_NUMBER,
        /** The title has the matter's title or an alias in it. */
        TITLE,
        /** The item has no title, and its first paragraph has the title or an alias in it. */
        FIRST_PARAGRAPH
    }

    /** Checks the parts. */
    public StepSource {
        requireNonNull(from, "from");
        requireNonNull(minutes, "minutes");
        requireNonNull(title, "title");
        requireNonNull(item, "item");
        requireNonNull(heading, "heading");
        requireNonNull(words, "words");
        requireNonNull(tie, "tie");
        requireNonNull(name, "name");
    }
}
