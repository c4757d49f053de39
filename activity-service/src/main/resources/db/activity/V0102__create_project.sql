create table project (
    id          uuid                     primary key,
    external_id text,
    owner       uuid                     not null,
    editors     uuid[]                   not null,
    visibility  text                     not null,
    disclosed   text                     not null,
    withdrawn   boolean                  not null,
    merged_into uuid,
    content     jsonb                    not null,
    status      text                     not null,
    version     bigint                   not null,
    created     timestamp with time zone not null,
    updated     timestamp with time zone not null,
    unique (owner, external_id)
);
