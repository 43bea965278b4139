-- Comments can be hidden as well as texts.
drop index fact_published;
create index fact_hiding on fact (thing)
    where field in ('published', 'moderation') and ended is null;

pragma user_version = 4;
