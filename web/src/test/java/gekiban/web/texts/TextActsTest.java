package gekiban.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import gekiban.catalogue.model.Comment;
import gekiban.catalogue.model.Episode;
import gekiban.catalogue.model.Fact;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Release;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Text;
import gekiban.catalogue.model.Track;
import gekiban.catalogue.model.Value;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;

/** What was understood of a text is confirmed, refused, corrected and undone. */
class TextActsTest extends TextTest {
    @Test
    void confirm_refuse_undo_changeTheStateOfOneFact() throws Exception {
        Id text = pasted();
        Fact fact = mentions(text).getFirst();
        String facts = "/texts/" + text.number() + "/facts/";

        var confirmed = desk.post(facts + fact.number() + "/confirm");
        assertThat(confirmed.statusCode()).isEqualTo(303);
        assertThat(mentions(text)).filteredOn(f -> f.state() == State.CONFIRMED).hasSize(1);

        String edit = to(confirmed).replaceFirst(".*undo=", "");
        var undone = desk.post("/edits/" + edit + "/undo", "back", "/texts/" + text.number());
        assertThat(to(undone)).startsWith("/texts/" + text.number() + "?undone=");
        assertThat(mentions(text)).noneMatch(f -> f.state() == State.CONFIRMED);

        Fact now = mentions(text).getFirst();
        desk.post(facts + now.number() + "/refuse");
        assertThat(mentions(text)).filteredOn(f -> f.state() == State.REFUSED).hasSize(1);
        assertThat(page(text)).contains("refused");

        assertThat(desk.post(facts + "99999/confirm").statusCode()).isEqualTo(422);
    }

    @Test
    void plain_everythingThatIsInNoDoubt_isConfirmedInOneEdit() throws Exception {
        Id text = pasted();

        var answer = desk.post("/texts/" + text.number() + "/plain");

        assertThat(to(answer)).contains("?undo=");
        Id release = desk.first(Kind.RELEASE);
        assertThat(desk.facts(release, Release.CATALOGUE_NUMBER).getFirst().state())
                .isEqualTo(State.CONFIRMED);
        assertThat(desk.facts(text, Text.BODY).getFirst().state()).isEqualTo(State.IMPORTED);
        assertThat(desk.facts(desk.first(Kind.COMMENT), Comment.WORDS).getFirst().state())
                .isEqualTo(State.IMPORTED);
        desk.post("/edits/" + to(answer).replaceFirst(".*undo=", "") + "/undo", "back", "/");
        assertThat(desk.facts(release, Release.CATALOGUE_NUMBER).getFirst().state())
                .isEqualTo(State.IMPORTED);
    }

    @Test
    void target_anotherThing_refusesWhatWasReadAndSaysTheOther() throws Exception {
        Id text = pasted();
        Fact fact =
                mentions(text).stream()
                        .filter(each -> each.target().orElseThrow().kind() == Kind.TRACK)
                        .findFirst()
                        .orElseThrow();
        Id other =
                desk.store().read(facts -> facts.all(Kind.TRACK)).stream()
                        .filter(id -> !id.equals(fact.target().orElseThrow()))
                        .findFirst()
                        .orElseThrow();
        String path = "/texts/" + text.number() + "/facts/" + fact.number() + "/target";

        assertThat(desk.post(path, "other.to", "something").statusCode()).isEqualTo(422);
        var answer = desk.post(path, "other.to", "Kaze no Hashi (" + other + ")");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(mentions(text))
                .anyMatch(f -> f.state() == State.ENTERED && f.target().orElseThrow().equals(other))
                .anyMatch(f -> f.state() == State.REFUSED);
        assertThat(page(text)).contains("/tracks/" + other.number());
    }

    @Test
    void page_whatAnotherSourceContradicts_showsTheSidesAndIsNotPlain() throws Exception {
        Id text = pasted();
        Id release = desk.first(Kind.RELEASE);
        desk.says("a catalogue", release, Release.DATE, Value.of("2007-03-01"));

        String page = page(text);

        assertThat(page).contains("sources differ", "2006-01-12", "2007-03-01", "a catalogue");
        desk.post("/texts/" + text.number() + "/plain");
        assertThat(desk.facts(release, Release.DATE))
                .allMatch(fact -> fact.state() == State.IMPORTED);
        long other =
                desk.facts(release, Release.DATE).stream()
                        .filter(fact -> fact.text().startsWith("2007"))
                        .findFirst()
                        .orElseThrow()
                        .number();
        desk.post("/texts/" + text.number() + "/facts/" + other + "/confirm");
        assertThat(page(text)).doesNotContain("sources differ");
    }

    @Test
    void page_aUseThatIsSaid_standsBesideWhatWasHeard() throws Exception {
        Id text = pasted();
        Fact said = desk.facts(text, Text.USE_SAID).getFirst();
        Id track = said.target().orElseThrow();
        assertThat(page(text))
                .contains("“Only the first few seconds”", "nobody knows the recording");
        Id episode =
                desk.store()
                        .edit(
                                "Aki",
                                "made",
                                edit -> {
                                    var sound = edit.create(Kind.RECORDING);
                                    say(edit, track, Track.RECORDING, Value.empty(), sound);
                                    var show = edit.create(Kind.SHOW);
                                    var made = edit.create(Kind.EPISODE);
                                    say(edit, made, Episode.SHOW, Value.empty(), show);
                                    say(edit, made, Episode.NUMBER, Value.of("3"), null);
                                    return made;
                                })
                        .answer();
        assertThat(page(text)).contains("not heard yet");

        var cue =
                desk.send(
                        desk.to("/api/v1/episodes/" + episode.number() + "/cues")
                                .header("Origin", desk.origin())
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"sound\": \""
                                                        + track
                                                        + "\", \"start_s\": 60, \"end_s\": 190}")));

        assertThat(cue.statusCode()).as(cue.body()).isEqualTo(201);
        assertThat(page(text)).contains("0:00 to 2:10 in episode 3");
    }
}
