package gekiban.web.site;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.labels.Labels;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.store.Facts;
import gekiban.desk.reviews.Pictures;
import gekiban.web.http.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A page of the site while it is rendered: it knows where everything else is from there. */
public final class Sheet {
    /**
     * What a page may load: what lies beside it, and nothing in it runs. Where pages are opened as
     * files, browsers do not agree that what lies beside is their own.
     */
    public static final String POLICY =
            "default-src 'none'; style-src 'self' file:; script-src 'self' file:;"
                    + " img-src 'self' file:; font-src 'self' file:; media-src 'self' file: blob:;"
                    + " base-uri 'none'; form-action 'none'";

    /** What a page may load that holds all that it needs: what it says itself. */
    public static final String OWN_POLICY =
            "default-src 'none'; style-src "
                    + OneReview.hash(Assets.style(false))
                    + "; script-src "
                    + OneReview.hash(Assets.script())
                    + "; media-src data: blob:; base-uri 'none'; form-action 'none'";

    private final String path;
    private final Reader reader;
    private final Facts facts;
    private final Plan plan;
    private final Wishes wishes;
    private String data = "";
    private boolean plays;

    /** Numbers of things that it would link to if they had a page, and names of people likewise. */
    private final Set<Long> asked = new HashSet<>();

    private final Set<String> people = new HashSet<>();
    private final Set<String> pictures = new TreeSet<>();
    private boolean hasFiles;

    /**
     * @param path from the root of the site, such as {@code review/12.html}
     */
    Sheet(String path, Reader reader, Facts facts, Plan plan, Wishes wishes) {
        this.path = path;
        this.reader = reader;
        this.facts = facts;
        this.plan = plan;
        this.wishes = wishes;
    }

    /** The language and the words. */
    public Reader reader() {
        return reader;
    }

    Facts facts() {
        return facts;
    }

    /** What a thing is called, with the people who made it. */
    public Label label(Id id) {
        return new Labels(facts).of(id);
    }

    Plan plan() {
        return plan;
    }

    Wishes wishes() {
        return wishes;
    }

    /** A file of the site, from here. */
    public String to(String file) {
        return (path.contains("/") ? "../" : "") + file;
    }

    /** Where a thing's page is, or what tells of it there; empty where it has none. */
    public String to(Id id) {
        facts.entries(List.of(id));
        for (var place : new Wholes(facts).of(id)) {
            asked.add(place.page().number());
            if (plan.pages().contains(place.page())) {
                String anchor = place.anchor().isEmpty() ? "" : "#" + place.anchor();
                return to(Paths.of(place.page())) + anchor;
            }
        }
        return "";
    }

    /** The page of whoever is credited by a name; empty for nowhere. */
    public String person(String name) {
        people.add(name);
        Id artist = plan.people().get(name);
        return artist == null ? "" : to(artist);
    }

    Set<Long> asked() {
        return asked;
    }

    Set<String> people() {
        return people;
    }

    /** Whether this page is one of these: what the top line says. */
    public boolean isAt(String file) {
        return path.equals(file);
    }

    public boolean hasReviews() {
        return !plan.reviews().isEmpty();
    }

    public boolean hasLists() {
        return !plan.lists().isEmpty();
    }

    public boolean hasFeed() {
        return plan.hasFeed();
    }

    /** Where it will be found; empty where nobody says. */
    public String canonical() {
        String file = path.equals(Paths.INDEX) ? "" : path;
        return wishes.address().isEmpty() ? "" : wishes.address() + file;
    }

    /** Where answers go; empty for nowhere. */
    public String reply() {
        return wishes.reply();
    }

    /** What the site is called. */
    public String site() {
        return wishes.title().isEmpty() ? "Gekiban" : wishes.title();
    }

    /** Where a picture before a text lies from here; empty where it is none of this desk. */
    public String picture(String name) {
        if (!Pictures.isKept(name) || !hasFiles) {
            return "";
        }
        pictures.add(name);
        return to(Paths.PICTURES + name);
    }

    /** Names of the pictures that it shows. */
    Set<String> pictures() {
        return pictures;
    }

    /** Whether files can lie beside it. */
    void hasFiles() {
        hasFiles = true;
    }

    /** From now on the page says this of itself to machines: JSON, without any {@code <}. */
    void says(String json) {
        data = json;
    }

    /** What it says of itself to machines; empty for nothing. */
    public String data() {
        return data;
    }

    /** From now on the page has clips. */
    void plays() {
        plays = true;
    }

    /** The style of a page that holds it itself: the program's own, without any end of a tag. */
    public String style() {
        return new String(Assets.style(false), StandardCharsets.UTF_8);
    }

    /** The same of the script. */
    public String script() {
        return new String(Assets.script(), StandardCharsets.UTF_8);
    }

    public boolean isPlaying() {
        return plays;
    }
}
