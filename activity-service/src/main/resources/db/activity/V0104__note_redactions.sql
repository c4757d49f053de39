-- What was taken out of all versions of a record, and in which version; null for nothing.
alter table activity add column redacted jsonb;
alter table project add column redacted jsonb;
