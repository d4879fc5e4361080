// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The Open XML SDK's validator, if it has been fetched: {@code npm install} in its folder. */
final class OoxmlValidator {

    private static final Path PROGRAM =
            Path.of("src", "test", "ooxml-validator", "node_modules", ".bin", "ooxml-validator");

    private OoxmlValidator() {}

    static boolean isHere() {
        return Files.isExecutable(PROGRAM);
    }

    /** What it finds wrong with a file; none if nothing. */
    static Optional<String> faults(Path file) throws IOException, InterruptedException {
        Path log = file.resolveSibling(file.getFileName() + ".json");
        Process run =
                new ProcessBuilder(List.of(PROGRAM.toAbsolutePath().toString(), file.toString()))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        boolean ended = run.waitFor(120, TimeUnit.SECONDS);
        String said = Files.readString(log);
        return ended && run.exitValue() == 0 && said.contains("\"ok\": true")
                ? Optional.empty()
                : Optional.of(said);
    }
}
