package gekiban.desk.talk;

import gekiban.catalogue.model.Field;
import gekiban.catalogue.model.Id;
import gekiban.catalogue.model.Source;
import gekiban.catalogue.model.State;
import gekiban.catalogue.model.Value;
import gekiban.catalogue.store.Edit;
import gekiban.catalogue.store.NewFact;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;

/** What a person says within an edit. */
final class Says {
    private final Edit edit;
    private final long source;

    Says(Edit edit, String who) throws IOException {
        this.edit = edit;
        this.source = edit.source(Source.person(who));
    }

    void text(Id of, Field field, String text) throws IOException {
        says(of, field, Value.of(text), Optional.empty(), OptionalLong.empty());
    }

    void points(Id of, Field field, Id to) throws IOException {
        says(of, field, Value.empty(), Optional.of(to), OptionalLong.empty());
    }

    void says(Id of, Field field, Value value, Optional<Id> to, OptionalLong replaces)
            throws IOException {
        says(of, field, value, to, replaces, State.ENTERED);
    }

    void says(Id of, Field field, Value value, Optional<Id> to, OptionalLong replaces, State state)
            throws IOException {
        edit.add(new NewFact(of, field, value, to, Optional.empty(), source, "", state, replaces));
    }
}
