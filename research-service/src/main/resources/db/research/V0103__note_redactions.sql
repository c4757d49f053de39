-- What was taken out of all versions of a record, and in which version; null for nothing.
alter table study add column redacted jsonb;
