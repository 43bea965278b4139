package gekiban.cli;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Credit;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Medium;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import gekiban.formats.Format;
import gekiban.formats.Unreadable;
import java.nio.charset.StandardCharsets;

/**
 * An album as lines of text: {@code release TITLE}, {@code number ABC-1}, {@code stated SECONDS},
 * {@code track SECONDS TITLE}, {@code composer NAME} of the track before.
 */
final class TestList implements Format {
    static final int MOST = 1000;
    private static final String HEADER = "a test list\n";

    static String text(String... lines) {
        return HEADER + String.join("\n", lines) + "\n";
    }

    @Override
    public String name() {
        return "test list";
    }

    @Override
    public int mostBytes() {
        return MOST;
    }

    @Override
    public boolean looksLike(String fileName, byte[] head) {
        return new String(head, StandardCharsets.UTF_8).startsWith(HEADER)
                && (fileName.isEmpty() || fileName.endsWith(".list"));
    }

    @Override
    public Draft read(Source source, byte[] bytes) throws Unreadable {
        var lines = new String(bytes, StandardCharsets.UTF_8).lines().skip(1).toList();
        if (lines.isEmpty()) {
            throw new Unreadable("line 2: there is no album");
        }
        var draft = Draft.of(source);
        var release = draft.item(Kind.RELEASE, "album");
        var medium = draft.item(Kind.MEDIUM, "disc").says(Medium.RELEASE, Value.empty(), release);
        medium.says(Medium.NUMBER, "1");
        int tracks = 0;
        for (String line : lines) {
            String[] words = line.split(" ", 2);
            switch (words[0]) {
                case "release" -> release.says(Common.TITLE, title(words[1]));
                case "number" -> release.says(Release.CATALOGUE_NUMBER, words[1]);
                case "stated" -> release.says(Release.STATED_LENGTH, words[1]);
                case "composer" ->
                        draft.item(Kind.TRACK, "track " + tracks)
                                .says(
                                        Common.CREDIT,
                                        Credit.of(Credit.COMPOSER).value(),
                                        draft.name(words[1]));
                case "track" -> {
                    tracks++;
                    String[] track = words[1].split(" ", 2);
                    var sound = draft.item(Kind.RECORDING, "sound " + tracks);
                    draft.item(Kind.TRACK, "track " + tracks)
                            .says(Track.MEDIUM, Value.empty(), medium)
                            .says(Track.NUMBER, String.valueOf(tracks))
                            .says(Common.TITLE, title(track[1]))
                            .says(Common.LENGTH, track[0])
                            .says(Track.RECORDING, Value.empty(), sound);
                }
                default -> draft.trouble("line " + (2 + lines.indexOf(line)) + ": " + line);
            }
        }
        return draft.build();
    }

    private static Value title(String text) {
        return Title.of(text, "", Title.Kind.SLEEVE).value();
    }
}
