package gekiban.catalogue.draft;

import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import java.util.Optional;

/**
 * Something that is said of an item.
 *
 * @param target key of the item that it points to, empty for none
 * @param second key of the item that it points to besides, empty for none
 * @param state imported, or suggested where the source has doubts
 * @param place where in the source; empty where it has no places
 * @param source who says so, where it is somebody else than the draft's source
 */
public record Claim(
        Field field,
        Value value,
        String target,
        String second,
        State state,
        String place,
        Optional<Source> source) {}
