create table activity (
    id             uuid                     primary key,
    external_id    text,
    owner          uuid                     not null,
    visibility     text                     not null,
    disclosed      text                     not null,
    withdrawn      boolean                  not null,
    title          jsonb                    not null,
    summary        jsonb                    not null,
    types          varchar[]                not null,
    status         text                     not null,
    when_edtf      text,
    places         jsonb                    not null,
    participations jsonb                    not null,
    version        bigint                   not null,
    created        timestamp with time zone not null,
    updated        timestamp with time zone not null,
    unique (owner, external_id)
);
