package retrieval

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

func TestOneStoryDoesNotFillTheResult(t *testing.T) {
	long := article{ID: "long", Text: strings.TrimSpace(strings.Repeat(strings.Repeat("The port of Aktau handled many containers again. ", 15)+"\n\n", 8))}
	docs := []article{long}
	for i := range 4 {
		docs = append(docs, article{
			ID:   fmt.Sprintf("other-%d", i),
			Text: fmt.Sprintf("The port of Aktau handled %d00 containers, said pier master number %d, whose crew repaired crane %d.", i+2, i, i+7),
		})
	}
	x, _ := synced(t, newLibrary(t, docs...), Options{})
	found, err := x.Search(context.Background(), "How many containers did the port of Aktau handle?", Search{K: 6})
	if err != nil {
		t.Fatal(err)
	}
	seen := make(map[string]bool)
	for _, h := range found.Hits {
		seen[h.Document.ID] = true
	}
	if len(seen) != 5 {
		t.Errorf("six hits are of %d documents, want all 5: %v", len(seen), documentsOf(found.Hits))
	}
}

func TestOneDocumentAloneStillFillsTheResult(t *testing.T) {
	var text strings.Builder
	for i := range 12 {
		fmt.Fprintf(&text, "Year %d: the port of Aktau handled %d containers. %s\n\n", 2000+i, i*311, strings.Repeat(fmt.Sprintf("Pier %d was repaired by crew %d. ", i, i*7), 25))
	}
	x, _ := synced(t, newLibrary(t, article{ID: "report", Text: strings.TrimSpace(text.String())}), Options{})
	found, err := x.Search(context.Background(), "containers in the port of Aktau", Search{K: 8})
	if err != nil || len(found.Hits) != 8 {
		t.Errorf("%d hits, %v; want 8", len(found.Hits), err)
	}
}

func TestAPassageInTheReadersLanguageGoesBeforeItsTwin(t *testing.T) {
	twins := []article{
		{ID: "en", Text: "Kazakhstan exported 120 tonnes of wheat to China in 2024, and railway transport capacity remained a bottleneck."},
		{ID: "zh", Text: "2024年哈萨克斯坦向中国出口小麦120吨，铁路运输能力仍是瓶颈。"},
		{ID: "ru", Text: "В 2024 году Казахстан экспортировал в Китай 120 тонн пшеницы, узким местом оставался железнодорожный транспорт."},
	}
	x, _ := synced(t, newLibrary(t, twins...), Options{})
	for want, question := range map[string]string{
		"en": "How much wheat did Kazakhstan export to China in 2024?",
		"zh": "2024年哈萨克斯坦向中国出口了多少小麦?",
		"ru": "Сколько пшеницы Казахстан экспортировал в Китай в 2024 году?",
	} {
		found, err := x.Search(context.Background(), question, Search{})
		if err != nil || len(found.Hits) != 3 || found.Hits[0].Document.ID != want {
			t.Errorf("%s: %v, %v", question, documentsOf(found.Hits), err)
		}
	}
}
