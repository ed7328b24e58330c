-- A data folder as docent left it at version 2 of the schema.
BEGIN TRANSACTION;
CREATE TABLE answers (
	id         INTEGER PRIMARY KEY AUTOINCREMENT,
	chat       BIGINT NOT NULL,
	message_id BIGINT NOT NULL,
	question   TEXT NOT NULL,
	answer     TEXT NOT NULL,
	created_at BIGINT NOT NULL
);
INSERT INTO "answers" VALUES(1,7,0,'who?','{}',1750000000);
CREATE TABLE chats (
	id         BIGINT PRIMARY KEY,
	language   TEXT NOT NULL,
	updated_at BIGINT NOT NULL
);
INSERT INTO "chats" VALUES(7,'ru',1750000000);
CREATE TABLE digests (
	subscription INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
	day          TEXT NOT NULL,
	claimed_at   BIGINT NOT NULL,
	covers_from  BIGINT NOT NULL,
	covers_to    BIGINT NOT NULL,
	sent_at      BIGINT,
	PRIMARY KEY (subscription, day)
);
INSERT INTO "digests" VALUES(1,'2025-06-15',1750000000,1749900000,1750000000,1750000000);
CREATE TABLE documents (
	id           TEXT PRIMARY KEY,
	title        TEXT NOT NULL,
	publisher    TEXT NOT NULL,
	published    TEXT NOT NULL,
	published_at BIGINT,
	url          TEXT NOT NULL,
	language     TEXT NOT NULL,
	text         TEXT NOT NULL,
	origin       TEXT NOT NULL,
	digest       TEXT NOT NULL,
	added_at     BIGINT NOT NULL
);
CREATE TABLE embeddings (
	passage INTEGER NOT NULL REFERENCES passages (id) ON DELETE CASCADE,
	model   TEXT NOT NULL,
	vector  BLOB NOT NULL,
	PRIMARY KEY (passage, model)
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
INSERT INTO "inbox" VALUES(100,7,'{"update_id":100}',1750000000,1750000001,0,'');
INSERT INTO "inbox" VALUES(101,7,'{"update_id":101}',1750000002,NULL,2,'a panic');
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
INSERT INTO "outbox" VALUES(1,'update:100:0',7,'{"html":"sent","plain":"sent"}',1750000001,1750000001,9,1750000002,'');
INSERT INTO "outbox" VALUES(2,'update:99:0',7,'{"html":"in doubt","plain":"in doubt"}',1750000001,1750000001,NULL,NULL,'');
INSERT INTO "outbox" VALUES(3,'digest/1/2025-06-15:0',7,'{"html":"digest","plain":"digest","once":true}',1750000001,1750000001,NULL,NULL,'');
INSERT INTO "outbox" VALUES(4,'update:98:0',7,'{"html":"waiting","plain":"waiting"}',1750000001,NULL,NULL,NULL,'');
INSERT INTO "outbox" VALUES(5,'update:97:0',-8,'{"html":"refused","plain":"refused"}',1750000001,NULL,NULL,NULL,'Forbidden');
CREATE TABLE passages (
	id         INTEGER PRIMARY KEY AUTOINCREMENT,
	document   TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
	ordinal    INTEGER NOT NULL,
	heading    TEXT NOT NULL,
	start_byte INTEGER NOT NULL,
	end_byte   INTEGER NOT NULL,
	text       TEXT NOT NULL,
	UNIQUE (document, ordinal)
);
CREATE TABLE schema_version (version INTEGER PRIMARY KEY);
INSERT INTO "schema_version" VALUES(1);
INSERT INTO "schema_version" VALUES(2);
CREATE TABLE settings (
	name  TEXT PRIMARY KEY,
	value TEXT NOT NULL
);
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
INSERT INTO "subscriptions" VALUES(1,7,0,'railways',510,'UTC','ru',1750000000);
CREATE TABLE told (
	subscription INTEGER NOT NULL REFERENCES subscriptions (id) ON DELETE CASCADE,
	document     TEXT NOT NULL,
	PRIMARY KEY (subscription, document)
);
INSERT INTO "told" VALUES(1,'d-1');
CREATE INDEX documents_by_origin ON documents (origin);
CREATE INDEX documents_by_time ON documents (published_at);
CREATE INDEX inbox_pending ON inbox (update_id) WHERE done_at IS NULL;
CREATE INDEX outbox_pending ON outbox (id) WHERE sent_at IS NULL;
CREATE INDEX answers_by_message ON answers (chat, message_id);
COMMIT;
