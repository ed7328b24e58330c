-- attempts counts the requests that began, interrupted those of them whose end no process lived to record.
-- A message waits until wait_until, in milliseconds since 1970.
ALTER TABLE outbox ADD COLUMN attempts INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN interrupted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN wait_until BIGINT NOT NULL DEFAULT 0;
UPDATE outbox SET attempts = 1 WHERE attempted_at IS NOT NULL;

-- begun counts how often an update was in hand when its process ended without a word.
ALTER TABLE inbox ADD COLUMN begun INTEGER NOT NULL DEFAULT 0;

DROP INDEX inbox_pending;
CREATE INDEX inbox_pending ON inbox (chat, update_id) WHERE done_at IS NULL;
DROP INDEX outbox_pending;
CREATE INDEX outbox_pending ON outbox (chat, id) WHERE sent_at IS NULL AND failure = '';
