package evaluation

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"docent/corpus/source"
)

// sharedIDs returns the ids that several .jsonl files use.
func sharedIDs(paths []string) (map[string]bool, error) {
	home, shared := make(map[string]string), make(map[string]bool)
	for _, path := range paths {
		if !isLines(path) {
			continue
		}
		err := eachRecord(path, func(_ int, id string, _ []byte) error {
			if first, ok := home[id]; ok && first != path && id != "" {
				shared[id] = true
			}
			home[id] = path
			return nil
		})
		if err != nil {
			return nil, fmt.Errorf("read the corpus %s: %w", path, err)
		}
	}
	return shared, nil
}

// addLines adds a .jsonl file: itself, or copies of its lines where that does not serve.
func (c *Collection) addLines(path, into string, shared map[string]bool) error {
	whole, err := c.servesWhole(path, shared)
	if err != nil {
		return err
	}
	if whole {
		c.Paths = append(c.Paths, path)
		return nil
	}
	if err := os.MkdirAll(into, 0o700); err != nil {
		return err
	}
	parts := &parts{limit: c.limit / 2, dir: into, name: filepath.Base(content(path))}
	err = eachRecord(path, func(number int, id string, line []byte) error {
		own := id
		switch {
		case id == "":
			own = fmt.Sprintf("%s:%d", parts.name, number)
		case shared[id]:
			own = id + "@" + filepath.Base(into)
			c.alias(id, own)
		}
		if line, err = withID(line, id, own); err != nil {
			return err
		}
		return parts.write(line)
	})
	c.Paths = append(c.Paths, parts.paths...)
	return errors.Join(err, parts.close())
}

func (c *Collection) alias(id, own string) {
	if known := c.aliases[id]; len(known) == 0 || known[len(known)-1] != own {
		c.aliases[id] = append(known, own)
		c.shared[own] = id
	}
}

// servesWhole reports whether a .jsonl file can be ingested as it is.
func (c *Collection) servesWhole(path string, shared map[string]bool) (bool, error) {
	info, err := os.Stat(path)
	if err != nil {
		return false, err
	}
	whole := !packed(path) && info.Size() <= c.limit
	if !whole || len(shared) == 0 {
		return whole, nil
	}
	err = eachRecord(path, func(_ int, id string, _ []byte) error {
		whole = whole && !shared[id]
		return nil
	})
	return whole, err
}

// eachRecord calls fn with the lines of a .jsonl file and their ids, "" where there is none.
func eachRecord(path string, fn func(number int, id string, line []byte) error) error {
	file, err := open(path)
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }() // only read
	return eachLine(file, func(number int, line []byte) error {
		var record struct {
			ID Reference `json:"id"`
		}
		if err := json.Unmarshal(line, &record); err != nil {
			return fmt.Errorf("not a document as a JSON object: %w", err)
		}
		return fn(number, strings.TrimSpace(string(record.ID)), line)
	})
}

// withID returns the record with another id, all else as it was.
func withID(line []byte, id, own string) ([]byte, error) {
	if id == own {
		return line, nil
	}
	var record map[string]json.RawMessage
	if err := json.Unmarshal(line, &record); err != nil {
		return nil, err
	}
	quoted, err := json.Marshal(own)
	if err != nil {
		return nil, err
	}
	record["id"] = quoted
	return json.Marshal(record)
}

// copyUpTo writes what r holds into a new file. More than limit bytes are a source.ErrTooLarge.
func copyUpTo(path string, r io.Reader, limit int64) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	n, err := io.Copy(file, io.LimitReader(r, limit+1))
	if err == nil && n > limit {
		return fmt.Errorf("%w: at most %d MiB are read; split it into several files", source.ErrTooLarge, limit>>20)
	}
	return err
}
