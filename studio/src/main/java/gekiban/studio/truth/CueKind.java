package gekiban.studio.truth;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What music is there for. */
public enum CueKind {
    @JsonProperty("opening")
    OPENING,
    @JsonProperty("ending")
    ENDING,
    /** Music in a scene that is on the album at hand. */
    @JsonProperty("score")
    SCORE,
    /** Music that is on no album at hand: whoever names it is wrong. */
    @JsonProperty("unreleased")
    UNRELEASED,
    /** Another recording of a track on the album: its notes, not its sound. */
    @JsonProperty("other_recording")
    OTHER_RECORDING;

    /** Whether its very sound is on the album at hand. */
    public boolean isOnAlbum() {
        return this != UNRELEASED && this != OTHER_RECORDING;
    }
}
