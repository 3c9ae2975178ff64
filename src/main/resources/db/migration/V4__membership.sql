-- Who takes part: delegations, sessions of the bodies, people and what they hold for a time.
CREATE TABLE delegation (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    -- In the order of their registration: how every list of delegations is sorted.
    registered bigint GENERATED ALWAYS AS IDENTITY UNIQUE,
    name varchar(200) NOT NULL,
    country varchar(100) NOT NULL,
    tradition varchar(100) NOT NULL
);

CREATE TABLE body_session (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    body varchar(40) NOT NULL,
    ordinal integer NOT NULL,
    title varchar(300) NOT NULL,
    place varchar(200) NOT NULL,
    time_zone varchar(64) NOT NULL,
    opens_at timestamp(6) with time zone NOT NULL,
    closes_at timestamp(6) with time zone NOT NULL,
    CONSTRAINT body_session_number UNIQUE (body, ordinal),
    CONSTRAINT body_session_span CHECK (closes_at > opens_at)
);

CREATE TABLE accreditation (
    session_id uuid NOT NULL REFERENCES body_session (id),
    delegation_id uuid NOT NULL REFERENCES delegation (id),
    PRIMARY KEY (session_id, delegation_id)
);
CREATE INDEX accreditation_delegation ON accreditation (delegation_id);

CREATE TABLE person (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    name varchar(200) NOT NULL,
    active boolean NOT NULL
);

CREATE TABLE membership (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    person_id uuid NOT NULL REFERENCES person (id),
    role varchar(20),
    body varchar(40),
    delegation_id uuid REFERENCES delegation (id),
    credential varchar(20),
    person_function varchar(200),
    valid_from timestamp(6) with time zone NOT NULL,
    valid_until timestamp(6) with time zone,
    CONSTRAINT membership_seat CHECK ((delegation_id IS NULL) = (credential IS NULL)),
    CONSTRAINT membership_span CHECK (valid_until IS NULL OR valid_until >= valid_from)
);
CREATE INDEX membership_person ON membership (person_id);
CREATE INDEX membership_role ON membership (role, delegation_id);
CREATE INDEX membership_delegation ON membership (delegation_id);
