package gekiban.cli;

import gekiban.desk.jobs.DemoMaker;
import gekiban.studio.demo.DemoShow;
import java.io.IOException;
import java.nio.file.Path;

/** Makes the demo show for the desk, which does not know the studio. */
record ShowMaker(Path folder, int threads) implements DemoMaker {
    @Override
    public Path make(Making making) throws IOException, InterruptedException {
        return DemoShow.make(folder, threads, (what, part) -> making.made(part)).catalogue();
    }
}
