-- kept is what of a message is needed after it was sent; what it says is deleted then.
ALTER TABLE outbox ADD COLUMN kept TEXT NOT NULL DEFAULT '';
UPDATE outbox SET kept = coalesce(json_extract(payload, '$.cited'), '') WHERE json_valid(payload);
UPDATE outbox SET payload = '' WHERE sent_at IS NOT NULL OR failure <> '';
