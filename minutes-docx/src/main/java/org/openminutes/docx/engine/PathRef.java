// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openminutes.docx.tags.StableTag;
import org.openminutes.docx.vocabulary.Field;
import org.openminutes.docx.vocabulary.Here;
import org.openminutes.docx.vocabulary.Scope;

/**
 * A path found in the vocabulary.
 *
 * @param slot the frame it starts from: 0 the record, else the element of an enclosing repeat
 * @param steps from there
 * @param target what it leads to
 */
record PathRef(int slot, List<Field> steps, Scope target) {

    PathRef {
        steps = List.copyOf(steps);
    }

    /** The list on the way to the target, past which only a repeat leads; none if there is none. */
    Optional<String> listPassed() {
        for (int i = 0; i + 1 < steps.size(); i++) {
            if (steps.get(i).many()) {
                return Optional.of(
                        steps.subList(0, i + 1).stream()
                                .map(Field::name)
                                .collect(Collectors.joining("/")));
            }
        }
        return Optional.empty();
    }

    /** Whether the last step leads to a list. */
    boolean isList() {
        return !steps.isEmpty() && steps.get(steps.size() - 1).many();
    }

    /** The things it leads to, in order. */
    List<Here> find(Rendering to) {
        List<Here> found = List.of(to.frame(slot));
        for (Field step : steps) {
            if (found.size() == 1) {
                found = step.step().from(to.page(), found.get(0));
            } else {
                List<Here> next = new ArrayList<>();
                for (Here each : found) {
                    next.addAll(step.step().from(to.page(), each));
                }
                found = next;
            }
        }
        return found;
    }

    /** The tag of all it leads to. */
    String tag(Rendering to) {
        String tag = to.tagOf(slot);
        for (Field step : steps) {
            tag = StableTag.below(tag, step.name());
        }
        return tag;
    }

    /** Whether it leads to nothing, or to things without any text. */
    boolean isEmpty(Rendering to) {
        List<Here> found = find(to);
        if (found.isEmpty() || !target.isText()) {
            return found.isEmpty() || (target.isBlocks() && blockless(to, found));
        }
        boolean[] any = new boolean[1];
        for (Here here : found) {
            target.print(to.page(), here.value(), span -> any[0] = true);
        }
        return !any[0];
    }

    private boolean blockless(Rendering to, List<Here> found) {
        return found.stream().allMatch(h -> target.blocks(to.page(), h.value()).isEmpty());
    }
}
