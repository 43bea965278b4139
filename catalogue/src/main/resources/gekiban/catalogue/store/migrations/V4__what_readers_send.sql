-- What waits to be seen is asked for each page of somebody who may not see it.
create index fact_moderation on fact (text, thing) where field = 'moderation' and ended is null;
create index fact_suggested on fact (thing)
    where field = 'list' and state in ('suggested', 'refused') and ended is null;

pragma user_version = 4;
