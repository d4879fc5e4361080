// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Entry;
import org.openminutes.model.Minutes;
import org.openminutes.model.Presentation;
import org.openminutes.model.Visibility;

/**
 * The edition for everyone (<i>offentlig version</i>): what is internal is left out, what is
 * confidential is masked visibly with its provision (TF 2 kap. 20 §), and the numbering is kept, so
 * that a reader sees that something is missing and why.
 *
 * <p>Masked words are gone from the result, also where names and dates were read out of them, and
 * where the same words stand in a title, a sub-heading or a note, which carry no visibility of
 * their own. With a withheld item go the items under it, the enclosures that withheld items alone
 * refer to, and the words of its corrections. A title that tells a secret in words the text does
 * not hide is not found.
 */
public final class PublicEdition {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Wording wording;
    private final PlainMask plain;
    private final FrameMask frame;
    private final Masker masker;
    private final Withheld withheld;

    private PublicEdition(Minutes minutes) {
        wording = Wording.of(minutes.language().orElse(SWEDISH));
        Hidden hidden = Hidden.in(minutes);
        plain = new PlainMask(minutes, hidden, wording);
        WordMask mask = new WordMask(hidden, wording);
        frame = new FrameMask(mask, plain);
        masker = new Masker(mask, frame, plain);
        withheld = hidden.withheld();
    }

    /**
     * Makes the edition for everyone.
     *
     * @param minutes the whole record
     * @return a record in which everything is open
     */
    public static Minutes of(Minutes minutes) {
        return new PublicEdition(minutes).edition(minutes);
    }

    private Minutes edition(Minutes minutes) {
        return new Minutes(
                minutes.id(),
                frame.meeting(minutes.meeting()),
                minutes.kind(),
                minutes.edition(),
                minutes.language(),
                plain.of(minutes.title()),
                minutes.registryNumber(),
                minutes.classification(),
                minutes.sides(),
                minutes.attendance().stream().map(frame::attendance).toList(),
                masker.entries(minutes.preamble()),
                minutes.items().stream().map(this::item).toList(),
                masker.entries(minutes.closing()),
                minutes.attachments().stream().flatMap(a -> attachment(a).stream()).toList(),
                minutes.attestations().stream().map(frame::attestation).toList(),
                minutes.dispatches().stream().map(frame::dispatch).toList(),
                minutes.notice(),
                minutes.corrections().stream().map(frame::correction).toList());
    }

    private AgendaItem item(AgendaItem item) {
        if (item.visibility() instanceof Visibility.Confidential mark) {
            return withheld(item, WordMask.mark(mark, wording));
        }
        if (item.visibility() instanceof Visibility.Internal) {
            return withheld(item, "[" + wording.word("internalItem") + "]");
        }
        List<Entry> entries = masker.entries(item.entries());
        return new AgendaItem(
                item.id(),
                item.number(),
                plain.of(item.title()),
                item.purpose(),
                item.origin(),
                item.matter(),
                item.registryNumber(),
                frame.presentation(item.presentation()),
                item.attachments().stream().filter(id -> !withheld.drops(id)).toList(),
                entries,
                item.items().stream().map(this::item).toList(),
                Visibility.OPEN);
    }

    /** The number alone, with the reason in the title's place. */
    private static AgendaItem withheld(AgendaItem item, String reason) {
        return new AgendaItem(
                item.id(),
                item.number(),
                Optional.of(reason),
                AgendaItem.Purpose.UNSTATED,
                item.origin(),
                Optional.empty(),
                Optional.empty(),
                Presentation.UNSTATED,
                List.of(),
                List.of(),
                List.of(),
                Visibility.OPEN);
    }

    private Optional<Attachment> attachment(Attachment attachment) {
        if (withheld.drops(attachment.id())) {
            return Optional.empty();
        }
        Visibility why = withheld.attachments().getOrDefault(attachment.id(), Visibility.OPEN);
        if (why instanceof Visibility.Confidential mark) {
            return Optional.of(
                    new Attachment(
                            attachment.id(),
                            WordMask.mark(mark, wording),
                            attachment.ordinal(),
                            attachment.delivery(),
                            Optional.empty(),
                            Visibility.OPEN));
        }
        return Optional.of(
                new Attachment(
                        attachment.id(),
                        plain.of(attachment.title()),
                        attachment.ordinal(),
                        attachment.delivery(),
                        attachment.content(),
                        attachment.visibility()));
    }
}
