// SPDX-License-Identifier: Apache-2.0
package org.openminutes.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openminutes.intake.Source;
import org.openminutes.model.Actor;
import org.openminutes.model.Body;
import org.openminutes.model.Task;
import org.openminutes.register.Register;

/** Who gave what is to be done, where the notes tell it before. */
class CommissionTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Ett uppdrag har kommit från den centrala samverkansgruppen som gäller resor."
                        + " Bo tar fram en plan till 1 juni. | den centrala samverkansgruppen",
                "Uppdrag från styrgruppen. Bo tar fram en plan till 1 juni. | styrgruppen",
                "Bo tar fram en plan till 1 juni. | none",
                "Ett uppdrag av vikt är resor. Bo tar fram en plan till 1 juni. | none",
            })
    void a_task_tells_who_gave_it(String words, @Nullable String giver) {
        String notes = "Närvarande: Bo Ek\n\n1. Resor\n" + words + "\n";

        assertThat(
                        new TextImporter()
                                .read(source(notes), register())
                                .minutes()
                                .facts(Task.class)
                                .flatMap(task -> task.givenBy().stream())
                                .map(Actor::asWritten))
                .isEqualTo(giver == null ? List.of() : List.of(giver));
    }

    private static Source source(String notes) {
        return Source.of("a.txt", notes.getBytes(StandardCharsets.UTF_8));
    }

    private static Register register() {
        return Register.builder().add(Body.named("sg", "Central samverkansgrupp").build()).build();
    }
}
