// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openminutes.model.Place;
import org.openminutes.model.Places;
import org.openminutes.testkit.Golden;
import org.openminutes.testkit.Tracer;

class FieldGuideTest {

    @Test
    void the_documentation_of_the_fields_is_up_to_date() {
        Golden.assertMatches(
                Path.of("..", "docs", "template-fields.md"), DocxTemplate.fieldGuide());
    }

    /** Whatever component the model has or gets, some field leads to it. */
    @Test
    void every_component_of_the_model_is_a_field() {
        Set<String> missing = new LinkedHashSet<>();
        String guide = DocxTemplate.fieldGuide();

        for (Place<?> place : Places.in(Tracer.minutes())) {
            if (place.value() instanceof Record value && !isPrintedWhole(value)) {
                for (var component : value.getClass().getRecordComponents()) {
                    String note =
                            "| "
                                    + value.getClass().getSimpleName()
                                    + "."
                                    + component.getName()
                                    + " |";
                    if (!guide.contains(note) && !guide.contains("`" + component.getName() + "`")) {
                        missing.add(note);
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    private static boolean isPrintedWhole(Record value) {
        return value instanceof org.openminutes.model.Id;
    }
}
