// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openminutes.language.Names;
import org.openminutes.model.Id;
import org.openminutes.model.Person;
import org.openminutes.register.Register;
import org.openminutes.validation.Subject;

/** Names and people of a register, to be asked for by many records; made once a register. */
final class RegisterIndex {

    private final Set<String> organisations = new HashSet<>();
    private final Set<Id<Person>> mandated = new HashSet<>();

    /** That of the register beside the record under check. */
    static RegisterIndex of(Subject subject) {
        return subject.register().derived(RegisterIndex.class, RegisterIndex::new);
    }

    private RegisterIndex(Register register) {
        register.bodies()
                .forEach(
                        body -> body.mandates().forEach(mandate -> mandated.add(mandate.person())));
        register.organisations().forEach(one -> add(organisations, one.name(), one.aliases()));
    }

    private static void add(Set<String> names, String name, List<String> aliases) {
        names.add(Names.fold(name));
        aliases.forEach(alias -> names.add(Names.fold(alias)));
    }

    /** Whether a name is that of an organisation, or an alias. */
    boolean isOrganisation(String name) {
        return organisations.contains(Names.fold(name));
    }

    /** Whether somebody holds or held a mandate in some body. */
    boolean hasMandate(Id<Person> person) {
        return mandated.contains(person);
    }
}
