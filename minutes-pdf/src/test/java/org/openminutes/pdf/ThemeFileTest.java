// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openminutes.export.ExportOptions;
import org.openminutes.model.Minutes;

/** The file in which an administrator tells how pages look. */
class ThemeFileTest {

    private static final String LIBERATION = "com/mpobjects/jasperreports/fonts/liberation/";

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource(PdfProfile.class)
    void a_full_theme_meets_every_profile(PdfProfile profile) throws IOException {
        Written written =
                Written.of(
                        Samples.notes(),
                        ExportOptions.NONE
                                .with(PdfOptions.PROFILE, profile)
                                .with(PdfOptions.THEME, full()));

        Judge.assertMeets(profile, written.keep(profile.id() + " theme").bytes());
    }

    @Test
    void the_logo_is_a_figure_with_its_words_before_the_title() throws IOException {
        Written written = themed(full());

        assertThat(written.tags()).containsSubsequence("<Figure", "<H1");
        String objects =
                new String(
                        Written.of(
                                        Samples.notes(),
                                        ExportOptions.NONE
                                                .with(PdfOptions.PROFILE, PdfProfile.A_1A)
                                                .with(PdfOptions.THEME, full()))
                                .bytes(),
                        StandardCharsets.ISO_8859_1);
        assertThat(objects).contains("/Alt", "/BBox");
    }

    @Test
    void labels_and_language_are_those_of_the_theme() throws IOException {
        Written english = themed(theme("language = en\nlabel.tasks = Things to do"));

        assertThat(english.text()).contains("Things to do", "Present").doesNotContain("Närvarande");
    }

    @Test
    void the_option_for_the_language_goes_before_that_of_the_theme() throws IOException {
        Written swedish =
                Written.of(
                        Samples.notes(),
                        ExportOptions.NONE
                                .with(PdfOptions.THEME, theme("language = en"))
                                .withText(PdfOptions.LANGUAGE, "sv"));

        assertThat(swedish.text()).contains("Närvarande");
    }

    @Test
    void another_script_is_set_in_the_font_named_for_it() throws IOException {
        Files.write(folder.resolve("annan.ttf"), fontWithOnly(0x13A0));
        Minutes cherokee =
                Minutes.notes("Besök \u13A0\u13A0 hos rådet")
                        .item("Gäster", item -> item.says("Orden är \u13A0 och \u13A0."))
                        .build();

        Written written =
                Written.of(
                        cherokee,
                        ExportOptions.NONE.with(
                                PdfOptions.THEME, theme("font.others = annan.ttf")));

        assertThatThrownBy(() -> Written.of(cherokee)).hasMessageContaining("U+13A0");
        assertThat(written.text())
                .contains("Besök \u13A0\u13A0 hos rådet", "Orden är \u13A0 och \u13A0.");
        assertThat(written.result().omissions()).isEmpty();
        Judge.assertMeets(PdfProfile.A_2A, written.keep("other script").bytes());
    }

    @Test
    void the_same_theme_gives_the_same_bytes_and_another_logo_other_ones() throws IOException {
        byte[] one = themed(full()).bytes();
        byte[] again = themed(full()).bytes();
        picture("logo.png", Color.RED);
        byte[] red = themed(PdfTheme.read(folder.resolve("theme.properties"))).bytes();

        assertThat(one).isEqualTo(again);
        assertThat(Arrays.equals(one, red)).isFalse();
    }

