-- Who could see a record once, what CIM changed in another partner's record, what was merged into it, and what it is found by.
alter table study add column disclosed_to uuid[] not null default '{}';
alter table study add column corrected varchar[] not null default '{}';
alter table study add column contributions jsonb not null default '[]';
update study set disclosed_to = editors;
alter table study alter column disclosed_to drop default;
alter table study alter column corrected drop default;
alter table study alter column contributions drop default;
alter table study add column search_keys varchar[];
create index study_search_keys on study using gin (search_keys);
