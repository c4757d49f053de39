-- What changed later than a sync token: in the order of transactions, which no late commit comes behind.
create index change_log_sync on change_log (aggregatetype, xid, position);

-- Tells this store from every other one, and from itself as it was before a restore.
create table store_epoch (
    id uuid primary key
);

insert into store_epoch (id) values (gen_random_uuid());
