-- What is hidden is asked for each page of somebody who may not see it.
create index fact_hiding on fact (thing)
    where field in ('published', 'moderation') and ended is null;

pragma user_version = 3;
