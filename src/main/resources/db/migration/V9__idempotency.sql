CREATE TABLE idempotent_answer (
    person varchar(200) NOT NULL,
    idempotency_key varchar(100) NOT NULL,
    request_hash varchar(64) NOT NULL,
    at timestamp(6) with time zone NOT NULL,
    status integer,
    location varchar(500),
    body text,
    PRIMARY KEY (person, idempotency_key)
);
