-- Comments can be hidden as well as texts, and entries of lists that nobody took yet.
drop index fact_published;
create index fact_hiding on fact (thing)
    where field in ('published', 'moderation') and ended is null;
create index fact_offered on fact (thing)
    where field = 'list' and state in ('suggested', 'refused') and ended is null;

pragma user_version = 4;
