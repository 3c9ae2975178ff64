-- Mail that was promised in an act's own transaction. due_at is null once nothing remains to be done, so that the
-- index holds what waits and no more. The model is emptied when the mail is sent: a link in it may be a key.
CREATE TABLE mail_outbox (
    id uuid PRIMARY KEY,
    to_address text NOT NULL,
    language varchar(2) NOT NULL,
    template varchar(40) NOT NULL,
    model text NOT NULL,
    created_at timestamp(6) with time zone NOT NULL,
    due_at timestamp(6) with time zone,
    attempts integer DEFAULT 0 NOT NULL,
    last_error varchar(500),
    sent_at timestamp(6) with time zone,
    given_up_at timestamp(6) with time zone
);
CREATE INDEX mail_outbox_due ON mail_outbox (due_at);
CREATE INDEX mail_outbox_given_up ON mail_outbox (given_up_at);
