package gekiban.web.site;

import gekiban.catalogue.store.Facts;
import gekiban.catalogue.store.History;
import gekiban.catalogue.store.Touched;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which pages of the last time are still right: those made by the same program and wishes, of
 * things that no edit touched since, with the same pages to link to and the same files of sound.
 */
final class Freshness {
    private static final int SHORT = 16;

    private final Facts facts;
    private final Folder folder;
    private final String made;
    private final String edit;

    /** What was touched since an edit; empty where nobody knows any more. */
    private final Map<String, Optional<Set<Long>>> touched = new HashMap<>();

    /** All files of the catalogue by the hashes of their paths; read when asked for. */
    private final Map<String, String> soundsNow = new HashMap<>();

    private boolean hasSounds;

    /** What each of them is now; many reviews speak of one file. */
    private final Map<String, String> sounding = new HashMap<>();

    /** Both plans and pages ask. */
    private final Map<Kept, Boolean> untouched = new IdentityHashMap<>();

    Freshness(Facts facts, Folder folder, Wishes wishes) {
        this.facts = facts;
        this.folder = folder;
        this.made = Digests.of(program() + wishes).substring(0, SHORT);
        this.edit = Publishing.lastEdit(facts);
    }

    /** Changes when the program does: its templates, styles and words are in it. */
    private static String program() {
        try {
            Path place =
                    Path.of(
                            Freshness.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Files.getLastModifiedTime(place).toMillis() + "-" + Files.size(place);
        } catch (IOException | URISyntaxException e) {
            return "";
        }
    }

    /** Whether what a page was made of is still as it was; for planning, in the same reading. */
    boolean isUntouched(Kept kept) {
        return untouched.computeIfAbsent(kept, this::isStillSo);
    }

    private boolean isStillSo(Kept kept) {
        if (!kept.from().made().equals(made)) {
            return false;
        }
        var since = touched.computeIfAbsent(kept.from().edit(), this::touchedSince);
        return since.isPresent()
                && Arrays.stream(kept.from().read()).noneMatch(since.get()::contains)
                && areSoundsSame(kept.from().sounds());
    }

    private Optional<Set<Long>> touchedSince(String edit) {
        if (edit.equals(this.edit)) {
            return Optional.of(Set.of());
        }
        String number = edit.replaceFirst("@.*", "");
        if (!number.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        long last = Long.parseLong(number);
        // A copy that was restored has other edits under the same numbers.
        return new History(facts)
                .edit(last)
                .filter(found -> edit.equals(found.number() + "@" + found.at()))
                .map(found -> Touched.since(facts, last));
    }

    private boolean areSoundsSame(List<String> sounds) {
        if (sounds.isEmpty()) {
            return true;
        }
        if (!hasSounds) {
            facts.files().forEach(path -> soundsNow.put(hash(path), path));
            hasSounds = true;
        }
        for (String each : sounds) {
            String path = soundsNow.get(each.substring(0, Math.min(SHORT, each.length())));
            if (path == null || !each.equals(sounding.computeIfAbsent(path, Freshness::sound))) {
                return false;
            }
        }
        return true;
    }

    private static String hash(String path) {
        return Digests.of(path).substring(0, SHORT);
    }

    /** No path of this machine goes out with the site: a hash, and what the file was. */
    private static String sound(String path) {
        return hash(path) + ":" + Clips.fingerprint(path);
    }

    /** Whether a page may stay as it is. Only for pages that {@link #isUntouched} was asked of. */
    boolean isFresh(Kept kept, Plan plan) throws IOException {
        return isUntouched(kept)
                && kept.from()
                        .links()
                        .equals(links(kept.from().asked(), kept.from().people(), plan))
                && areWhole(kept);
    }

    private boolean areWhole(Kept kept) throws IOException {
        if (folder.state(kept) == Folder.State.GONE) {
            return false;
        }
        for (String name : kept.from().clips()) {
            var clip = folder.kept(name);
            if (clip.isEmpty() || folder.state(clip.get()) == Folder.State.GONE) {
                return false;
            }
        }
        return true;
    }

    private static String links(long[] asked, List<String> people, Plan plan) {
        var text = new StringBuilder();
        var pages = plan.numbers();
        for (long number : asked) {
            if (pages.contains(number)) {
                text.append(number).append(' ');
            }
        }
        for (String name : people) {
            text.append(plan.people().get(name)).append(' ');
        }
        return Digests.of(
                        text.append(plan.lists().isEmpty())
                                .append(plan.reviews().isEmpty())
                                .toString())
                .substring(0, SHORT);
    }

    /** What a page was made of, for the next time. */
    Kept.From from(
            Sheet sheet, Set<Long> read, Clips clips, List<String> files, List<String> leads) {
        long[] asked = Kept.sorted(sheet.asked());
        var people = sheet.people().stream().sorted().toList();
        return new Kept.From(
                made,
                edit,
                "",
                Kept.sorted(read),
                asked,
                people,
                links(asked, people, sheet.plan()),
                files,
                clips.files().stream().sorted().map(Freshness::sound).toList(),
                new ArrayList<>(leads));
    }
}
