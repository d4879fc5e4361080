// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ThemeTest {

    /** WCAG 2.1, 1.4.3. */
    private static final double ENOUGH = 4.5;

    static Stream<Arguments> every_ink_can_be_read_on_every_ground() {
        Theme theme = Theme.STANDARD;
        return Stream.of(theme.text(), theme.accent(), theme.muted())
                .flatMap(
                        ink ->
                                Stream.of(Colour.WHITE, theme.tint(), theme.mask())
                                        .map(ground -> Arguments.of(ink, ground)));
    }

    @ParameterizedTest
    @MethodSource
    void every_ink_can_be_read_on_every_ground(Colour ink, Colour ground) {
        assertThat(ink.contrast(ground)).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void contrast_is_reckoned_as_in_the_standard() {
        Colour black = new Colour(0, 0, 0);
        Colour grey = new Colour(118, 118, 118);

        assertThat(black.contrast(Colour.WHITE)).isEqualTo(21, within(0.001));
        assertThat(grey.contrast(Colour.WHITE)).isEqualTo(4.54, within(0.005));
        assertThat(Colour.WHITE.contrast(grey)).isEqualTo(grey.contrast(Colour.WHITE));
    }

    @Test
    void headings_deeper_than_the_theme_knows_look_like_the_deepest() {
        assertThat(Theme.STANDARD.heading(1)).isGreaterThan(Theme.STANDARD.heading(2));
        assertThat(Theme.STANDARD.heading(9)).isEqualTo(Theme.STANDARD.heading(4));
    }

    @Test
    void a_colour_has_parts_up_to_255() {
        assertThatThrownBy(() -> new Colour(0, 256, 0)).hasMessageContaining("0, 256, 0");
    }
}
