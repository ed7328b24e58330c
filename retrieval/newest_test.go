package retrieval

import (
	"context"
	"slices"
	"strings"
	"testing"
	"time"
)

func TestAQuestionForNothingButNewsFindsTheNewest(t *testing.T) {
	x, _ := synced(t, newLibrary(t, visits...), Options{Now: atPresent})
	for questions, want := range map[string][]string{
		"What is new?|有什么新消息？|Что нового?|Latest news|最新消息|последние новости|What happened?|发生了什么?|Что произошло?":     {"week", "july", "june", "harvest", "old", "undated"},
		"What is new last week?|上周有什么新消息？|Что нового на прошлой неделе?|What happened last week?|上周|на прошлой неделе": {"week"},
		"What is new this month?|这个月有什么新闻？|Что нового в этом месяце?":                                                  {"week", "july"},
		"news in June 2025|2025年6月有什么新闻？|новости за июнь 2025":                                                         {"june"},
	} {
		for question := range strings.SplitSeq(questions, "|") {
			result, err := x.Search(context.Background(), question, Search{})
			if got := documentsOf(result.Hits); err != nil || !result.Newest || result.Evidence != 1 || !slices.Equal(got, want) {
				t.Errorf("%s: newest %v, evidence %v, found %v, %v; want %v", question, result.Newest, result.Evidence, got, err, want)
			}
		}
	}
}

func TestAPeriodWithoutNewsNamesTheNewestAndIsNoEvidence(t *testing.T) {
	x, _ := synced(t, newLibrary(t, visits...), Options{Now: atPresent})
	for _, question := range []string{"What is new today?", "今天有什么新闻？", "Что нового сегодня?"} {
		result, err := x.Search(context.Background(), question, Search{K: 2})
		if got := documentsOf(result.Hits); err != nil || result.Evidence != 0 || !slices.Equal(got, []string{"week", "july"}) {
			t.Errorf("%s: evidence %v, found %v, %v", question, result.Evidence, got, err)
		}
	}
}

func TestAQuestionForNewsOfSomethingIsSearched(t *testing.T) {
	x, _ := synced(t, newLibrary(t, visits...), Options{Now: atPresent})
	for _, question := range []string{"What is new in Uzbekistan?", "乌兹别克斯坦有什么新消息？", "Что нового в Узбекистане?", "cotton", "the", "",
		"8月17日 今年3月23日", "17 August, 23 March this year", "17 августа, 23 марта этого года"} {
		if result, err := x.Search(context.Background(), question, Search{}); err != nil || result.Newest {
			t.Errorf("%s: %v, %v", question, result.Newest, err)
		}
	}
}

func TestTheNewestKeepFiltersAndAreExplained(t *testing.T) {
	x, _ := synced(t, newLibrary(t, visits...), Options{Now: atPresent})
	bounded := Search{To: time.Date(2023, 1, 1, 0, 0, 0, 0, time.UTC), Documents: []string{"old", "week"}, Explain: true}
	result, err := x.Search(context.Background(), "What is new this week?", bounded)
	if got := documentsOf(result.Hits); err != nil || !slices.Equal(got, []string{"old"}) {
		t.Fatalf("found %v, %v", got, err)
	}
	if e := result.Hits[0].Explanation; e == nil || e.ByTime != result.Hits[0].Score {
		t.Errorf("explained %+v", e)
	}
}

func TestWordsOfTimeFollowTheAskersZone(t *testing.T) {
	x, _ := synced(t, newLibrary(t,
		article{"before", "Visit", "", "2025-07-15T15:30:00Z", "The minister visited the port of Aktau."},
		article{"after", "Visit", "", "2025-07-15T16:30:00Z", "The minister left the port of Aktau."},
	), Options{Now: atPresent})
	now := time.Date(2025, 7, 15, 17, 0, 0, 0, time.UTC) // one o'clock on the 16th in Shanghai
	for zone, want := range map[int]string{0: "after,before", 8: "after"} {
		asked := now.In(time.FixedZone("", zone*3600))
		for _, question := range []string{"What is new today?", "今天有什么新闻？", "Что нового сегодня?"} {
			result, err := x.Search(context.Background(), question, Search{Now: asked})
			if got := strings.Join(documentsOf(result.Hits), ","); err != nil || got != want {
				t.Errorf("%s at %v: found %s, %v; want %s", question, asked, got, err, want)
			}
		}
	}
}
