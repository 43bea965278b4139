package gekiban.desk.catalogue;

import gekiban.catalogue.store.Facts;

/**
 * Which catalogue is read: as its last edit left it. What was made of it is still right as long as
 * this is the same. A restored catalogue may have an edit of the same number, but not of the same
 * time.
 *
 * @param edit number of the last edit, 0 for none
 * @param at when it was made
 */
public record Moment(long edit, String at) {

    /** Of a catalogue as a reading has it. */
    public static Moment of(Facts facts) {
        return facts.handle()
                .createQuery("select id, at from edit order by id desc limit 1")
                .map((row, context) -> new Moment(row.getLong(1), row.getString(2)))
                .findFirst()
                .orElse(new Moment(0, ""));
    }
}
