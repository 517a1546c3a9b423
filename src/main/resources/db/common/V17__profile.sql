-- The mapping profiles under which a portfolio's files were read, one row each time one changed; settled is JSON. The last row
-- is the one in force; a portfolio that never had a profile has no row.
create table if not exists history_profile (
    portfolio varchar not null,
    revision  integer not null,
    settled   text not null,
    primary key (portfolio, revision)
);
