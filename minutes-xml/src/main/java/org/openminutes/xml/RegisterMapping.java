// SPDX-License-Identifier: Apache-2.0
package org.openminutes.xml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openminutes.intake.ImportException;
import org.openminutes.model.Minutes;
import org.openminutes.model.Organisation;
import org.openminutes.model.Person;
import org.openminutes.register.Register;
import org.openminutes.xml.binding.MeetingElement;
import org.openminutes.xml.binding.MinutesElement;
import org.openminutes.xml.binding.register.BodyElement;
import org.openminutes.xml.binding.register.MatterElement;
import org.openminutes.xml.binding.register.OrganisationElement;
import org.openminutes.xml.binding.register.PersonElement;
import org.openminutes.xml.binding.register.RecordElement;
import org.openminutes.xml.binding.register.RegisterElement;

/** The register between its value and the elements of a file. One for each file. */
final class RegisterMapping {

    private final Lines lines;
    private final BodyMapping bodies;
    private final MatterMapping matters;
    private final MeetingMapping meetings;
    private final MinutesMapping records;

    RegisterMapping(Lines lines) {
        this.lines = lines;
        Parts parts = Parts.of(lines);
        bodies = new BodyMapping(parts);
        matters = new MatterMapping(parts);
        meetings = new MeetingMapping(parts);
        records = new MinutesMapping(lines);
    }

    /**
     * Makes the elements.
     *
     * @throws IllegalArgumentException if a value has no form in a file
     */
    RegisterElement write(Register register) {
        RegisterElement element = new RegisterElement();
        element.setVersion(Format.VERSION);
        register.organisations().forEach(one -> element.getOrganisation().add(write(one)));
        register.people().forEach(one -> element.getPerson().add(write(one)));
        register.bodies().forEach(one -> element.getBody().add(bodies.write(one)));
        register.matters().forEach(one -> element.getMatter().add(matters.write(one)));
        register.meetings().forEach(one -> element.getMeeting().add(meetings.write(one)));
        register.earlier().forEach(one -> element.getEarlier().add(records.write(one)));
        return element;
    }

    private static OrganisationElement write(Organisation organisation) {
        OrganisationElement element = new OrganisationElement();
        element.setId(organisation.id().value());
        element.setKind(Constants.write(organisation.kind()));
        element.setNumber(organisation.number().orElse(null));
        Ids.write(organisation.members(), element::getMembers);
        element.setName(organisation.name());
        element.getAlias().addAll(organisation.aliases());
        return element;
    }

    private static PersonElement write(Person person) {
        PersonElement element = new PersonElement();
        element.setId(person.id().value());
        element.setName(person.name());
        element.getAlias().addAll(person.aliases());
        return element;
    }

    /**
     * Makes the register.
     *
     * @param files read the records that are named
     * @throws ImportException if the model refuses a value or two of a kind have one id
     */
    Register read(RegisterElement element, RecordFiles files) {
        requireOneEach("organisation", element.getOrganisation(), OrganisationElement::getId);
        requireOneEach("person", element.getPerson(), PersonElement::getId);
        requireOneEach("body", element.getBody(), BodyElement::getId);
        requireOneEach("matter", element.getMatter(), MatterElement::getId);
        requireOneEach("meeting", element.getMeeting(), MeetingElement::getId);
        Register.Builder builder = Register.builder();
        element.getOrganisation().forEach(one -> builder.add(read(one)));
        element.getPerson().forEach(one -> builder.add(read(one)));
        element.getBody().forEach(one -> builder.add(bodies.read(one)));
        element.getMatter().forEach(one -> builder.add(matters.read(one)));
        element.getMeeting().forEach(one -> builder.add(meetings.read(one)));
        Register known = builder.build();
        element.getEarlier().forEach(one -> builder.add(read(one, files, known)));
        return builder.build();
    }

    private <E> void requireOneEach(String kind, List<E> elements, Function<E, String> id) {
        Map<String, E> seen = new HashMap<>();
        for (E element : elements) {
            E other = seen.putIfAbsent(id.apply(element), element);
            if (other != null) {
                throw new ImportException(
                        "%s: the %s of line %d has the id \"%s\" too; give one of them another"
                                .formatted(
                                        lines.of(element),
                                        kind,
                                        lines.of(other).line(),
                                        id.apply(element)));
            }
        }
    }

    private Organisation read(OrganisationElement element) {
        return lines.at(
                element,
                () ->
                        new Organisation(
                                Ids.read(element.getId()),
                                element.getName(),
                                element.getAlias(),
                                Constants.read(Organisation.Kind.class, element.getKind()),
                                Optional.ofNullable(element.getNumber()),
                                Ids.readAll(element.getMembers())));
    }

    private Person read(PersonElement element) {
        return lines.at(
                element,
                () -> new Person(Ids.read(element.getId()), element.getName(), element.getAlias()));
    }

    private Minutes read(Object element, RecordFiles files, Register known) {
        if (element instanceof MinutesElement whole) {
            return records.read(whole);
        }
        RecordElement named = (RecordElement) element;
        try {
            return files.read(named.getFile(), known);
        } catch (ImportException e) {
            throw new ImportException(lines.of(named) + ": " + e.getMessage(), e);
        }
    }
}
