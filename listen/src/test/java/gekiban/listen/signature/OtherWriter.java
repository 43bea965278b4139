package gekiban.listen.signature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process that begins to write a signature and then hangs until it is killed. */
final class OtherWriter {
    private OtherWriter() {}

    static Process start(Path store) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherWriter.class.getName(),
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static String firstLine(Process process) throws IOException {
        return new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))
                .readLine();
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        try (var store = new SignatureStore(folder);
                var draft = store.begin()) {
            draft.frames().write(Frames.noise(1, 300)); // more than the buffer holds
            String own = ProcessHandle.current().pid() + "-";
            try (var parts = Files.list(folder.resolve("new"))) {
                System.out.println(
                        parts.filter(part -> part.getFileName().toString().startsWith(own))
                                .findFirst()
                                .orElseThrow());
            }
            System.out.flush();
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
