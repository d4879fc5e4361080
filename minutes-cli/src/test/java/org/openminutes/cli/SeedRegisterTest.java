// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules find in real notes when they know the bodies: what needs a register. */
class SeedRegisterTest {

    private static final Path SEEDS = Path.of("..", "..", "shared", "seeds");
    private static final Path REGISTERS = Path.of("..", "examples", "data", "register");

    @ParameterizedTest(name = "{0}: {3} × {2}")
    @CsvSource({
        "002.txt, vastra-gotaland.xml, ATT-008, 1",
        "003.txt, skane.xml, CAS-003, 5",
        "004.txt, skane.xml, DOC-008, 1",
        "004.txt, skane.xml, DOC-007, 0",
    })
    void a_register_lets_more_be_found(String seed, String register, String rule, int times) {
        Path file = SEEDS.resolve(seed);
        assumeTrue(Files.exists(file), "skipped: no folder shared beside the checkout");

        String alone = Cli.run("validate", file).out();
        String known = Cli.run("validate", file, "--register", REGISTERS.resolve(register)).out();

        assertThat(alone).doesNotContain(rule);
        assertThat(known.split(rule, -1)).hasSize(times + 1);
    }
}
