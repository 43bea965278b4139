package gekiban.desk.catalogue;

import gekiban.catalogue.model.Entry;
import gekiban.catalogue.model.Fact;
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

/** What a person says within an edit. Each answers with the number of the fact. */
public final class Says {
    private final Edit edit;
    private final long source;

    /**
     * @param who says it
     */
    public Says(Edit edit, String who) throws IOException {
        this.edit = edit;
        this.source = edit.source(Source.person(who));
    }

    public long text(Id of, Field field, String text) throws IOException {
        return value(of, field, Value.of(text));
    }

    public long value(Id of, Field field, Value value) throws IOException {
        return says(of, field, value, Optional.empty(), OptionalLong.empty());
    }

    public long points(Id of, Field field, Id to) throws IOException {
        return says(of, field, Value.empty(), Optional.of(to), OptionalLong.empty());
    }

    /** Says one thing in a field and nothing else. */
    public long instead(Entry of, Field field, Value value) throws IOException {
        return says(of.id(), field, value, Optional.empty(), ends(of, field));
    }

    public long says(Id of, Field field, Value value, Optional<Id> to, OptionalLong replaces)
            throws IOException {
        return says(of, field, value, to, replaces, State.ENTERED);
    }

    public long says(
            Id of, Field field, Value value, Optional<Id> to, OptionalLong replaces, State state)
            throws IOException {
        return edit.add(
                new NewFact(of, field, value, to, Optional.empty(), source, "", state, replaces));
    }

    /** Ends what held in a field; the last of it, for what is said in its place. */
    public OptionalLong ends(Entry of, Field field) throws IOException {
        OptionalLong old = OptionalLong.empty();
        for (Fact each : of.all(field)) {
            edit.end(each.number());
            old = OptionalLong.of(each.number());
        }
        return old;
    }
}
