// SPDX-License-Identifier: Apache-2.0
package org.openminutes.cli;

/** Whether somebody watches. */
final class Terminal {

    private Terminal() {}

    /** Whether input and output are a terminal. */
    @SuppressWarnings("SystemConsoleNull") // null is only the answer of Java before 22
    static boolean isAttached() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try { // from Java 22 there is a console without a terminal too; it says so itself
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true; // older Java: there is a console only at a terminal
        }
    }
}
