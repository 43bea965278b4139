package gekiban.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A new password: typed twice at the terminal, unseen, or the first line of standard input. */
final class TypedPassword {
    private TypedPassword() {}

    static String fresh() throws IOException {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            return typed(console);
        }
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        String line = in.readLine();
        if (line == null) {
            throw new IOException("no password on standard input");
        }
        return line;
    }

    private static String typed(Console console) throws IOException {
        char[] one = console.readPassword("Password: ");
        char[] other = console.readPassword("The same again: ");
        if (one == null || other == null) {
            throw new IOException("no password was typed");
        }
        if (!Arrays.equals(one, other)) {
            throw new IOException("that was not the same twice; nothing is changed");
        }
        return new String(one);
    }
}
