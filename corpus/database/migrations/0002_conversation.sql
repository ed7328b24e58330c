CREATE TABLE chats (
	id         BIGINT PRIMARY KEY,
	language   TEXT NOT NULL,
	updated_at BIGINT NOT NULL
);

CREATE TABLE inbox (
	update_id   BIGINT PRIMARY KEY,
	chat        BIGINT NOT NULL,
	payload     TEXT NOT NULL,
	received_at BIGINT NOT NULL,
	done_at     BIGINT,
	tries       INTEGER NOT NULL DEFAULT 0,
	failure     TEXT NOT NULL DEFAULT ''
);
CREATE INDEX inbox_pending ON inbox (update_id) WHERE done_at IS NULL;

CREATE TABLE outbox (
	id           INTEGER PRIMARY KEY AUTOINCREMENT,
	key          TEXT NOT NULL UNIQUE,
	chat         BIGINT NOT NULL,
	payload      TEXT NOT NULL,
	created_at   BIGINT NOT NULL,
	attempted_at BIGINT,
	message_id   BIGINT,
	sent_at      BIGINT,
	failure      TEXT NOT NULL DEFAULT ''
);
CREATE INDEX outbox_pending ON outbox (id) WHERE sent_at IS NULL;

CREATE TABLE subscriptions (
	id         INTEGER PRIMARY KEY AUTOINCREMENT,
	chat       BIGINT NOT NULL,
	thread     BIGINT NOT NULL,
	topic      TEXT NOT NULL,
	minute     INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
	zone       TEXT NOT NULL,
	language   TEXT NOT NULL,
	created_at BIGINT NOT NULL,
	UNIQUE (chat, thread, topic)
);

CREATE TABLE digests (
	subscription INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
	day          TEXT NOT NULL,
	claimed_at   BIGINT NOT NULL,
	covers_from  BIGINT NOT NULL,
	covers_to    BIGINT NOT NULL,
	sent_at      BIGINT,
	PRIMARY KEY (subscription, day)
);

CREATE TABLE told (
	subscription INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
	document     TEXT NOT NULL,
	PRIMARY KEY (subscription, document)
);

CREATE TABLE answers (
	id         INTEGER PRIMARY KEY AUTOINCREMENT,
	chat       BIGINT NOT NULL,
	message_id BIGINT NOT NULL,
	question   TEXT NOT NULL,
	answer     TEXT NOT NULL,
	created_at BIGINT NOT NULL
);
CREATE INDEX answers_by_message ON answers (chat, message_id);
