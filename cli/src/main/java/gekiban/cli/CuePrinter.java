package gekiban.cli;

import gekiban.desk.cues.CuesCsv;
import gekiban.desk.cues.CuesJson;
import gekiban.desk.cues.EpisodeCues;
import gekiban.desk.json.JsonText;
import gekiban.desk.listening.Outcome;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Prints cue lists to standard output, in one of several forms, as they come. */
sealed interface CuePrinter {

    void print(EpisodeCues cues);

    /** Prints what belongs after the last one. */
    void end(List<Outcome.Trouble> troubles);

    static CuePrinter of(boolean json, boolean silent, Screen screen) {
        if (silent) {
            return new Silent();
        }
        if (json) {
            return new Json(screen);
        }
        return screen.outIsTerminal() ? new ForPeople(screen) : new Csv(screen);
    }

    /** Nothing. */
    final class Silent implements CuePrinter {
        @Override
        public void print(EpisodeCues cues) {}

        @Override
        public void end(List<Outcome.Trouble> troubles) {}
    }

    /** A cue list to read, an empty line between two. */
    final class ForPeople implements CuePrinter {
        private final Screen screen;
        private boolean isFirst = true;

        ForPeople(Screen screen) {
            this.screen = screen;
        }

        @Override
        public void print(EpisodeCues cues) {
            if (!isFirst) {
                screen.result("");
            }
            isFirst = false;
            CueListText.lines(cues).forEach(screen::result);
        }

        @Override
        public void end(List<Outcome.Trouble> troubles) {}
    }

    /** One table of all episodes. */
    final class Csv implements CuePrinter {
        private final Screen screen;
        private boolean isFirst = true;

        Csv(Screen screen) {
            this.screen = screen;
        }

        @Override
        public void print(EpisodeCues cues) {
            PrintWriter out = screen.out();
            try {
                if (isFirst) {
                    out.append(CuesCsv.HEADER);
                }
                isFirst = false;
                CuesCsv.writeRows(cues, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            out.flush();
        }

        @Override
        public void end(List<Outcome.Trouble> troubles) {}
    }

    /** One object: the cue lists under {@code episodes}, what went wrong under {@code troubles}. */
    final class Json implements CuePrinter {
        private final Screen screen;
        private final List<EpisodeCues> episodes = new ArrayList<>();

        Json(Screen screen) {
            this.screen = screen;
        }

        @Override
        public void print(EpisodeCues cues) {
            episodes.add(cues);
        }

        @Override
        public void end(List<Outcome.Trouble> troubles) {
            screen.print(
                    JsonText.string(json -> {
                        json.writeStartObject();
                        json.writeArrayPropertyStart("episodes");
                        episodes.forEach(cues -> CuesJson.write(cues, json));
                        json.writeEndArray();
                        json.writeArrayPropertyStart("troubles");
                        for (var trouble : troubles) {
                            json.writeStartObject();
                            json.writeStringProperty("file", trouble.file().toString());
                            json.writeStringProperty("reason", trouble.reason());
                            json.writeEndObject();
                        }
                        json.writeEndArray();
                        json.writeEndObject();
                    }));
        }
    }
}
