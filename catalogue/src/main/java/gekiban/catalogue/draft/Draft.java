package gekiban.catalogue.draft;

import gekiban.catalogue.model.Check;
import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.model.Name;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Title;
import gekiban.catalogue.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one file or answer says.
 *
 * @param source the file or answer; the same kind and address are the same source
 * @param items what it speaks of; what is pointed to comes before or after
 * @param troubles what could not be read, a line each
 */
public record Draft(Source source, List<Item> items, List<String> troubles) {

    public Draft {
        items = List.copyOf(items);
        troubles = List.copyOf(troubles);
    }

    public static Builder of(Source source) {
        return new Builder(source);
    }

    /** Collects items and what is said of them; for one thread. */
    public static final class Builder {
        private final Source source;
        private final Map<String, ItemBuilder> items = new LinkedHashMap<>();
        private final List<String> troubles = new ArrayList<>();

        private Builder(Source source) {
            this.source = source;
        }

        /**
         * The item of this key, made where there is none yet.
         *
         * @throws IllegalArgumentException when the key belongs to an item of another kind
         */
        public ItemBuilder item(Kind kind, String key) {
            var item = items.computeIfAbsent(key, k -> new ItemBuilder(this, kind, k));
            if (item.kind != kind) {
                throw new IllegalArgumentException(
                        key + " is a " + item.kind.word() + " and no " + kind.word());
            }
            return item;
        }

        /**
         * A name as it is written, with the artist who is called so; names with the same letters
         * are the same item.
         *
         * @return key of the name, for credits to point to
         */
        public ItemBuilder name(String text) {
            String key = "name " + text;
            boolean isNew = !items.containsKey(key);
            var name = item(Kind.NAME, key);
            if (isNew) {
                name.says(Name.TEXT, Value.of(text));
                String script = Title.scriptOf(text);
                if (!script.isEmpty()) {
                    name.says(Name.SCRIPT, Value.of(script));
                }
            }
            return name;
        }

        /** Notes what could not be read, in one line that says where and why. */
        public Builder trouble(String line) {
            troubles.add(line);
            return this;
        }

        public Draft build() {
            return new Draft(
                    source, items.values().stream().map(ItemBuilder::build).toList(), troubles);
        }
    }

    /** Collects what is said of one item. */
    public static final class ItemBuilder {
        private final Builder draft;
        private final Kind kind;
        private final String key;
        private final Set<Claim> claims = new LinkedHashSet<>();
        private String place = "";
        private State state = State.IMPORTED;
        private Optional<Source> source = Optional.empty();
        private Optional<Id> is = Optional.empty();

        private ItemBuilder(Builder draft, Kind kind, String key) {
            this.draft = draft;
            this.kind = kind;
            this.key = key;
        }

        public Kind kind() {
            return kind;
        }

        public String key() {
            return key;
        }

        /**
         * It is this thing of the catalogue, unless the same source was about another before.
         *
         * @throws IllegalArgumentException when that is of another kind
         */
        public ItemBuilder is(Id id) {
            if (id.kind() != kind) {
                throw new IllegalArgumentException(key + " is no " + id.kind().word());
            }
            is = Optional.of(id);
            return this;
        }

        /** From here on: where in the source it is said. */
        public ItemBuilder at(String place) {
            this.place = place;
            return this;
        }

        /** From here on: said with doubt, or without. */
        public ItemBuilder as(State state) {
            this.state = state;
            return this;
        }

        /** From here on: said by somebody else than the draft's source. */
        public ItemBuilder by(Source other) {
            this.source = Optional.of(other);
            return this;
        }

        /** Says something. What the field cannot say becomes a trouble of the draft. */
        public ItemBuilder says(Field field, Value value) {
            return claim(field, value, "", "");
        }

        /** Says something that points to another item. */
        public ItemBuilder says(Field field, Value value, ItemBuilder target) {
            return claim(field, value, target.key, "");
        }

        /** Says something that points to two other items. */
        public ItemBuilder says(Field field, Value value, ItemBuilder target, ItemBuilder second) {
            return claim(field, value, target.key, second.key);
        }

        /** Says nothing where the text is blank; else the text without space at its ends. */
        public ItemBuilder says(Field field, String text) {
            return text.isBlank() ? this : says(field, Value.of(text.strip()));
        }

        private ItemBuilder claim(Field field, Value value, String target, String second) {
            if (!kind.fields().contains(field)) {
                throw new IllegalArgumentException(kind.word() + " has no " + field.name());
            }
            var trouble = Check.trouble(field, value, !target.isEmpty());
            if (trouble.isPresent()) {
                draft.trouble((place.isEmpty() ? key : place) + ": " + trouble.get());
                return this;
            }
            var claim = new Claim(field, value, target, second, state, place, source);
            claims.add(claim);
            return this;
        }

        private Item build() {
            return new Item(kind, key, is, List.copyOf(claims));
        }
    }
}
