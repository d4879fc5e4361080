// SPDX-License-Identifier: Apache-2.0
package org.openminutes.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openminutes.internal.JsonReader;

class RuleTextTest {

    private static final RuleInfo TASK_OWNER = StandardRules.info("TSK-001");

    @Test
    void a_rule_is_explained_in_english() {
        assertThat(RuleText.of(TASK_OWNER, Locale.ENGLISH))
                .isEqualTo(
                        """
                        TSK-001  The task “…” has no owner.
                          Severity: notes warning, protocol warning, public warning, archive warning
                          Found when: an open task has no owner
                          Why: What nobody answers for is not done.
                          Example: En arbetsgrupp ska tillsättas.
                          To mend: Write who does it.
                          Source: practice: what nobody answers for is not done
                        """);
    }

    @Test
    void and_in_swedish() {
        assertThat(RuleText.of(TASK_OWNER, Locale.forLanguageTag("sv")))
                .startsWith(
                        """
                        TSK-001  Uppdraget ”…” saknar ansvarig.
                          Allvar: notes varning, protocol varning, public varning, archive varning
                          Hittas när: ett öppet uppdrag saknar ansvarig
                          Varför: Vad ingen svarar för blir inte gjort.
                        """);
    }

    @Test
    void a_rule_of_others_may_have_no_explanation() {
        RuleInfo own =
                new RuleInfo(
                        "OWN-001",
                        Map.of(Profile.NOTES, Severity.INFO),
                        "always",
                        "us",
                        "Alltid.",
                        "Always.");

        assertThat(RuleText.of(own, Locale.ENGLISH))
                .isEqualTo(
                        """
                        OWN-001  Always.
                          Severity: notes information, protocol off, public off, archive off
                          Found when: always
                          Source: us
                        """);
        assertThat(own.condition(Locale.forLanguageTag("sv"))).isEqualTo("always");
    }

    @Test
    void programs_get_all_of_it() {
        Map<?, ?> json =
                (Map<?, ?>) JsonReader.read(RuleJson.of(List.of(StandardRules.info("PUB-003"))));
        Map<?, ?> rule = (Map<?, ?>) ((List<?>) requireNonNull(json.get("rules"), "rules")).get(0);

        assertThat(rule.get("id")).isEqualTo("PUB-003");
        assertThat(rule.get("severity")).isEqualTo(Map.of("public", "error"));
        assertThat((Map<?, ?>) rule.get("mend")).hasSize(2);
    }
}
