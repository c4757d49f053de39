create table partner (
    id          uuid                     primary key,
    external_id text,
    owner       uuid                     not null,
    visibility  text                     not null,
    disclosed   text                     not null,
    withdrawn   boolean                  not null,
    names       jsonb                    not null,
    acronym     text,
    summary     jsonb                    not null,
    types       varchar[]                not null,
    status      text                     not null,
    country     text,
    version     bigint                   not null,
    created     timestamp with time zone not null,
    updated     timestamp with time zone not null,
    unique (owner, external_id)
);
