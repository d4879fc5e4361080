// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Presence;
import org.openminutes.model.Presentation;
import org.openminutes.xml.binding.ItemElement;
import org.openminutes.xml.binding.ItemNumberElement;
import org.openminutes.xml.binding.PresentationElement;

/** The items of the agenda. */
final class ItemMapping {

    private final Parts parts;
    private final EntryMapping entries;

    ItemMapping(Parts parts, EntryMapping entries) {
        this.parts = parts;
        this.entries = entries;
    }

    ItemElement write(AgendaItem item) {
        return parts.depth().within(() -> element(item));
    }

    private ItemElement element(AgendaItem item) {
        ItemElement element = new ItemElement();
        element.setId(item.id().value());
        element.setPurpose(Constants.writeStated(item.purpose()));
        element.setOrigin(Constants.writeStated(item.origin()));
        element.setMatter(Ids.write(item.matter()));
        Ids.write(item.attachments(), element::getAttachments);
        mark(element, Mark.of(item.visibility()));
        element.setNumber(write(item.number()));
        element.setTitle(item.title().orElse(null));
        element.setRegistryNumber(item.registryNumber().orElse(null));
        element.setPresentation(write(item.presentation()));
        element.getEntry().addAll(entries.write(item.entries()));
        item.items().forEach(inner -> element.getItem().add(write(inner)));
        return element;
    }

    private static void mark(ItemElement element, Mark mark) {
        element.setVisibility(mark.visibility());
        element.setProvision(mark.provision());
        element.setMarkedOn(mark.markedOn());
        element.setMarkedBy(mark.markedBy());
        element.setUntil(mark.until());
    }

    private static @Nullable ItemNumberElement write(ItemNumber number) {
        if (isNone(number)) {
            return null;
        }
        ItemNumberElement element = new ItemNumberElement();
        element.setValue(number.asWritten().orElse(""));
        if (!number.path().isEmpty()) {
            element.getPath().addAll(number.path());
        }
        element.setSource(Constants.write(number.source()));
        return element;
    }

    private static boolean isNone(ItemNumber number) {
        return number.source() == ItemNumber.Source.NONE
                && number.asWritten().isEmpty()
                && number.path().isEmpty();
    }

    private @Nullable PresentationElement write(Presentation presentation) {
        if (presentation.by().isEmpty()
                && presentation.mode() == Presence.Mode.UNSTATED
                && !presentation.explicitlyNone()) {
            return null;
        }
        PresentationElement element = new PresentationElement();
        element.setMode(Constants.writeStated(presentation.mode()));
        element.setExplicitlyNone(Constants.writeTrue(presentation.explicitlyNone()));
        element.getBy().addAll(parts.actors().write(presentation.by()));
        return element;
    }

    AgendaItem read(ItemElement element) {
        return parts.lines()
                .at(
                        element,
                        () ->
                                new AgendaItem(
                                        Ids.read(element.getId()),
                                        number(element.getNumber()),
                                        Optional.ofNullable(element.getTitle()),
                                        Constants.read(
                                                AgendaItem.Purpose.class, element.getPurpose()),
                                        Constants.read(
                                                AgendaItem.Origin.class, element.getOrigin()),
                                        Ids.readOptional(element.getMatter()),
                                        Optional.ofNullable(element.getRegistryNumber()),
                                        presentation(element.getPresentation()),
                                        Ids.readAll(element.getAttachments()),
                                        entries.read(element.getEntry()),
                                        element.getItem().stream().map(this::read).toList(),
                                        mark(element).read()));
    }

    private static Mark mark(ItemElement element) {
        return new Mark(
                element.getVisibility(),
                element.getProvision(),
                element.getMarkedOn(),
                element.getMarkedBy(),
                element.getUntil());
    }

    private ItemNumber number(@Nullable ItemNumberElement element) {
        if (element == null) {
            return ItemNumber.NONE;
        }
        return parts.lines()
                .at(
                        element,
                        () ->
                                new ItemNumber(
                                        Optional.of(element.getValue())
                                                .filter(words -> !words.isEmpty()),
                                        element.getPath(),
                                        Constants.read(
                                                ItemNumber.Source.class, element.getSource())));
    }

    private Presentation presentation(@Nullable PresentationElement element) {
        if (element == null) {
            return Presentation.UNSTATED;
        }
        return new Presentation(
                parts.actors().readAll(element.getBy()),
                Constants.read(Presence.Mode.class, element.getMode()),
                element.isExplicitlyNone());
    }
}
