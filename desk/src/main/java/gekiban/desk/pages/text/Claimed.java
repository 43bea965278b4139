package gekiban.desk.pages.text;

import gekiban.catalogue.model.Fact;
import java.util.Optional;

/**
 * One fact that a text says, or that stands against it.
 *
 * @param target what it points to
 * @param by the person who decided on it; empty where none did
 * @param isAsked whether another source contradicts it and nobody decided
 */
public record Claimed(Fact fact, Optional<Pointed> target, String by, boolean isAsked) {}
