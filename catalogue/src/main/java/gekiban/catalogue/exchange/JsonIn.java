package gekiban.catalogue.exchange;

import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Kind;
import gekiban.catalogue.store.StoreTrouble;
import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads the values of a document one after the other; what is wrong it says with line and column.
 */
final class JsonIn {
    /** As many digits as an id may have. */
    private static final long GREATEST = 999_999_999_999_999_999L;

    private final JsonParser json;
    private final String document;

    JsonIn(JsonParser json, String document) {
        this.json = json;
        this.document = document;
    }

    /** Reads the value of a property of this name. */
    @FunctionalInterface
    interface Property {
        void read(String name) throws IOException, SQLException;
    }

    /** Reads an element of a list. */
    @FunctionalInterface
    interface Element {
        void read() throws IOException, SQLException;
    }

    /** Where it is reading: "line 3, column 14". */
    String where() {
        TokenStreamLocation at = json.currentTokenLocation();
        return "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    StoreTrouble trouble(String why) {
        return trouble(where(), why);
    }

    /** What is seen only when all was read, and names the row itself. */
    StoreTrouble troubleOfAll(String why) {
        return new StoreTrouble(document + ": " + why);
    }

    StoreTrouble trouble(String where, String why) {
        return new StoreTrouble(document + ", " + where + ": " + why);
    }

    /** A property of which nobody knows what it says. */
    StoreTrouble unknown(String what, String name) {
        return trouble(
                what + " has " + cut(name) + ", which this program does not know and would lose");
    }

    /** Reads an object, whose begin is the next token. */
    void object(Property property) throws IOException, SQLException {
        expect(json.nextToken(), JsonToken.START_OBJECT, "an object");
        element(property);
    }

    /** Reads the properties of an object of a list. */
    void element(Property property) throws IOException, SQLException {
        var seen = new HashSet<String>();
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = json.currentName();
            if (!seen.add(name)) {
                throw trouble(cut(name) + " is there twice");
            }
            property.read(name);
        }
    }

    /** Reads a list of objects. */
    void list(Element element) throws IOException, SQLException {
        expect(json.nextToken(), JsonToken.START_ARRAY, "a list");
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            expect(token, JsonToken.START_OBJECT, "an object");
            element.read();
        }
    }

    String text() throws StoreTrouble {
        expect(json.nextToken(), JsonToken.VALUE_STRING, "a text");
        String text = json.getString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (java.lang.Character.isSurrogate(c)) {
                boolean isPair =
                        java.lang.Character.isHighSurrogate(c)
                                && i + 1 < text.length()
                                && java.lang.Character.isLowSurrogate(text.charAt(i + 1));
                if (!isPair) {
                    throw trouble("a text has half a character");
                }
                i++;
            }
        }
        return text;
    }

    /** 1 or more. */
    long number() throws StoreTrouble {
        return whole(1, GREATEST);
    }

    /** Any whole number that is no id: milliseconds, which may lie before a beginning. */
    int whole() throws StoreTrouble {
        return (int) whole(Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** Milliseconds, 0 or more. */
    int ms() throws StoreTrouble {
        return (int) whole(0, Integer.MAX_VALUE);
    }

    private long whole(long least, long most) throws StoreTrouble {
        expect(json.nextToken(), JsonToken.VALUE_NUMBER_INT, "a whole number");
        boolean isLong =
                json.getNumberType() == JsonParser.NumberType.INT
                        || json.getNumberType() == JsonParser.NumberType.LONG;
        if (!isLong || json.getLongValue() < least || json.getLongValue() > most) {
            throw trouble("a whole number from " + least + " to " + most + " is expected");
        }
        return json.getLongValue();
    }

    /** A number; of those that JSON does not have, the infinite are texts. */
    double real() throws StoreTrouble {
        JsonToken token = json.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            String text = json.getString();
            if (text.equals("Infinity") || text.equals("-Infinity")) {
                return Double.parseDouble(text);
            }
        }
        boolean isNumber =
                token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT;
        double value = isNumber ? json.getDoubleValue() : Double.NaN;
        if (!Double.isFinite(value)) {
            throw trouble("a number is expected");
        }
        return value;
    }

    boolean yes() throws StoreTrouble {
        JsonToken token = json.nextToken();
        if (token != JsonToken.VALUE_TRUE && token != JsonToken.VALUE_FALSE) {
            throw trouble("true or false is expected");
        }
        return token == JsonToken.VALUE_TRUE;
    }

    Id id() throws StoreTrouble {
        String text = text();
        return Id.of(text)
                .orElseThrow(() -> trouble("an id is expected, such as track/7, not " + cut(text)));
    }

    Id id(Kind kind) throws StoreTrouble {
        Id id = id();
        if (id.kind() != kind) {
            throw trouble(id + " is no " + kind.word());
        }
        return id;
    }

    SortedMap<String, String> texts() throws IOException, SQLException {
        var texts = new TreeMap<String, String>();
        object(name -> texts.put(name, text()));
        return texts;
    }

    /** One of the words that the model has; it throws on others. */
    String word(Consumer<String> model) throws StoreTrouble {
        String word = text();
        try {
            model.accept(word);
        } catch (IllegalArgumentException e) {
            throw trouble(cut(word) + " is no word that this program knows here");
        }
        return word;
    }

    /** Refuses an object that lacks something. */
    void need(boolean isThere, String what, String name) throws StoreTrouble {
        if (!isThere) {
            throw trouble(what + " has no \"" + name + "\"");
        }
    }

    /** Inserts a row whose number may be there already. */
    void once(Rows.Table table, String what) throws StoreTrouble, SQLException {
        try {
            table.insert();
        } catch (SQLiteException e) {
            if (e.getResultCode().name().startsWith("SQLITE_CONSTRAINT")) {
                throw trouble(what + " is there twice");
            }
            throw e;
        }
    }

    /** What is wrong with a text that is no JSON. */
    static StoreTrouble malformed(String document, JacksonException e) {
        String why = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        return new StoreTrouble(document + where(e.getLocation()) + ": this is no JSON: " + why, e);
    }

    private static String where(@Nullable TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1
                ? ""
                : ", line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    /** Nothing may follow. */
    void end() throws StoreTrouble {
        if (json.nextToken() != null) {
            throw trouble("the document has ended, and something follows");
        }
    }

    private void expect(@Nullable JsonToken token, JsonToken expected, String what)
            throws StoreTrouble {
        if (token == null) {
            throw trouble("the document breaks off: " + what + " is expected");
        }
        if (token != expected) {
            throw trouble(what + " is expected");
        }
    }

    /** A text for a message: not too long, on one line. */
    static String cut(String text) {
        String line = text.length() > 60 ? text.substring(0, 60) + "..." : text;
        return "\"" + line.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]", " ") + "\"";
    }
}
