-- Tasks that any member of a body may take.
ALTER TABLE task ADD COLUMN body varchar(40);
CREATE INDEX task_body ON task (body, closed_at);

-- What carries out a provision of an adopted text; its own text is its document's.
CREATE TABLE roadmap_item (
    document_id uuid PRIMARY KEY REFERENCES document (id),
    provision_document_id uuid NOT NULL REFERENCES document (id),
    provision_id uuid NOT NULL,
    responsible varchar(40) NOT NULL,
    due timestamp(6) with time zone NOT NULL,
    status varchar(20) NOT NULL,
    reports integer NOT NULL,
    report_asked_at timestamp(6) with time zone,
    report_due timestamp(6) with time zone,
    reminded_at timestamp(6) with time zone,
    version bigint NOT NULL
);
CREATE INDEX roadmap_item_provision ON roadmap_item (provision_document_id, provision_id);
CREATE INDEX roadmap_item_status ON roadmap_item (status, due);

CREATE TABLE progress_report (
    id uuid PRIMARY KEY,
    item_id uuid NOT NULL REFERENCES roadmap_item (document_id),
    number integer NOT NULL,
    status varchar(20) NOT NULL,
    text text,
    person_id uuid NOT NULL,
    person_name varchar(200) NOT NULL,
    reported_at timestamp(6) with time zone NOT NULL,
    UNIQUE (item_id, number)
);

CREATE TABLE progress_evidence (
    report_id uuid NOT NULL REFERENCES progress_report (id),
    place integer NOT NULL,
    link varchar(2000),
    attachment_id uuid,
    PRIMARY KEY (report_id, place)
);
