package gekiban.desk.texts;

import gekiban.catalogue.draft.Draft;
import gekiban.catalogue.draft.Draft.ItemBuilder;
import gekiban.catalogue.model.Common;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.UseSaid;
import gekiban.catalogue.model.Value;
import gekiban.formats.prose.Page;
import gekiban.formats.prose.mention.Mention;
import gekiban.formats.prose.mention.UseClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the catalogue is told of a text and by it. For one text. */
final class TextDraft {
    /** The text itself among the items of its draft. */
    static final String KEY = "text";

    /** Longer sentences are cut in what is told of them; the text has them whole. */
    private static final int LONGEST = 1000;

    private final Page page;
    private final TextOrigin origin;
    private final Draft.Builder draft;
    private final DraftItems items;
    private final ItemBuilder text;
    private final AlbumDraft albums;
    private final KnownThings things;

    TextDraft(
            Page page, TextOrigin origin, KnownThings things, SaidBefore before, NearTracks near) {
        this.page = page;
        this.origin = origin;
        this.things = things;
        this.draft = Draft.of(origin.source());
        this.items = new DraftItems(draft, things, before, page.source());
        this.text = items.item(Kind.TEXT, KEY);
        this.albums = new AlbumDraft(page, origin, items, near);
    }

    Draft draft() {
        itself();
        albums.write(text);
        var entries = new ListDraft(page, origin, items).write(text);
        new TalkDraft(page, items, things).write(text, entries);
        new ThemeDraft(page, items).write();
        meanings();
        page.troubles().forEach(draft::trouble);
        return draft.build();
    }

    private void itself() {
        text.says(
                Common.TITLE,
                DraftItems.title(page.title().isEmpty() ? origin.name() : page.title()));
        page.kinds().forEach(kind -> text.says(Text.KIND, Value.of(word(kind))));
        text.says(Text.BY, origin.by()).says(Text.WRITTEN, origin.written());
        if (origin.isPage()) {
            text.says(Text.ADDRESS, origin.address());
        }
        var essay = page.essay();
        if (!essay.series().isEmpty()) {
            text.at(items.line(essay.seriesSpan()))
                    .says(
                            Text.SERIES,
                            Value.of(
                                    essay.series(),
                                    "part",
                                    essay.part() > 0 ? Integer.toString(essay.part()) : ""));
        }
        if (!essay.picture().isEmpty()) {
            text.at(items.line(essay.pictureSpan()))
                    .says(Text.PICTURE, Value.of(essay.picture(), "by", essay.artist()));
        }
        var source = page.source();
        text.at("")
                .says(
                        Text.BODY,
                        Value.of(
                                source.text(),
                                "markup",
                                source.isHtml() ? source.linesBreak() ? "html_lines" : "html" : "",
                                "charset",
                                source.charset().name()));
    }

    private static String word(Page.Kind kind) {
        return switch (kind) {
            case TRACK_REVIEW -> "track_review";
            case STATS_REVIEW -> "album_review";
            case LIST_POST -> "list";
            case ESSAY -> "essay";
            case TRACK_LIST -> "track_list";
        };
    }

    /** Which words mean what: a machine's reading, all of it. */
    private void meanings() {
        text.as(State.SUGGESTED);
        for (var section : page.sections()) {
            var heading = page.albums().get(section.album()).tracks().get(section.track());
            text.at(items.line(section.span()))
                    .says(
                            Text.SECTION,
                            Value.of(heading.title(), "at", DraftItems.at(section.span())),
                            albums.track(section.album(), section.track()));
        }
        for (Mention mention : page.mentions()) {
            text.at(items.line(mention.span()))
                    .says(
                            Text.MENTION,
                            Value.of(
                                    cut(page.source().words(mention.span())),
                                    "at",
                                    DraftItems.at(mention.span()),
                                    "how",
                                    mention.how().name().toLowerCase(Locale.ROOT),
                                    "confidence",
                                    sure(
                                            mention.isDoubtful()
                                                    ? Math.min(mention.confidence(), 0.7)
                                                    : mention.confidence())),
                            items.of(mention.known()));
        }
        page.uses().forEach(this::use);
        for (var clip : page.clips()) {
            var value =
                    Value.of(
                            clip.file().isEmpty() ? clip.address() : clip.file(),
                            "at",
                            DraftItems.at(clip.span()),
                            "address",
                            clip.address(),
                            "title",
                            clip.title(),
                            "confidence",
                            clip.track() == null ? "" : sure(clip.confidence()));
            text.at(items.line(clip.span()));
            if (clip.track() == null) {
                text.says(Text.CLIP, value);
            } else {
                text.says(Text.CLIP, value, items.of(clip.track()));
            }
        }
        text.as(State.IMPORTED).at("");
    }

    private void use(UseClaim claim) {
        var value =
                new UseSaid(
                                cut(page.source().words(claim.span())),
                                DraftItems.at(claim.span()),
                                claim.kind().name().toLowerCase(Locale.ROOT),
                                claim.amount(),
                                seconds(claim.least()),
                                seconds(claim.most()),
                                claim.episodes().stream()
                                        .map(String::valueOf)
                                        .collect(Collectors.joining(", ")),
                                claim.named())
                        .value();
        text.at(items.line(claim.span()));
        List<ItemBuilder> subjects = new ArrayList<>();
        claim.subjects().stream()
                .map(items::of)
                .filter(each -> each.kind() == Kind.TRACK || each.kind() == Kind.SONG)
                .forEach(subjects::add);
        if (subjects.isEmpty()) {
            text.says(Text.USE_SAID, value);
        }
        subjects.forEach(each -> text.says(Text.USE_SAID, value, each));
    }

    private static String seconds(int seconds) {
        return seconds < 0 ? "" : Integer.toString(seconds);
    }

    static String sure(double confidence) {
        return String.format(Locale.ROOT, "%.2f", confidence);
    }

    private static String cut(String words) {
        String plain = words.strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST) + "…";
    }
}
