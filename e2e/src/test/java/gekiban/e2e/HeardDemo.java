package gekiban.e2e;

import gekiban.cli.Main;
import gekiban.desk.library.DataHome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demo show, made and heard by the commands that people type. Once; it is kept in target/. */
final class HeardDemo {
    private HeardDemo() {}

    /** A home that is only read; each test takes a copy of its catalogue. */
    static synchronized DataHome home() throws IOException {
        Path home =
                Path.of(System.getProperty("e2e.folder", "target"))
                        .resolve("demo-home")
                        .toAbsolutePath();
        Path done = home.resolve("heard");
        if (!Files.exists(done)) {
            Path demo = home.resolve("demo");
            run("demo", "--quiet", "--home", home.toString());
            run("import", demo.resolve("catalogue.json").toString(), "--home", home.toString());
            run("add", demo.toString(), "-y", "--home", home.toString());
            run("listen", "渚口駅の忘れもの", "--home", home.toString());
            run("import", "starter", "--home", home.toString());
            Files.createFile(done);
        }
        return new DataHome(home);
    }

    private static void run(String... arguments) {
        var said = new StringWriter();
        var out = new PrintWriter(said, true);
        int status = Main.run(out, out, arguments);
        if (status != 0) {
            throw new IllegalStateException(
                    "gekiban "
                            + String.join(" ", arguments)
                            + " ended with "
                            + status
                            + "\n"
                            + said);
        }
    }
}
