package retrieval

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"docent/retrieval/embed"
)

// visitors are documents that name people in one writing each.
var visitors = []article{
	{"zh", "访问", "", "2025-06-12T09:00:00+08:00", "特使库什纳抵达港口。副所长刘旭的话说,合作很重要。"},
	{"ru", "Визит", "", "2025-06-13T09:00:00+05:00", "Министр Нуртлеу открыл новый маяк."},
	{"cotton", "Harvest", "", "2025-06-10T09:00:00+05:00", "The cotton harvest of Uzbekistan reached three million tonnes."},
}

func TestAQuestionFindsANameInOtherWriting(t *testing.T) {
	x, _ := synced(t, newLibrary(t, visitors...), Options{})
	for question, want := range map[string]string{
		"Who is Liu Xu?": "zh", "Кто такой Лю Сюй?": "zh", "刘旭是谁？": "zh", "Who is Kushner?": "zh", "Кто такой Кушнер?": "zh", "Who is Nurtleu?": "ru", "努尔特列乌是谁？": "ru",
	} {
		found, err := x.Search(context.Background(), question, Search{})
		if err != nil || len(found.Hits) == 0 || found.Hits[0].Document.ID != want || found.Evidence < 0.47 {
			t.Errorf("%s: found %v with evidence %.2f, %v; want %s", question, documentsOf(found.Hits), found.Evidence, err, want)
		}
	}
	for _, question := range []string{"Who is Liu Xiang?", "Who is Li Na?", "Кто такой Ван Лэй?", "Who is Kishner?", "卢克是谁？"} {
		if found, err := x.Search(context.Background(), question, Search{}); err != nil || found.Evidence >= 0.6 {
			t.Errorf("%s: found %v with evidence %.2f, %v", question, documentsOf(found.Hits), found.Evidence, err)
		}
	}
}

func TestNamesComeAndGoWithTheirPassages(t *testing.T) {
	ctx := context.Background()
	lib := newLibrary(t, visitors[2])
	x, _ := synced(t, lib, Options{})
	evidence := func() float64 {
		if err := x.Sync(ctx); err != nil {
			t.Fatal(err)
		}
		found, err := x.Search(ctx, "Who is Kushner?", Search{})
		if err != nil {
			t.Fatal(err)
		}
		return found.Evidence
	}
	if got := evidence(); got != 0 {
		t.Errorf("before: %v", got)
	}
	ingest(t, lib, "more.jsonl", visitors[0])
	if got := evidence(); got < 0.47 {
		t.Errorf("with it: %v", got)
	}
	ingest(t, lib, "again.jsonl", article{ID: "zh", Text: "灯塔重新开放。"})
	if got := evidence(); got != 0 {
		t.Errorf("after: %v", got)
	}
}

func TestNamesAreKeptWithTheWordsOrBothAreMadeAnew(t *testing.T) {
	dir := t.TempDir()
	lib := newLibrary(t, visitors...)
	x, _ := synced(t, lib, Options{Dir: dir})
	x.keepWords(worthKeeping)
	restored := New(lib, words(t), embed.Builtin(words(t)), Options{Dir: dir})
	if restored.Len() != len(visitors) || !restored.names.Knows("库什纳") || !restored.names.Knows("нуртлеу") {
		t.Errorf("%d passages and the names %q are restored", restored.Len(), restored.names.Texts())
	}
	for name, broken := range map[string]string{"of another version": "docent words 0\nкушнер\n", "empty": ""} {
		if err := os.WriteFile(filepath.Join(dir, namesName), []byte(broken), 0o600); err != nil {
			t.Fatal(err)
		}
		if again := New(lib, words(t), embed.Builtin(words(t)), Options{Dir: dir}); again.Len() != 0 || len(again.names.Texts()) != 0 {
			t.Errorf("names %s: %d passages are restored", name, again.Len())
		}
	}
}
