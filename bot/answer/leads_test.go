package answer

import (
	"context"
	"log/slog"
	"testing"
)

func TestWhatIsNewIsAnsweredByTheBeginningsOfDocuments(t *testing.T) {
	index, library := indexed(t, map[string]string{"railway.txt": railway, "visas.txt": visas, "again.txt": visas + "\nMore."})
	answerer := NewAnswerer(index, nil, slog.New(slog.DiscardHandler))
	for _, question := range []string{"What is new?", "有什么新消息？", "Что нового?"} {
		a, err := answerer.Ask(context.Background(), Question{Text: question})
		if err != nil || a.Refused || len(a.Claims) != 2 {
			t.Fatalf("%s: %+v, %v", question, a, err)
		}
		for _, s := range a.Sources {
			doc, err := library.Document(context.Background(), s.Document)
			if err != nil || doc.Text[s.Start:s.End] != s.Quote {
				t.Errorf("%s: source %+v is not in its document (%v)", question, s, err)
			}
		}
	}
	a, err := answerer.Ask(context.Background(), Question{Text: "What is new this week?"})
	if err != nil || !a.Refused || len(a.Nearest) == 0 {
		t.Errorf("of documents without a time: %+v, %v", a, err)
	}
}
