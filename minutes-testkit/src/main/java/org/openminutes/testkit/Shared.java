// SPDX-License-Identifier: Apache-2.0
package org.openminutes.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder {@code shared} beside the checkout, with real notes and official schemas that are not
 * in the repository. A test that needs it is skipped where it is absent.
 */
public final class Shared {

    private Shared() {}

    /**
     * A file or folder in it; skips the test if it is absent.
     *
     * @param path below the folder, e.g. {@code "seeds/002.txt"}
     * @return where it is
     */
    public static Path path(String path) {
        Path found = Path.of("").toAbsolutePath().resolve("../../shared").normalize().resolve(path);
        assumeTrue(
                Files.exists(found),
                () -> "skipped: no folder shared with " + path + " beside the checkout");
        return found;
    }
}
