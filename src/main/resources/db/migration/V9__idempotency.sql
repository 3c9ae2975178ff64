CREATE TABLE idempotent_answer (
    person_id uuid NOT NULL,
    idempotency_key varchar(100) NOT NULL,
    request_hash varchar(64) NOT NULL,
    at timestamp(6) with time zone NOT NULL,
    status integer,
    location varchar(500),
    body text,
    PRIMARY KEY (person_id, idempotency_key)
);
