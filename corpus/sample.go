package corpus

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"docent/corpus/library"
	"docent/corpus/parse"
)

// originLibrary is the Origin of the documents that ship with docent.
const originLibrary = "library"

// Sample says whether the shipped documents count.
type Sample int

const (
	// SampleAuto lets the shipped documents count until there is a document of the user's own.
	SampleAuto Sample = iota
	// SampleOn lets them always count.
	SampleOn
	// SampleOff never lets them count.
	SampleOff
)

// condition is the SQL that a document d fulfils when it counts.
func (s Sample) condition() string {
	const own = "d.origin <> '" + originLibrary + "'"
	switch s {
	case SampleOn:
		return "TRUE"
	case SampleOff:
		return own
	}
	return "(" + own + " OR NOT EXISTS (SELECT 1 FROM documents o WHERE o.origin <> '" + originLibrary + "'))"
}

// AddSample adds the shipped documents, or brings them up to date. Their ids are the same in every library.
func (l *Library) AddSample(ctx context.Context) error {
	var drafts []draft
	files := library.Files()
	for _, name := range slices.Sorted(maps.Keys(files)) {
		parsed, err := parse.File(name, files[name])
		if err != nil {
			return fmt.Errorf("read the shipped documents: %w", err)
		}
		drafts = append(drafts, draftsOf(originLibrary, originLibrary+"/"+name, parsed)...)
	}
	var summary Summary
	if err := l.store(ctx, originLibrary, drafts, true, &summary); err != nil {
		return fmt.Errorf("add the shipped documents: %w", err)
	}
	return nil
}
