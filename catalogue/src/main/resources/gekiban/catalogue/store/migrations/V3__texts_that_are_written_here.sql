-- Which texts are drafts is asked for each page of somebody who may not see them.
create index fact_published on fact (thing) where field = 'published' and ended is null;

pragma user_version = 3;
