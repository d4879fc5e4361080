// SPDX-License-Identifier: Apache-2.0
package org.openminutes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTest {

    @Test
    void fields_stand_in_the_order_given_and_absent_ones_not_at_all() {
        String json =
                Json.object(
                        o ->
                                o.field("b", "Rådet")
                                        .field("a", 7)
                                        .field("yes", true)
                                        .field("none", Optional.empty())
                                        .field("some", Optional.of("x")));

        assertThat(json)
                .isEqualTo(
                        """
                        {
                          "b": "Rådet",
                          "a": 7,
                          "yes": true,
                          "some": "x"
                        }
                        """);
    }

    @Test
    void objects_and_arrays_nest() {
        String json =
                Json.object(
                        o -> {
                            o.object("in", in -> in.strings("names", List.of("A", "B")));
                            o.strings("none", List.of());
                            o.object("empty", e -> {});
                            o.objects("list", List.of(1, 2), JsonTest::deep);
                        });

        assertThat(json.replaceAll("\\s", ""))
                .isEqualTo(
                        "{\"in\":{\"names\":[\"A\",\"B\"]},\"none\":[],\"empty\":{},"
                                + "\"list\":[{\"n\":1,\"deep\":[{\"m\":1}]},{\"n\":2,\"deep\":[{\"m\":2}]}]}");
    }

    @ParameterizedTest
    @CsvSource({
        "22, \\\"",
        "5c, \\\\",
        "0, \\u0000",
        "a, \\n",
        "9, \\t",
        "1f, \\u001f",
        "7f, \\u007f",
        "85, \\u0085",
        "2028, \\u2028",
        "d800, \\ud800",
        "dc00, \\udc00",
        "41, A",
        "1f600, 😀"
    })
    void what_json_cannot_hold_is_escaped(String codePoint, String expected) {
        int value = Integer.parseInt(codePoint, 16);
        String text = new String(new int[] {value}, 0, 1);

        String json = Json.object(o -> o.field("t", text));

        assertThat(json).isEqualTo("{\n  \"t\": \"" + expected + "\"\n}\n");
    }

    private static void deep(int n, Json each) {
        each.field("n", n).objects("deep", List.of(n), (m, inner) -> inner.field("m", m));
    }
}
