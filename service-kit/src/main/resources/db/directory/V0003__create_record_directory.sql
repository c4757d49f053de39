-- What this service has heard about the hub's records of all kinds: enough to check a reference without asking, and to name what it means.
-- It takes the place of the directory of partners, and is filled from the topics' beginning.
drop table if exists partner_directory;

create table record_directory (
    id          uuid    primary key,
    record_type text    not null,
    owner       uuid    not null,
    external_id text,
    identifiers text[]  not null,
    heading     json    not null,
    acronym     text,
    editors     uuid[]  not null,
    visibility  text    not null,
    withdrawn   boolean not null,
    merged_into uuid,
    version     bigint  not null
);

create index record_directory_external_id on record_directory (owner, external_id);
create index record_directory_identifiers on record_directory using gin (identifiers);
