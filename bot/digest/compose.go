package digest

import (
	"context"
	"fmt"
	"slices"
	"time"

	"docent/corpus"
	"docent/retrieval"
)

// defaultLines is how many lines a digest has at most when a request does not say.
const defaultLines = 8

// Request asks for what is new on a topic.
type Request struct {
	Topic string
	// From and To bound the time of publication: [From, To). With Told, a document that is known by its day alone counts
	// when that day reaches into them.
	From, To time.Time
	// Language is the code of the reader's language. Lines stay in the language of their documents; of
	// documents that tell one story, one in the reader's language gives the line.
	Language string
	// Sample says whether the shipped documents count, as it does for the index.
	Sample corpus.Sample
	// Told reports whether an earlier digest told a document; nil when none did.
	Told func(document string) bool
	// MaxLines is how many lines there are at most; 0 means 8.
	MaxLines int
	// remembers is set when Told is.
	remembers bool
}

// Compose finds the documents published in the window that are on the topic and not told before, groups
// those that tell the same story, and tells each story in one line that cites all its documents. A story
// that was told already comes again only with something new to it, as an update. A digest of nothing new
// has no lines and is no error; it fails when ctx ends or the library can't be read.
func Compose(ctx context.Context, index *retrieval.Index, lib *corpus.Library, r Request) (Digest, error) {
	if r.remembers = r.Told != nil; !r.remembers {
		r.Told = func(string) bool { return false }
	}
	if r.MaxLines <= 0 {
		r.MaxLines = defaultLines
	}
	considered, err := lib.Documents(ctx, corpus.Filter{From: r.From, To: r.To, Sample: r.Sample})
	if err != nil {
		return Digest{}, fmt.Errorf("read the documents of the window: %w", err)
	}
	digest := Digest{Topic: r.Topic, From: r.From, To: r.To, Considered: len(considered)}
	desk, err := gather(ctx, index, lib, r)
	if err != nil {
		return Digest{}, err
	}
	stories := desk.compare.group(desk.fresh)
	for _, s := range stories {
		s.follow(desk.compare, desk.told)
	}
	rank(stories)
	stories = slices.DeleteFunc(desk.compare.fold(stories, r.Language), func(s *story) bool { return !s.tellable() })
	digest.New, digest.Grouped = len(desk.fresh), len(desk.fresh)-len(stories)
	digest.tell(stories, r)
	return digest, nil
}
