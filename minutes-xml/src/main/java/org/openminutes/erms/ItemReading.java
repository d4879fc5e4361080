// SPDX-License-Identifier: Apache-2.0
package org.openminutes.erms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Actor;
import org.openminutes.model.AgendaItem;
import org.openminutes.model.Attachment;
import org.openminutes.model.Id;
import org.openminutes.model.ItemBuilder;
import org.openminutes.model.ItemNumber;
import org.openminutes.model.Presence;
import org.openminutes.model.Presentation;
import org.openminutes.view.Wording;

/**
 * An item while it is read.
 *
 * @param element the record that tells it
 * @param above the number of the item it is part of
 * @param wording words of the language
 * @param numbering for ids
 */
record ItemReading(
        ErmsElement element,
        List<Integer> above,
        Wording wording,
        MinutesReading.Numbering numbering) {

    AgendaItem read(List<Id<Attachment>> attachments, List<AgendaItem> inner) {
        Id<AgendaItem> id =
                MeetingReading.extraId(element, "punkt-id")
                        .map(own -> Readings.<AgendaItem>id("item", own))
                        .orElseGet(() -> numbering.next("item"));
        Optional<String> title = element.take("title");
        ItemBuilder item =
                title.map(text -> AgendaItem.of(id, text)).orElseGet(() -> AgendaItem.untitled(id));
        item.number(number());
        MeetingReading.extraId(element, "punktnummer");
        element.pass("runningNumber", "objectId");
        MeetingReading.extraId(element, "diarienummer").ifPresent(item::registryNumber);
        MeetingReading.extraId(element, "ärende-id")
                .ifPresent(matter -> item.matter(Readings.id("matter", matter)));
        presentation(item);
        RestrictionReading.of(element).ifPresent(item::visibility);
        ActionReading.entries(element, wording, numbering).forEach(item::add);
        attachments.forEach(item::attachment);
        inner.forEach(item::item);
        MeetingReading.frame(element);
        element.children("dates", "date").stream()
                .filter(date -> date.get("dateType").equals("created"))
                .forEach(ErmsElement::passWhole);
        return item.build();
    }

    String objectId() {
        return element.child("objectId")
                .flatMap(ErmsElement::peek)
                .orElse(element.get("systemIdentifier"));
    }

    ItemNumber number() {
        Optional<String> written =
                element.children("extraId").stream()
                        .filter(id -> id.get("extraIdType").equals("punktnummer"))
                        .findFirst()
                        .flatMap(ErmsElement::peek);
        List<Integer> path = new ArrayList<>(above);
        element.child("runningNumber")
                .flatMap(ErmsElement::peek)
                .filter(number -> number.matches("[1-9]\\d{0,8}"))
                .ifPresentOrElse(number -> path.add(Integer.valueOf(number)), path::clear);
        if (written.isPresent()) {
            return new ItemNumber(written, path, ItemNumber.Source.WRITTEN);
        }
        return path.isEmpty()
                ? ItemNumber.NONE
                : new ItemNumber(Optional.empty(), path, ItemNumber.Source.INFERRED);
    }

    private void presentation(ItemBuilder item) {
        List<Actor> presenters =
                element.children("agents", "agent").stream()
                        .filter(agent -> agent.get("otherAgentType").equals("föredragande"))
                        .flatMap(agent -> agent.take("name").stream())
                        .map(Actor::named)
                        .toList();
        String none = wording.word("noPresentation");
        Optional<ErmsElement> note =
                element.children("notes", "note").stream()
                        .filter(n -> n.peek().equals(Optional.of(none)))
                        .findFirst();
        note.ifPresent(ErmsElement::take);
        if (!presenters.isEmpty() || note.isPresent()) {
            item.presentation(
                    new Presentation(presenters, Presence.Mode.UNSTATED, note.isPresent()));
        }
    }
}
