// SPDX-License-Identifier: Apache-2.0
package org.openminutes.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Opens Word files in LibreOffice and saves them. */
final class LibreOffice {

    private LibreOffice() {}

    /** The files as LibreOffice saves them, by name. */
    static Map<String, byte[]> saved(Path office, Path folder, Map<String, byte[]> files)
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
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey() + ".docx");
            command.add(Files.write(path, file.getValue()).toString());
        }
        Process run =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log").toFile())
                        .start();
        assertThat(run.waitFor(180, TimeUnit.SECONDS)).isTrue();
        Map<String, byte[]> saved = new TreeMap<>();
        for (String name : files.keySet()) {
            saved.put(name, Files.readAllBytes(out.resolve(name + ".docx")));
        }
        return saved;
    }
}
