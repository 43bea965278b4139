package gekiban.web.reviews;

import gekiban.catalogue.model.Id;
import gekiban.desk.reviews.Setting;
import gekiban.web.http.Addresses;
import gekiban.web.http.Reader;

/** The desk's own pages, for one reader. */
record PageSetting(Reader reader) implements Setting {
    @Override
    public String page(Id id) {
        return reader.base()
                + (Addresses.hasPage(id.kind()) ? Addresses.of(id) : "/catalogue/" + id);
    }

    @Override
    public String sound(Id id) {
        return reader.base() + "/media" + Addresses.of(id);
    }

    @Override
    public String person(String name) {
        return reader.base() + Addresses.person(name);
    }

    @Override
    public String say(String key, Object... namesAndValues) {
        return reader.say(key, namesAndValues);
    }

    @Override
    public String language() {
        return reader.lang();
    }
}
