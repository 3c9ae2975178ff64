-- Who may sign in. Names, roles and seats are kept elsewhere, under the same person id.
CREATE TABLE account (
    person_id           uuid PRIMARY KEY,
    username            varchar(100) NOT NULL,
    username_key        varchar(300) NOT NULL UNIQUE,
    password_hash       varchar(300),
    password_changed_at timestamp(6) with time zone,
    language            varchar(2) NOT NULL CHECK (language IN ('en', 'kk', 'ru', 'ar')),
    email               varchar(254),
    active              boolean NOT NULL,
    opened_at           timestamp(6) with time zone NOT NULL,
    version             bigint NOT NULL
);

-- Only digests are kept: who reads this table can sign in as nobody.
CREATE TABLE sign_in_token (
    digest       varchar(64) PRIMARY KEY,
    person_id    uuid NOT NULL REFERENCES account,
    created_at   timestamp(6) with time zone NOT NULL,
    last_seen_at timestamp(6) with time zone NOT NULL,
    expires_at   timestamp(6) with time zone NOT NULL,
    version      bigint NOT NULL
);
CREATE INDEX sign_in_token_person ON sign_in_token (person_id);
CREATE INDEX sign_in_token_expiry ON sign_in_token (expires_at);

CREATE TABLE password_link (
    digest     varchar(64) PRIMARY KEY,
    person_id  uuid NOT NULL REFERENCES account,
    created_at timestamp(6) with time zone NOT NULL,
    expires_at timestamp(6) with time zone NOT NULL,
    used_at    timestamp(6) with time zone,
    version    bigint NOT NULL
);
CREATE INDEX password_link_person ON password_link (person_id);
CREATE INDEX password_link_expiry ON password_link (expires_at);

-- Wrong passwords by account (under the digest of the name, known or not) and by address.
CREATE TABLE sign_in_failure (
    kind     varchar(10) NOT NULL,
    subject  varchar(64) NOT NULL,
    failures integer NOT NULL,
    since    timestamp(6) with time zone NOT NULL,
    PRIMARY KEY (kind, subject)
);
CREATE INDEX sign_in_failure_since ON sign_in_failure (since);
