// SPDX-License-Identifier: Apache-2.0
package org.openminutes.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The papers of the repository point at what is there. */
class LinksTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(#[^)]*)?\\)");

    @Test
    void every_link_within_the_repository_leads_somewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path paper : papers()) {
            Matcher link = LINK.matcher(Files.readString(paper));
            while (link.find()) {
                if (!Files.exists(paper.resolveSibling(link.group(1)))) {
                    dead.add(paper + " → " + link.group(1));
                }
            }
        }

        assertThat(dead).isEmpty();
    }

    @Test
    void the_readme_is_short() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(250);
    }

    private static List<Path> papers() throws IOException {
        try (Stream<Path> root = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(root, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }
}
