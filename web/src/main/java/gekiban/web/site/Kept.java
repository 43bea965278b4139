package gekiban.web.site;

import gekiban.desk.json.JsonTree;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.LongStream;
import tools.jackson.core.JsonGenerator;

/**
 * A file of the site, and what it was made of.
 *
 * @param path from the root of the site
 * @param hash of its content
 * @param before of what was there when it was made, as far as a run that broke off may not have put
 *     it in place; empty for nothing
 * @param size bytes
 * @param time when it was written last, milliseconds
 * @param from what it depends on; empty for a file that is the same each time
 */
record Kept(String path, String hash, String before, long size, long time, From from) {
    /**
     * What a page was made of.
     *
     * @param made of which program, by which wishes
     * @param edit up to which the catalogue was read: its number and its time
     * @param key what else it depends on
     * @param read numbers of things that were read
     * @param asked numbers of things that it would link to if they had a page
     * @param people names of people likewise
     * @param links which of these have one
     * @param clips files that it plays
     * @param sounds files of recordings that it speaks of, each as a hash of its path and what it
     *     was
     * @param leads of a text or list, the things that have a page for its sake
     */
    record From(
            String made,
            String edit,
            String key,
            long[] read,
            long[] asked,
            List<String> people,
            String links,
            List<String> clips,
            List<String> sounds,
            List<String> leads) {
        static final From NOTHING =
                new From(
                        "",
                        "",
                        "",
                        new long[0],
                        new long[0],
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        List.of());

        From {
            people = List.copyOf(people);
            clips = List.copyOf(clips);
            sounds = List.copyOf(sounds);
            leads = List.copyOf(leads);
        }
    }

    void write(JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("path", path);
        json.writeStringProperty("hash", hash);
        if (!before.isEmpty()) {
            json.writeStringProperty("before", before);
        }
        json.writeNumberProperty("size", size);
        json.writeNumberProperty("time", time);
        if (!from.made().isEmpty()) {
            json.writeStringProperty("made", from.made());
            json.writeStringProperty("edit", from.edit());
            json.writeStringProperty("key", from.key());
            json.writeStringProperty("read", packed(from.read()));
            json.writeStringProperty("asked", packed(from.asked()));
            json.writeStringProperty("links", from.links());
            texts(json, "people", from.people());
            texts(json, "clips", from.clips());
            texts(json, "sounds", from.sounds());
            texts(json, "leads", from.leads());
        }
        json.writeEndObject();
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) {
        if (!texts.isEmpty()) {
            json.writeArrayPropertyStart(name);
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    static Kept of(JsonTree json) throws JsonTree.Malformed {
        From from =
                json.textOrEmpty("made").isEmpty()
                        ? From.NOTHING
                        : new From(
                                json.text("made"),
                                json.text("edit"),
                                json.text("key"),
                                unpacked(json.text("read")),
                                unpacked(json.text("asked")),
                                texts(json, "people"),
                                json.text("links"),
                                texts(json, "clips"),
                                texts(json, "sounds"),
                                texts(json, "leads"));
        return new Kept(
                json.text("path"),
                json.text("hash"),
                json.textOrEmpty("before"),
                json.whole("size"),
                json.whole("time"),
                from);
    }

    private static List<String> texts(JsonTree json, String name) throws JsonTree.Malformed {
        return json.has(name) ? json.texts(name) : List.of();
    }

    static long[] sorted(Collection<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    /** Sorted numbers as what each is more than the one before, to the base 36. */
    static String packed(long[] numbers) {
        var text = new StringBuilder();
        long last = 0;
        for (long number : numbers) {
            text.append(text.isEmpty() ? "" : " ").append(Long.toString(number - last, 36));
            last = number;
        }
        return text.toString();
    }

    static long[] unpacked(String text) {
        if (text.isEmpty()) {
            return new long[0];
        }
        var numbers = LongStream.builder();
        long last = 0;
        long more = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == ' ') {
                last += more;
                numbers.add(last);
                more = 0;
            } else {
                // What is no digit makes it another number: the page is made anew then.
                more = 36 * more + Character.digit(c, 36);
            }
        }
        return numbers.build().toArray();
    }

    /** Whether it is a page that depends on the catalogue. */
    boolean isPage() {
        return !from.made().isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Kept kept
                && kept.path.equals(path)
                && kept.hash.equals(hash)
                && Arrays.equals(kept.from.read(), from.read());
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
