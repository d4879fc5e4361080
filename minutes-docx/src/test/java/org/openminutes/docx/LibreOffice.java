// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Opens Word files in LibreOffice and saves them. */
final class LibreOffice {

    private LibreOffice() {}

    /** The files as LibreOffice saves them. */
    static List<byte[]> saved(Path office, Path folder, List<byte[]> files)
            throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("saved"));
        List<String> command =
                new ArrayList<>(
                        List.of(
                                office.toString(),
                                "-env:UserInstallation=" + folder.resolve("p").toUri(),
                                "--headless",
                                "--convert-to",
                                "docx",
                                "--outdir",
                                out.toString()));
        for (int i = 0; i < files.size(); i++) {
            command.add(Files.write(folder.resolve(i + ".docx"), files.get(i)).toString());
        }
        Process run =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertThat(run.waitFor(180, TimeUnit.SECONDS)).isTrue();
        List<byte[]> saved = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            saved.add(Files.readAllBytes(out.resolve(i + ".docx")));
        }
        return saved;
    }
}
