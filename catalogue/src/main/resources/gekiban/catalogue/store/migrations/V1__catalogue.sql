-- The catalogue. Rows are never changed into others: an edit begins rows and ends rows, so that what
-- was said before can be read and any edit can be taken back. A row without "ended" holds now.

create table meta (name text primary key, text text not null) without rowid;

create table source (
    id      integer primary key,
    kind    text not null,
    name    text not null,
    address text not null,
    -- the file that names this source, or 0
    parent  integer not null,
    unique (kind, address, name, parent)
);

create table edit (
    id         integer primary key,
    at         text not null,
    who        text not null,
    what       text not null,
    undoes     integer references edit,
    -- the rows that it began lie together: from, and up to without the last
    facts_from integer not null,
    facts_to   integer not null,
    cues_from  integer not null,
    cues_to    integer not null,
    things_from integer not null,
    things_to   integer not null
);

create table thing (
    id          integer primary key,
    kind        text not null,
    ended       integer references edit,
    merged_into integer references thing
);
create index thing_kind on thing (kind, id) where ended is null;
create index thing_ended on thing (ended) where ended is not null;

create table fact (
    id       integer primary key,
    thing    integer not null references thing,
    field    text not null,
    text     text not null,
    -- a JSON object of texts, names sorted; null for none
    detail   text,
    target   integer references thing,
    second   integer references thing,
    source   integer not null references source,
    place    text not null,
    state    text not null,
    -- by which a value makes out which thing is meant
    key      text,
    begun    integer not null references edit,
    ended    integer references edit,
    replaces integer references fact
);
create index fact_thing on fact (thing, ended);
-- with what is asked of whatever points to a thing: the episodes of a show are found in it alone
create index fact_target on fact (target, field, state, thing)
    where target is not null and ended is null;
create index fact_second on fact (second) where second is not null and ended is null;
create index fact_key on fact (key) where key is not null and ended is null;
create index fact_file on fact (text) where field = 'file' and ended is null;
create index fact_ended on fact (ended) where ended is not null;

-- By which key of its own a source knows a thing.
create table source_item (
    source integer not null references source,
    key    text not null,
    thing  integer not null references thing,
    primary key (source, key)
) without rowid;
create index source_item_thing on source_item (thing);

create table cue (
    id       integer primary key,
    -- the cue, of which this row is a version
    thing    integer not null references thing,
    episode  integer not null references thing,
    start_ms integer not null,
    end_ms   integer not null,
    state    text not null,
    source   integer not null references source,
    presence text not null,
    entrance text not null,
    spills   integer not null,
    -- the version that listening heard, where a person changed it
    heard    integer references cue,
    begun    integer not null references edit,
    ended    integer references edit,
    replaces integer references cue
);
create index cue_episode on cue (episode, start_ms) where ended is null;
create index cue_thing on cue (thing, ended);
create index cue_ended on cue (ended) where ended is not null;

create table piece (
    cue          integer not null references cue,
    position     integer not null,
    recording    integer not null references thing,
    start_ms     integer not null,
    end_ms       integer not null,
    -- where in the recording it begins
    recording_ms integer not null,
    speed        real not null,
    level_db     real not null,
    confidence   real not null,
    -- other places that fit, recording@ms with | between; null for none
    also         text,
    primary key (cue, position)
) without rowid;
create index piece_recording on piece (recording, cue);

-- How much is heard in an episode: the sum of its cues that hold and are not refused. Derived, and
-- kept by the triggers whoever writes: a list of all shows would else add up a million cues.
create table episode_sum (
    episode integer primary key references thing,
    cues    integer not null,
    ms      integer not null
);
create trigger cue_begun after insert on cue
when new.ended is null and new.state <> 'refused' begin
    insert into episode_sum values (new.episode, 1, new.end_ms - new.start_ms)
    on conflict (episode) do update set cues = cues + 1, ms = ms + excluded.ms;
end;
create trigger cue_ended after update of ended on cue
when old.ended is null and new.ended is not null and old.state <> 'refused' begin
    update episode_sum set cues = cues - 1, ms = ms - (old.end_ms - old.start_ms)
    where episode = old.episode;
end;
create trigger cue_moved after update of episode on cue
when new.ended is null and new.state <> 'refused' and new.episode <> old.episode begin
    update episode_sum set cues = cues - 1, ms = ms - (old.end_ms - old.start_ms)
    where episode = old.episode;
    insert into episode_sum values (new.episode, 1, new.end_ms - new.start_ms)
    on conflict (episode) do update set cues = cues + 1, ms = ms + excluded.ms;
end;

pragma user_version = 1;
