package gekiban.studio.truth;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What music was played through on its way into a scene. */
public enum PlayedThrough {
    @JsonProperty("none")
    NOTHING,
    /** A small loudspeaker: 250 to 3400 Hz. */
    @JsonProperty("radio")
    RADIO,
    /** A wall, at least at first: nothing above 2.5 to 3 kHz. */
    @JsonProperty("dull")
    WALL,
    /** A reverberant room. */
    @JsonProperty("room")
    ROOM
}
