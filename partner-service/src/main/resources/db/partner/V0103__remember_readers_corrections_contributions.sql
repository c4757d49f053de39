-- Who could see a record once, what CIM changed in another partner's record, what was merged into it, and what it is found by.
alter table partner add column disclosed_to uuid[] not null default '{}';
alter table partner add column corrected varchar[] not null default '{}';
alter table partner add column contributions jsonb not null default '[]';
update partner set disclosed_to = editors;
alter table partner alter column disclosed_to drop default;
alter table partner alter column corrected drop default;
alter table partner alter column contributions drop default;
alter table partner add column search_keys varchar[];
create index partner_search_keys on partner using gin (search_keys);
