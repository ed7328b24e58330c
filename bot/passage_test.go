package bot

import (
	"strings"
	"testing"

	"docent/bot/messages"
	"docent/corpus"
)

// opened returns the reply to a press of a button for a citation.
func opened(t *testing.T, b *Bot, c corpus.Citation) Reply {
	t.Helper()
	reply, addressed, err := b.Handle(t.Context(), Message{Chat: -7, Language: "ru", Opens: &c})
	if err != nil || !addressed {
		t.Fatalf("addressed %v, %v", addressed, err)
	}
	return reply
}

func TestAPassageIsShownAroundItsQuote(t *testing.T) {
	long := "Aktau is a port." + strings.Repeat(" Its cranes lift.", 60) + "\n\nThe pier is new.\n\nThe lighthouse is old.\n\nNothing else is there.\n"
	b := open(t, noon, map[string]string{"port.txt": long})
	docs, err := b.Library.Documents(t.Context(), corpus.Filter{Sample: corpus.SampleOff})
	if err != nil || len(docs) != 1 {
		t.Fatalf("%v, %v", docs, err)
	}
	for quote, want := range map[string][2]string{
		"Aktau is a port.":       {"", " Its cranes lift. Its"},
		"The lighthouse is old.": {"The pier is new.\n\n", "\n\nNothing else is there."},
	} {
		at := strings.Index(long, quote)
		for _, start := range []int{at, at + 5, -1, 1 << 40} { // the text may have moved, and the place may be anything
			p := opened(t, b, corpus.Citation{N: 3, Document: docs[0].ID, Start: start, End: start + len(quote), Quote: quote}).Passage
			if p == nil || p.Quote != quote || p.N != 3 || p.Start != at || !strings.HasSuffix(p.Before, want[0]) || !strings.HasPrefix(p.After, want[1]) {
				t.Errorf("%q from %d: %+v", quote, start, p)
			}
			if p != nil && len(p.Before)+len(p.After) > 1400 {
				t.Errorf("%q: %d bytes around it", quote, len(p.Before)+len(p.After))
			}
		}
	}
}

func TestAPassageThatIsGoneOrChangedIsSaidToBe(t *testing.T) {
	b := open(t, noon, map[string]string{"port.txt": port})
	docs, err := b.Library.Documents(t.Context(), corpus.Filter{Sample: corpus.SampleOff})
	if err != nil || len(docs) != 1 {
		t.Fatalf("%v, %v", docs, err)
	}
	for key, c := range map[string]corpus.Citation{
		"bot.passage.gone":    {N: 1, Document: "d-none", Quote: "The port"},
		"bot.passage.changed": {N: 1, Document: docs[0].ID, Quote: "The port of Atyrau"},
	} {
		if got, want := opened(t, b, c).Text, messages.For("ru").Text(key, nil); got != want {
			t.Errorf("%s: said %q", key, got)
		}
	}
	if got := opened(t, b, corpus.Citation{N: 1, Document: docs[0].ID}).Text; got == "" {
		t.Error("a citation of nothing shows something")
	}
}
