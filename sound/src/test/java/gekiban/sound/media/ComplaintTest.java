package gekiban.sound.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ComplaintTest {

    @Test
    void of_severalLines_isTheLastThatSaysSomething() {
        String said =
                """
                [matroska,webm @ 0x5581] File ended prematurely
                Error opening input file x.
                Conversion failed!
                """;
        assertThat(Complaint.of(said, "?")).isEqualTo("File ended prematurely");
    }

    @Test
    void of_generalLineAfterAParticularOne_isTheParticularOne() {
        String said =
                "[mov,mp4,m4a,3gp,3g2,mj2 @ 0x1] moov atom not found\n"
                        + "file:/a.m4a: Invalid data found when processing input\n";
        assertThat(Complaint.of(said, "?")).contains("moov atom");
    }

    @Test
    void of_generalLineAlone_isPutInWords() {
        assertThat(Complaint.of("file:/a: Invalid data found when processing input", "?"))
                .isEqualTo("is no sound or video that can be read");
    }

    @Test
    void of_formatNotAllowed_namesTheFormatAndNotTheList() {
        String said = "[hls @ 0x55aa] Format not on whitelist 'aac,mp3'\n/x: Invalid argument\n";
        assertThat(Complaint.of(said, "?")).isEqualTo("is of a kind that is not read (hls)");
    }

    @Test
    void of_nothingSaid_isTheOther() {
        assertThat(Complaint.of("\n \n", "ended with 1")).isEqualTo("ended with 1");
    }

    @Test
    void oneLine_controlCharacters_cannotSteerATerminal() {
        assertThat(Complaint.oneLine("a\nb\u001b[31mc\u202Ed\u2028e")).isEqualTo("a?b?[31mc?d?e");
        assertThat(Complaint.oneLine("劇伴 🎻 é")).isEqualTo("劇伴 🎻 é");
        assertThat(Complaint.oneLine("x".repeat(5000))).hasSizeLessThan(700).endsWith("...");
    }
}
