package gekiban.e2e;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What Chromium noted of the frames of a page. */
final class FrameTrace {
    /** Parts of a frame's work, by the names that Chromium gives them. */
    private static final Map<String, List<String>> PARTS =
            Map.of(
                    "script", List.of("FireAnimationFrame"),
                    "styles", List.of("UpdateLayoutTree"),
                    "layout", List.of("Layout"),
                    "before paint", List.of("PrePaint"),
                    "paint", List.of("Paint"),
                    "layers", List.of("Layerize", "Commit"));

    private final List<JsonObject> events;

    FrameTrace(byte[] trace) {
        events =
                JsonParser.parseString(new String(trace, StandardCharsets.UTF_8))
                        .getAsJsonObject()
                        .getAsJsonArray("traceEvents")
                        .asList()
                        .stream()
                        .map(each -> each.getAsJsonObject())
                        .toList();
    }

    /** Milliseconds of each frame's work and of its parts, each sorted. */
    Map<String, List<Double>> times() {
        var scripts =
                events.stream().filter(event -> name(event).equals("FireAnimationFrame")).toList();
        var first = scripts.getFirst();
        var own =
                events.stream()
                        .filter(event -> event.has("dur") && isOf(first, event))
                        .sorted(Comparator.comparingDouble(FrameTrace::at))
                        .toList();
        // A task of the main thread that draws: script, styles, layout and paint of one frame.
        var tasks =
                own.stream()
                        .filter(event -> name(event).equals("RunTask"))
                        .filter(task -> scripts.stream().anyMatch(frame -> isIn(task, frame)))
                        .toList();
        var times = new LinkedHashMap<String, List<Double>>();
        times.put("main thread", tasks.stream().map(task -> ms(task, "dur")).sorted().toList());
        times.put(
                "its own time",
                tasks.stream()
                        .filter(task -> task.has("tdur"))
                        .map(task -> ms(task, "tdur"))
                        .sorted()
                        .toList());
        for (String part :
                List.of("script", "styles", "layout", "before paint", "paint", "layers")) {
            times.put(part, part(own, tasks, PARTS.getOrDefault(part, List.of())));
        }
        var drawn =
                events.stream()
                        .filter(event -> name(event).equals("DrawFrame"))
                        .map(FrameTrace::at)
                        .sorted()
                        .toList();
        var between = new ArrayList<Double>();
        for (int i = 1; i < drawn.size(); i++) {
            between.add((drawn.get(i) - drawn.get(i - 1)) / 1000);
        }
        times.put("frame to frame", between.stream().sorted().toList());
        return times;
    }

    private static List<Double> part(
            List<JsonObject> own, List<JsonObject> tasks, List<String> names) {
        var found = own.stream().filter(event -> names.contains(name(event))).toList();
        var sums = new ArrayList<Double>();
        int next = 0;
        for (JsonObject task : tasks) {
            double sum = 0;
            while (next < found.size() && at(found.get(next)) < end(task)) {
                if (isIn(task, found.get(next))) {
                    sum += ms(found.get(next), "dur");
                }
                next++;
            }
            sums.add(sum);
        }
        return sums.stream().sorted().toList();
    }

    private static boolean isOf(JsonObject first, JsonObject event) {
        return event.get("pid").equals(first.get("pid"))
                && event.get("tid").equals(first.get("tid"));
    }

    private static boolean isIn(JsonObject task, JsonObject event) {
        return at(task) <= at(event) && at(event) <= end(task);
    }

    private static String name(JsonObject event) {
        return event.get("name").getAsString();
    }

    private static double at(JsonObject event) {
        return event.get("ts").getAsDouble();
    }

    private static double end(JsonObject event) {
        return at(event) + event.get("dur").getAsDouble();
    }

    private static double ms(JsonObject event, String duration) {
        return event.get(duration).getAsDouble() / 1000;
    }

    /** A line of what was measured. */
    static String line(String what, List<Double> sorted) {
        return String.format(
                Locale.ROOT,
                "  %-16s %4d times, median %5.1f ms, 95th percentile %5.1f ms, longest %5.1f ms",
                what,
                sorted.size(),
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 1));
    }

    private static double at(List<Double> sorted, double part) {
        return sorted.isEmpty()
                ? Double.NaN
                : sorted.get((int) Math.min(sorted.size() - 1, Math.floor(part * sorted.size())));
    }
}
