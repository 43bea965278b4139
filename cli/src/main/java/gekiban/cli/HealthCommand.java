package gekiban.cli;

import gekiban.desk.settings.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/**
 * {@code gekiban health}: whether the desk that is set up here answers, for what watches over it.
 */
@Command(
        name = "health",
        description = "Asks the desk at this machine whether it is well, as a container's check.")
final class HealthCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @ParentCommand private Main main;

    @Mixin private ExitStatusHelp exitStatus;

    @Mixin private DeskOptions desk;

    @Mixin private SiteOptions site;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Settings settings = desk.settings(site.given());
        String bind = settings.bind();
        boolean isEverywhere = bind.equals("0.0.0.0") || bind.equals("::");
        String host = isEverywhere ? "127.0.0.1" : bind.contains(":") ? "[" + bind + "]" : bind;
        String address = "http://" + host + ":" + settings.port() + settings.basePath() + "/health";
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build(),
                            BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException(address + " answers " + answer.body().strip());
            }
            main.screen().result(answer.body().strip());
            return Exit.OK;
        } catch (java.net.ConnectException | java.net.http.HttpTimeoutException e) {
            throw new IOException(address + " does not answer", e);
        }
    }
}
