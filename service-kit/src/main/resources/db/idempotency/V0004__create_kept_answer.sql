-- The answers to requests with an Idempotency-Key, kept in the transaction of what they tell of.
create table kept_answer (
    caller   uuid                     not null,
    method   text                     not null,
    path     text                     not null,
    key      text                     not null,
    request  bytea                    not null,
    status   integer                  not null,
    headers  json                     not null,
    body     text,
    kept_at  timestamp with time zone not null,
    primary key (caller, method, path, key)
);

create index kept_answer_kept_at on kept_answer (kept_at);
