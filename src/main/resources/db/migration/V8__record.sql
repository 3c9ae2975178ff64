CREATE TABLE record_event (
    id uuid PRIMARY KEY,
    document_id uuid,
    at timestamp(6) with time zone NOT NULL,
    person_id uuid,
    by_name varchar(200) NOT NULL,
    on_behalf_of uuid,
    on_behalf_of_name varchar(300),
    act varchar(60) NOT NULL,
    revision integer,
    detail text,
    audience varchar(20) NOT NULL,
    step_id uuid,
    content_hash varchar(64) NOT NULL
);
CREATE INDEX record_event_document ON record_event (document_id, id);
