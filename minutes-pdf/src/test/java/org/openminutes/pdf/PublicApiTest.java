// SPDX-License-Identifier: Apache-2.0
package org.openminutes.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever only calls this module never sees the library that writes the files. */
class PublicApiTest {

    @Test
    void no_public_signature_names_the_library_inside() throws Exception {
        List<Class<?>> classes = publicClasses();

        List<String> signatures = new ArrayList<>();
        for (Class<?> type : classes) {
            signatures.addAll(signatures(type));
        }

        assertThat(classes)
                .extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder(
                        "AssociatedFile",
                        "KeyFile",
                        "MissingCharacters",
                        "PdfExporter",
                        "PdfImporter",
                        "PdfOptions",
                        "PdfProfile",
                        "PdfSignature",
                        "PdfSignatures",
                        "PdfTheme",
                        "PreparedSignature",
                        "SigningKey",
                        "SigningRequest");
        assertThat(signatures).isNotEmpty().noneMatch(name -> name.contains("itextpdf"));
    }

    private static List<Class<?>> publicClasses() throws IOException, ClassNotFoundException {
        List<Class<?>> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("target", "classes", "org"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name = file.toString().replace("target/classes/", "").replace('/', '.');
                Class<?> type = Class.forName(name.replace(".class", ""));
                if (Modifier.isPublic(type.getModifiers())) {
                    classes.add(type);
                }
            }
        }
        return classes;
    }

    private static List<String> signatures(Class<?> type) {
        List<Type> types = new ArrayList<>(Arrays.asList(type.getGenericInterfaces()));
        if (type.getGenericSuperclass() != null) {
            types.add(type.getGenericSuperclass());
        }
        for (Method method : type.getMethods()) {
            types.add(method.getGenericReturnType());
            types.addAll(Arrays.asList(method.getGenericParameterTypes()));
            types.addAll(Arrays.asList(method.getGenericExceptionTypes()));
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            types.addAll(Arrays.asList(constructor.getGenericParameterTypes()));
        }
        for (Field field : type.getFields()) {
            types.add(field.getGenericType());
        }
        return types.stream().map(Type::getTypeName).toList();
    }
}
