package retrieval

import (
	"context"
	"slices"
	"testing"
	"time"
)

// visits are the same news of four times and one without a time, in an order that no test wants.
var visits = []article{
	{"old", "Visit", "", "2022-03-02T09:00:00Z", "The minister visited the port of Aktau and praised its workers."},
	{"undated", "Visit", "", "", "The minister visited the port of Aktau and praised its workers."},
	{"june", "Visit", "", "2025-06-17T09:00:00Z", "The minister visited the port of Aktau and praised its workers."},
	{"july", "Visit", "", "2025-07-03T09:00:00Z", "The minister visited the port of Aktau and praised its workers."},
	{"week", "Visit", "", "2025-07-09T09:00:00Z", "The minister visited the port of Aktau and praised its workers."},
	{"harvest", "Harvest", "", "2022-08-01T09:00:00Z", "Uzbekistan gathered three million tonnes of cotton."},
}

func atPresent() time.Time { return time.Date(2025, 7, 16, 10, 30, 0, 0, time.UTC) }

func found(t *testing.T, question string, o Search) []string {
	t.Helper()
	x, _ := synced(t, newLibrary(t, visits...), Options{Now: atPresent})
	result, err := x.Search(context.Background(), question, o)
	if err != nil {
		t.Fatal(err)
	}
	return documentsOf(result.Hits)
}

func TestARelativePeriodNarrowsTheSearch(t *testing.T) {
	for question, want := range map[string][]string{
		"Who visited the port of Aktau last week?":    {"week"},
		"Кто посетил порт Актау на прошлой неделе?":   {"week"},
		"上周谁访问了阿克套港？":                                 {"week"},
		"What minister visited Aktau last month?":     {"july", "june"},
		"What minister visited Aktau three years ago": {"harvest", "old"},
	} {
		got := found(t, question, Search{})
		slices.Sort(got)
		if !slices.Equal(got, want) {
			t.Errorf("%s: found %v, want %v", question, got, want)
		}
	}
}

func TestAPeriodThatTellsTooLittleIsLeft(t *testing.T) {
	got := found(t, "How much cotton did Uzbekistan gather last week?", Search{})
	if len(got) == 0 || got[0] != "harvest" {
		t.Errorf("found %v, want the harvest first", got)
	}
}

func TestAnExplicitPeriodPrefersAndExcludesNothing(t *testing.T) {
	for question, want := range map[string]string{
		"Who visited the port of Aktau in June 2025?": "june",
		"Who visited the port of Aktau in 2022?":      "old",
		"2022年3月谁访问了阿克套港？":                            "old",
	} {
		if got := found(t, question, Search{}); len(got) < 5 || got[0] != want {
			t.Errorf("%s: found %v, want %s first of all", question, got, want)
		}
	}
}

func TestTheNewestComesFirstAmongEquals(t *testing.T) {
	for _, question := range []string{"latest visit of a minister to the port of Aktau", "последний визит министра в порт Актау", "部长最近一次访问阿克套港"} {
		if got := found(t, question, Search{}); len(got) < 5 || got[0] != "week" || got[1] != "july" || slices.Index(got, "old") > slices.Index(got, "undated") {
			t.Errorf("%s: found %v, want the newest first", question, got)
		}
	}
	if got := found(t, "latest figures of the cotton of Uzbekistan", Search{}); got[0] != "harvest" {
		t.Errorf("found %v: the newest outdoes what was asked", got)
	}
}

func TestBoundsOfTheCallerOutdoTheQuestions(t *testing.T) {
	before := Search{To: time.Date(2023, 1, 1, 0, 0, 0, 0, time.UTC)}
	if got := found(t, "Who visited the port of Aktau last week?", before); len(got) == 0 || got[0] != "old" || slices.Contains(got, "week") {
		t.Errorf("found %v", got)
	}
}

func TestWordsOfTimeThatNarrowAreNoContent(t *testing.T) {
	x, _ := synced(t, newLibrary(t, visits...), Options{Now: atPresent})
	result, err := x.Search(context.Background(), "Which minister visited the port of Aktau last week?", Search{})
	if err != nil || result.Evidence < 0.99 {
		t.Errorf("evidence %.2f, %v", result.Evidence, err)
	}
}