    static Stream<Arguments> tells_what_is_wrong_where_and_what_would_be_right() {
        return Stream.of(
                Arguments.of("font = Komik", "no font \"Komik\"", "Liberation Sans"),
                Arguments.of("font.bold = saknas.ttf", "no font saknas.ttf", "beside the theme"),
                Arguments.of("font.bold = broken.ttf", "no font that can be read", ".ttf"),
                Arguments.of("colour.text = svart", "is no colour", "#17406B"),
                Arguments.of("colour.text = #999999", "contrast of 2.8 : 1", "4.5 : 1"),
                Arguments.of("colour.mask = #333333", "colour.text on colour.mask", "4.5 : 1"),
                Arguments.of(
                        "colour.textt = #000000", "no setting \"colour.textt\"", "colour.text"),
                Arguments.of("margin.left = 20", "is no length", "24 mm"),
                Arguments.of("margin.left = 200 mm", "out of range", "10 to 59 mm"),
                Arguments.of("size.text = 4 pt", "out of range", "8 to 16 pt"),
                Arguments.of("line-height = 5", "out of range", "1.3"),
                Arguments.of("language = fi", "not known", "sv or en"),
                Arguments.of("label.uppgifter = X", "no label \"uppgifter\"", "tasks"),
                Arguments.of("header = Fest \uD83C\uDF82", "U+1F382", "font.others"),
                Arguments.of("header", "no setting", "key = value"),
                Arguments.of("header =", "no value", "take the line away"),
                Arguments.of("logo.alternative = X", "without a logo", "logo ="),
                Arguments.of("logo = good.png", "no words", "logo.alternative"),
                Arguments.of(
                        "logo.alternative = X\nlogo = broken.png", "cannot be used", "PNG or JPEG"),
                Arguments.of(
                        "logo.alternative = X\nlogo = none.png", "no picture none.png", "beside"),
                Arguments.of("footer = a\nfooter = b", "set already on line 2", "keep one"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void tells_what_is_wrong_where_and_what_would_be_right(String lines, String wrong, String right)
            throws IOException {
        Files.write(folder.resolve("broken.ttf"), new byte[] {0, 1, 0, 0, 0, 9, 9, 9});
        Files.write(folder.resolve("broken.png"), broken());
        picture("good.png", Color.BLUE);
        int last = (int) lines.chars().filter(c -> c == '\n').count() + 2;

        assertThatThrownBy(() -> theme("# Ett tema\n" + lines))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("theme.properties:" + last + ": ", wrong, right);
    }

    @Test
    void tells_all_faults_at_once() {
        assertThatThrownBy(() -> theme("font = X\nmargin.left = 1 mm\nlanguage = de"))
                .message()
                .hasLineCount(3);
    }

    @Test
    void a_file_that_is_no_text_is_no_theme() throws IOException {
        Path file = folder.resolve("tema.properties");
        Files.write(file, new byte[] {(byte) 0xC3, 0x28, (byte) 0xFF});

        assertThatThrownBy(() -> PdfTheme.read(file))
                .hasMessageContainingAll("tema.properties", "UTF-8");
    }

    @Test
    void a_font_without_swedish_letters_is_no_font_for_the_text() throws IOException {
        Files.write(folder.resolve("annan.ttf"), fontWithOnly(0x13A0));

        assertThatThrownBy(() -> theme("font.regular = annan.ttf"))
                .hasMessageContainingAll("theme.properties:1: ", "lacks A B C", "font.others");
    }

    /** A font that has the letters of another, but for one character only. */
    private static byte[] fontWithOnly(int codePoint) throws IOException {
        byte[] font;
        try (InputStream in =
                ThemeFileTest.class
                        .getClassLoader()
                        .getResourceAsStream(LIBERATION + "LiberationSans-Regular.ttf")) {
            font = Objects.requireNonNull(in).readAllBytes();
        }
        int glyph = 36; // any with ink
        ByteBuffer table = ByteBuffer.allocate(12 + 16 + 12);
        table.putShort((short) 0).putShort((short) 1); // version, one table
        table.putShort((short) 3).putShort((short) 10).putInt(12); // Windows, UCS-4
        table.putShort((short) 12).putShort((short) 0).putInt(28).putInt(0).putInt(1);
        table.putInt(codePoint).putInt(codePoint).putInt(glyph);
        ByteBuffer patched = ByteBuffer.allocate(font.length + table.capacity());
        patched.put(font).put(table.array());
        int tables = patched.getShort(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (new String(font, entry, 4, StandardCharsets.US_ASCII).equals("cmap")) {
                patched.putInt(entry + 8, font.length).putInt(entry + 12, table.capacity());
            }
        }
        return patched.array();
    }

    private Written themed(PdfTheme theme) {
        Minutes notes = Samples.notes();
        return Written.of(notes, ExportOptions.NONE.with(PdfOptions.THEME, theme));
    }

    private PdfTheme full() throws IOException {
        picture("logo.png", new Color(0, 90, 60));
        copyFont("LiberationSerif-Regular.ttf", "text.ttf");
        return theme(
                """
                # Norrviks kommun
                logo = logo.png
                logo.alternative = Norrviks kommun
                logo.height = 14 mm
                header = Norrviks kommun
                footer = Norrviks kommun, Torget 1, 123 45 Norrvik
                font = Liberation Serif
                font.regular = text.ttf
                colour.accent = #005A3C
                colour.tint = #EAF3EF
                size.text = 11 pt
                margin.left = 25 mm
                label.tasks = Att göra
                """);
    }

    private PdfTheme theme(String lines) throws IOException {
        Path file = folder.resolve("theme.properties");
        Files.writeString(file, lines);
        return PdfTheme.read(file);
    }

    private void copyFont(String font, String name) throws IOException {
        try (InputStream in =
                ThemeFileTest.class.getClassLoader().getResourceAsStream(LIBERATION + font)) {
            Files.write(folder.resolve(name), Objects.requireNonNull(in).readAllBytes());
        }
    }

    private void picture(String name, Color colour) throws IOException {
        // half of it transparent, which the strictest profile does not bear
        BufferedImage image = new BufferedImage(80, 40, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillOval(0, 0, 40, 40);
        graphics.dispose();
        ImageIO.write(image, "png", folder.resolve(name).toFile());
    }

    private byte[] broken() throws IOException {
        picture("whole.png", Color.BLACK);
        byte[] whole = Files.readAllBytes(folder.resolve("whole.png"));
        return Arrays.copyOf(whole, 60);
    }
}
