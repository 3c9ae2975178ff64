CREATE TABLE step (
    id uuid PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES document (id),
    kind varchar(20) NOT NULL,
    revision integer NOT NULL,
    process_instance_id varchar(64) NOT NULL,
    pending integer NOT NULL,
    deadline timestamp(6) with time zone,
    opened_at timestamp(6) with time zone NOT NULL,
    reminded_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone
);
CREATE INDEX step_document ON step (document_id, kind);
CREATE INDEX step_process ON step (process_instance_id);

CREATE TABLE step_part (
    id uuid PRIMARY KEY,
    step_id uuid NOT NULL REFERENCES step (id),
    part uuid NOT NULL,
    process_instance_id varchar(64),
    done_at timestamp(6) with time zone,
    cancelled_at timestamp(6) with time zone,
    UNIQUE (step_id, part)
);

CREATE TABLE task (
    id uuid PRIMARY KEY,
    kind varchar(40) NOT NULL,
    document_id uuid NOT NULL,
    step_id uuid,
    part uuid,
    role varchar(30),
    delegation_id uuid,
    person_id uuid,
    due timestamp(6) with time zone,
    created_at timestamp(6) with time zone NOT NULL,
    assignee uuid,
    claimed_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone,
    closed_as varchar(10)
);
CREATE INDEX task_document ON task (document_id);
CREATE INDEX task_delegation ON task (delegation_id, closed_at);
CREATE INDEX task_person ON task (person_id, closed_at);
CREATE INDEX task_role ON task (role, closed_at);
CREATE INDEX task_assignee ON task (assignee, closed_at);

-- The engine looks for subtasks at each completion; without this it reads all open tasks.
CREATE INDEX concord_task_parent ON ACT_RU_TASK (PARENT_TASK_ID_);
