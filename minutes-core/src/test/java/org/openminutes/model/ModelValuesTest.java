// SPDX-License-Identifier: Apache-2.0
package org.openminutes.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModelValuesTest {

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.openminutes.model")
                        .stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(Class::isRecord);
    }

    @Test
    void the_model_has_the_records_of_the_design() {
        assertThat(records().count()).isGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("records")
    void no_record_accepts_null(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
        for (int i = 0; i < components.length; i++) {
            if (types[i].isPrimitive()) {
                continue;
            }
            Object[] values = Arrays.stream(types).map(ModelValuesTest::blank).toArray();
            values[i] = null;
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            assertThatThrownBy(() -> constructor.newInstance(values))
                    .as("%s with null %s", type.getSimpleName(), components[i].getName())
                    .hasCauseInstanceOf(RuntimeException.class);
        }
    }

    /** Something of the type that most constructors accept, or null. */
    private static @Nullable Object blank(Class<?> type) {
        if (type == String.class) {
            return "x";
        } else if (type == List.class) {
            return List.of();
        } else if (type == Optional.class) {
            return Optional.empty();
        } else if (type == OptionalInt.class) {
            return OptionalInt.empty();
        } else if (type == int.class) {
            return 1;
        } else if (type == long.class) {
            return 1L;
        } else if (type == boolean.class) {
            return false;
        } else {
            return null;
        }
    }

    @Test
    void lists_are_copied_and_unmodifiable() {
        List<Entry> entries = new ArrayList<>(List.of(new Narrative(Text.of("ett"))));
        Subsection part = new Subsection("Rubrik", entries);

        entries.clear();

        assertThat(part.entries()).hasSize(1);
        assertThatThrownBy(() -> part.entries().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void neighbouring_spans_with_the_same_marks_are_one() {
        Text text =
                new Text(
                        List.of(
                                new Text.Span("Rådet ", false, Visibility.OPEN),
                                new Text.Span("noterar", false, Visibility.OPEN),
                                new Text.Span(" allt", true, Visibility.OPEN)));

        assertThat(text.spans()).hasSize(2);
        assertThat(text.plain()).isEqualTo("Rådet noterar allt");
        assertThat(text)
                .isEqualTo(
                        new Text(
                                List.of(
                                        new Text.Span("Rådet noterar", false, Visibility.OPEN),
                                        new Text.Span(" allt", true, Visibility.OPEN))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void a_blank_text_is_refused(String blank) {
        assertThatIllegalArgumentException().isThrownBy(() -> Text.of(blank));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\u000b", "a\rb", "\ud800b", "a\ufffe", "\u0007"})
    void a_character_no_format_can_hold_is_named_with_its_place(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of(text))
                .withMessageContaining("U+")
                .withMessageContaining("index");
    }

    @Test
    void what_real_records_wrongly_say_can_be_held() {
        assertThat(When.dayAndMonth(31, 2, "31/2").asWritten()).isEqualTo("31/2");
        assertThat(
                        TimeRange.of(java.time.LocalTime.of(10, 0), java.time.LocalTime.of(10, 0))
                                .asWritten())
                .isEqualTo("10:00–10:00");
        assertThat(Actor.named("Eva").personId()).isEmpty();
    }

    @Test
    void a_month_13_cannot_be_held() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.dayAndMonth(1, 13, "1/13"))
                .withMessage("month is 1 to 12, got 13");
    }

    @Test
    void a_quorum_of_more_than_half_needs_more_than_half() {
        assertThat(Quorum.MORE_THAN_HALF.isMetBy(2, 4)).isFalse();
        assertThat(Quorum.MORE_THAN_HALF.isMetBy(3, 4)).isTrue();
        assertThat(Quorum.MORE_THAN_HALF.isMetBy(0, 0)).isFalse();
    }
}
