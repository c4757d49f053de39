-- Who was refused what, and who did what only few may do. Rows are added, never changed: the application's account may do neither
-- (db/grants), and nothing of a record's content stands here.
create table audit_log (
    position    bigint generated always as identity primary key,
    occurred_at timestamp with time zone not null,
    kind        text                     not null,
    action      text                     not null,
    record      uuid,
    partner     uuid,
    client      text,
    subject     text,
    address     text,
    request_id  text                     not null,
    reason      text                     not null
);

create index audit_log_occurred_at on audit_log (occurred_at);
create index audit_log_record on audit_log (record) where record is not null;
