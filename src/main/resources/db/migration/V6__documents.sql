CREATE TABLE document (
    id uuid PRIMARY KEY,
    symbol varchar(60),
    kind varchar(30) NOT NULL,
    title varchar(500) NOT NULL,
    original_language varchar(10) NOT NULL,
    session_id uuid NOT NULL,
    body varchar(40) NOT NULL,
    stage varchar(20) NOT NULL,
    round integer NOT NULL,
    revision integer NOT NULL,
    deadline timestamp(6) with time zone,
    minimum_period varchar(30),
    ballot_carried boolean,
    process_instance_id varchar(64),
    created_by uuid NOT NULL,
    created_at timestamp(6) with time zone NOT NULL,
    version bigint NOT NULL
);
CREATE INDEX document_stage ON document (stage, kind);
CREATE INDEX document_session ON document (session_id);

CREATE TABLE draft (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES document (id),
    language varchar(10) NOT NULL,
    provisions text NOT NULL,
    written_by uuid NOT NULL,
    written_at timestamp(6) with time zone NOT NULL,
    version bigint NOT NULL,
    UNIQUE (document_id, language)
);

CREATE TABLE revision (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES document (id),
    number integer NOT NULL,
    language varchar(10) NOT NULL,
    provisions text NOT NULL,
    made_by uuid NOT NULL,
    made_at timestamp(6) with time zone NOT NULL,
    UNIQUE (document_id, number, language)
);

CREATE TABLE position_taken (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES document (id),
    step_id uuid NOT NULL,
    step_kind varchar(20) NOT NULL,
    revision integer NOT NULL,
    part uuid NOT NULL,
    delegation_id uuid,
    person_id uuid NOT NULL,
    person_name varchar(200) NOT NULL,
    says varchar(20) NOT NULL,
    statement text,
    taken_at timestamp(6) with time zone NOT NULL
);
CREATE INDEX position_taken_step ON position_taken (step_id, part);
CREATE INDEX position_taken_document ON position_taken (document_id);
