// SPDX-License-Identifier: Apache-2.0
package org.openminutes.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class RelayTest {

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new SplittableRandom(size).nextBytes(bytes);
        return bytes;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void passes_on_every_file_in_its_order(int threads) throws IOException {
        try (Helpers helpers = new Helpers(threads)) {
            Relay relay = new Relay(helpers);
            for (int size : new int[] {0, 1, 65_536, 65_537, 3_000_000, 10}) {
                byte[] bytes = noise(size);
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                relay.begin(out);
                for (int i = 0; i < size; i += 1000) {
                    relay.write(bytes, i, Math.min(1000, size - i));
                }
                relay.end();

                assertThat(out.toByteArray()).isEqualTo(bytes);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void passes_on_the_same_to_both(int threads) throws IOException {
        try (Helpers helpers = new Helpers(threads)) {
            Relay relay = new Relay(helpers);
            for (int size : new int[] {0, 131_072, 131_073, 3_000_000, 10}) {
                byte[] bytes = noise(size);
                ByteArrayOutputStream there = new ByteArrayOutputStream();
                ByteArrayOutputStream here = new ByteArrayOutputStream();
                relay.begin(there, here);
                relay.write(bytes);
                relay.end();

                assertThat(there.toByteArray()).isEqualTo(bytes);
                assertThat(here.toByteArray()).isEqualTo(bytes);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void tells_of_a_failure_in_the_other_thread(int threads) {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("the disk is full");
                    }
                };
        try (Helpers helpers = new Helpers(threads)) {
            Relay relay = new Relay(helpers);
            relay.begin(full);

            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(
                            () -> {
                                relay.write(noise(5_000_000));
                                relay.end();
                            })
                    .withMessageContaining("the disk is full");
        }
    }

    @Test
    void ends_with_a_file_that_was_never_finished() throws IOException {
        try (Helpers helpers = new Helpers(1)) {
            Relay relay = new Relay(helpers);
            relay.begin(OutputStream.nullOutputStream());
            relay.write(noise(200_000));
        }
        // the other thread has been told to stop: else this would not end
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(
                        thread -> thread.getName().equals("minutes-package") && !thread.isDaemon());
    }
}
