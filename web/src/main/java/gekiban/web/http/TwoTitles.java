package gekiban.web.http;

import gekiban.catalogue.labels.Label;
import gekiban.catalogue.model.Title;
import java.util.Optional;

/**
 * What a thing is called in Japanese and in Latin letters, in the order that the reader wants.
 *
 * @param second empty where it is only called so in one of the two
 */
public record TwoTitles(String first, String second) {

    public static TwoTitles of(Label label, boolean romanisedFirst) {
        String script = Title.scriptOf(label.title());
        Optional<String> other =
                label.also().stream()
                        .filter(each -> !Title.scriptOf(each).equals(script))
                        .findFirst();
        if (other.isEmpty()) {
            return new TwoTitles(label.title(), "");
        }
        boolean isInOrder = romanisedFirst != script.equals("Jpan");
        return isInOrder
                ? new TwoTitles(label.title(), other.get())
                : new TwoTitles(other.get(), label.title());
    }
}
