-- Who could see a record once, what CIM changed in another partner's record, what was merged into it, and what it is found by.
alter table activity add column disclosed_to uuid[] not null default '{}';
alter table activity add column corrected varchar[] not null default '{}';
alter table activity add column contributions jsonb not null default '[]';
update activity set disclosed_to = editors;
alter table activity alter column disclosed_to drop default;
alter table activity alter column corrected drop default;
alter table activity alter column contributions drop default;
alter table project add column disclosed_to uuid[] not null default '{}';
alter table project add column corrected varchar[] not null default '{}';
alter table project add column contributions jsonb not null default '[]';
update project set disclosed_to = editors;
alter table project alter column disclosed_to drop default;
alter table project alter column corrected drop default;
alter table project alter column contributions drop default;
alter table activity add column search_keys varchar[];
create index activity_search_keys on activity using gin (search_keys);
alter table project add column search_keys varchar[];
create index project_search_keys on project using gin (search_keys);
