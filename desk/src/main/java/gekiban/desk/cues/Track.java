package gekiban.desk.cues;

import gekiban.sound.media.SoundKey;

/**
 * A track of an album, as results show it.
 *
 * @param name path below the album's folder, {@code /} between folders
 * @param title as its tags say, or its file's name without ending
 * @param artist as its tags say; empty when they do not
 * @param album as its tags say, or the name of the album's folder
 * @param seconds length
 * @param sound what is recorded on it; tracks of one sound are the same recording
 */
public record Track(
        String name, String title, String artist, String album, double seconds, SoundKey sound) {}
