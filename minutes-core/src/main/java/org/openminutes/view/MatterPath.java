// SPDX-License-Identifier: Apache-2.0
package org.openminutes.view;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openminutes.model.Matter;
import org.openminutes.model.Minutes;
import org.openminutes.model.Organisation;
import org.openminutes.register.Register;

/**
 * The path of a matter over bodies and meetings (<i>ärendegång</i>): what happened to it, what is
 * proposed and planned, and who of the principals has yet to decide.
 *
 * @param matter the matter
 * @param steps in order of time; those nobody can date come after what they follow
 * @param awaited the principals (<i>huvudmän</i>) that are asked to decide and have not
 * @param decided those that have
 */
public record MatterPath(
        Matter matter,
        List<PathStep> steps,
        List<Organisation> awaited,
        List<Organisation> decided) {

    /** Copies the lists. */
    public MatterPath {
        requireNonNull(matter, "matter");
        steps = List.copyOf(steps);
        awaited = List.copyOf(awaited);
        decided = List.copyOf(decided);
    }

    /**
     * The paths of all matters of a register that something is told of. An item is of a matter by
     * the id it names, else by its registry number, else by the matter's title or an alias in its
     * title; each step says by which. Time grows with the size of the records.
     *
     * @param records in any order; those of the register itself are read too
     * @param register the matters, and the bodies they pass
     * @param on the day asked for; records of later meetings are left out, and what lies ahead of
     *     it is planned
     * @return the paths, in the order of the register
     */
    public static List<MatterPath> in(
            Collection<Minutes> records, Register register, LocalDate on) {
        return new PathMaker(records, register, Optional.of(on)).paths();
    }

    /** The last step that happened. */
    public Optional<PathStep> latest() {
        return steps.stream()
                .filter(step -> step.status() == PathStep.Status.DONE)
                .reduce((before, after) -> after);
    }
}
