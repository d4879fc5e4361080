// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/**
 * Gives the schemas that schemas import, from the folder and never from the network.
 *
 * @param finder the file for a namespace and location
 */
record SchemaImports(BiFunction<String, String, Optional<Path>> finder)
        implements LSResourceResolver {

    @Override
    public @Nullable LSInput resolveResource(
            String type,
            @Nullable String namespace,
            @Nullable String publicId,
            @Nullable String systemId,
            @Nullable String base) {
        return finder.apply(namespace == null ? "" : namespace, systemId == null ? "" : systemId)
                .map(SchemaImports::input)
                .orElse(null);
    }

    private static LSInput input(Path file) {
        try {
            DOMImplementationLS dom =
                    (DOMImplementationLS)
                            DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            LSInput input = dom.createLSInput();
            input.setStringData(Files.readString(file));
            input.setSystemId(file.toUri().toString());
            return input;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this Java platform lacks DOM LS", e);
        }
    }
}
