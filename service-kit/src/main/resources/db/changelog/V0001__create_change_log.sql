-- The record's history and the relay's queue. The first five columns carry the names that Debezium's outbox event router expects.
create table change_log (
    id            uuid                     not null unique,
    aggregatetype text                     not null,
    aggregateid   uuid                     not null,
    type          text                     not null,
    payload       json                     not null,
    position      bigint generated always as identity primary key,
    version       bigint                   not null,
    actor         text                     not null,
    occurred_at   timestamp with time zone not null,
    published_at  timestamp with time zone,
    xid           xid8                     not null default pg_current_xact_id(),
    unique (aggregateid, version)
);

-- The relay's poll: a handful of rows at most, whatever the table's size.
create index change_log_unpublished on change_log (position) where published_at is null;

-- The topic that the published rows are on: another id means that the topic was made anew and has to be filled again.
create table relay_topic (
    name     text primary key,
    topic_id text not null
);
