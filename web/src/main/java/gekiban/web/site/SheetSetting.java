package gekiban.web.site;

import gekiban.catalogue.model.Id;
import gekiban.desk.reviews.Setting;
import gekiban.desk.reviews.Things;
import gekiban.web.http.Times;

/** A review on a page of the site. */
final class SheetSetting implements Setting {
    /** Before what names a file that readers have themselves. */
    private static final String OWN = "own:";

    private final Sheet sheet;
    private final Clips clips;

    SheetSetting(Sheet sheet, Clips clips) {
        this.sheet = sheet;
        this.clips = clips;
    }

    @Override
    public String page(Id id) {
        return sheet.to(id);
    }

    @Override
    public String sound(Id id) {
        return OWN + id;
    }

    @Override
    public String person(String name) {
        return sheet.person(name);
    }

    @Override
    public String say(String key, Object... namesAndValues) {
        return sheet.reader().say(key, namesAndValues);
    }

    @Override
    public String language() {
        return sheet.reader().lang();
    }

    @Override
    public Missing missing() {
        return sheet.wishes().clips() ? Missing.TELLS : Missing.ASKS;
    }

    @Override
    public Played played(Things.Thing thing, double from, double to) {
        sheet.plays();
        var cut = clips.of(thing, from, to);
        if (cut.isPresent()) {
            String file = clips.address(sheet, cut.get());
            return new Played(file, file, 0, 0);
        }
        var label = thing.label();
        String called = (label.number() + " " + label.title()).strip();
        String what = label.in().isEmpty() ? called : called + ", " + label.in();
        String page = sheet.to(label.id());
        return new Played(
                page.isEmpty() ? "#clipplayer" : page,
                OWN + thing.sound().orElse(label.id()) + ":" + what + " (" + span(from, to) + ")",
                from,
                to);
    }

    private static String span(double from, double to) {
        return Times.whole(from) + (to > from ? "–" + Times.whole(to) : "–");
    }
}
