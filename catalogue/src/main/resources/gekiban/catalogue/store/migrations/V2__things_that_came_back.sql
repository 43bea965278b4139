-- When an undo brings a thing back, what it came back from is kept, so that the undo can be undone.
alter table thing add column came_back integer references edit;
alter table thing add column came_back_from integer references thing;
create index thing_came_back on thing (came_back) where came_back is not null;

pragma user_version = 2;
