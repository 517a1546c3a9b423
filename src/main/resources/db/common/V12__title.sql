-- Under which titles the files of all portfolios list initiatives, as hashes, so that one which moves from a portfolio to another
-- is found without reading the other's files.
create table if not exists history_title (
    file  bigint not null references history_file (number) on delete cascade,
    as_of date not null,
    title bigint not null
);
create index if not exists history_title_title on history_title (title);
create index if not exists history_title_file on history_title (file);
