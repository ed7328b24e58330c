package answer

import (
	"context"
	"log/slog"
	"strings"
	"testing"

	"docent/retrieval/openaitest"
)

// mixed is a document on several matters, under headings.
const mixed = `# Spring report

## Transport

- The railway to Osh is 168 kilometres long and carries grain and coal.
- A second railway tunnel will be opened in 2027 by the same builders.

## Borders

- Citizens of five countries need no visa for thirty days since March.
- The visa fee for all others has been halved to 20 dollars.
`

func sectionsOf(a Answer) string {
	var all []string
	for _, s := range a.Sections {
		all = append(all, s.Heading)
	}
	return strings.Join(all, ", ")
}

func TestASummaryTellsWhatIsOnItsTopicUnderTheDocumentsHeadings(t *testing.T) {
	index, library := indexed(t, map[string]string{"spring.md": mixed})
	answerer := NewAnswerer(index, nil, slog.New(slog.DiscardHandler))
	for topic, want := range map[string]string{
		"railway": "Transport", "железная дорога": "Transport", "visa": "Borders", "签证": "Borders",
	} {
		a, err := answerer.Summarise(context.Background(), topic, "")
		if err != nil || sectionsOf(a) != want || len(a.Sections[0].Claims) != 2 {
			t.Fatalf("%s: headings %q, %v: %+v", topic, sectionsOf(a), err, a)
		}
		for _, s := range a.Sources {
			if doc, err := library.Document(context.Background(), s.Document); err != nil || doc.Text[s.Start:s.End] != s.Quote {
				t.Errorf("%s: source %+v is not in its document (%v)", topic, s, err)
			}
		}
	}
}

func TestASummaryOfWhatNoDocumentIsAboutIsRefused(t *testing.T) {
	index, _ := indexed(t, map[string]string{"spring.md": mixed})
	a, err := NewAnswerer(index, nil, slog.New(slog.DiscardHandler)).Summarise(context.Background(), "football", "")
	if err != nil || !a.Refused || len(a.Sections)+len(a.Sources) != 0 {
		t.Errorf("%+v, %v", a, err)
	}
}

func TestAModelWordsOnlyWhatThePassagesCarry(t *testing.T) {
	index, _ := indexed(t, map[string]string{"spring.md": mixed})
	server := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{
		Text: "- The Osh railway is 168 km long [1].\n- It was built by Romans in 1066 [1].",
	}))
	a, err := NewAnswerer(index, composer(server), slog.New(slog.DiscardHandler)).Summarise(context.Background(), "railway", "")
	if err != nil || a.Composer != Model || len(a.Sections) != 1 || len(a.Sections[0].Claims) != 1 {
		t.Fatalf("%+v, %v", a, err)
	}
	if got := a.Sections[0].Claims[0].Text; got != "The Osh railway is 168 km long." {
		t.Errorf("claim %q", got)
	}
}

func TestAPointOfASummaryTellsWhoseWordsItIs(t *testing.T) {
	index, _ := indexed(t, map[string]string{"spring.md": `# Spring report

## Transport

- Minister Aigul Nazarova said the railway to Osh will carry 90,000 tonnes of coal and grain.
- The railway to Osh is 168 kilometres long.
`})
	server := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{
		Text: "- The railway to Osh will carry 90,000 tonnes of coal and grain [1].\n- The railway to Osh is 168 kilometres long [1].",
	}))
	for name, model := range map[string]*ModelComposer{"worded": composer(server), "verbatim": nil} {
		a, err := NewAnswerer(index, model, slog.New(slog.DiscardHandler)).Summarise(context.Background(), "railway", "")
		if err != nil || len(a.Sections) != 1 || len(a.Sections[0].Claims) != 2 {
			t.Fatalf("%s: %+v, %v", name, a, err)
		}
		said, own := a.Sections[0].Claims[0].Attribution, a.Sections[0].Claims[1].Attribution
		if own != nil || (said != nil) != (model != nil) || said != nil && said.Speaker != "Minister Aigul Nazarova" {
			t.Errorf("%s: %+v and %+v", name, said, own)
		}
	}
}

func TestASummaryEndsWithItsContext(t *testing.T) {
	index, _ := indexed(t, map[string]string{"spring.md": mixed})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := NewAnswerer(index, nil, slog.New(slog.DiscardHandler)).Summarise(ctx, "railway", ""); err == nil {
		t.Error("no error")
	}
}
