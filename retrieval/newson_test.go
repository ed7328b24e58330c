package retrieval

import (
	"context"
	"slices"
	"strings"
	"testing"
)

// aktau is news on Kazakhstan, and news that only mention it.
var aktau = []article{
	{"port", "", "zh", "2025-07-01T09:00:00Z", "哈萨克斯坦阿克套港开始扩建。新码头明年投入使用。"},
	{"wheat", "", "zh", "2025-07-14T09:00:00Z", "哈萨克斯坦小麦出口增长16.5%。主要销往乌兹别克斯坦。"},
	{"again", "", "zh", "2025-07-13T09:00:00Z", "哈萨克斯坦小麦出口增长16.5%。主要销往乌兹别克斯坦。"},
	{"games", "", "zh", "2025-07-15T09:00:00Z", "来自法国、德国、波兰、哈萨克斯坦、意大利、西班牙的运动员参赛。比赛十分精彩。"},
	{"talks", "Talks in Astana", "en", "2025-07-10T09:00:00Z", "Kazakhstan and Italy held talks. Kazakhstan offered copper."},
	{"weather", "", "en", "2025-07-15T12:00:00Z", "It rained in Paris. The market was closed. People stayed at home. Trains ran late. A traveller had flown in from Kazakhstan."},
	{"mine", "", "ru", "2025-06-20T09:00:00Z", "В Казахстане загорелась шахта. Пострадали двое рабочих."},
	{"undated", "", "zh", "", "哈萨克斯坦举行马戏节。"},
}

func TestNewsOnATopicAreItsDocumentsTheNewestFirstOneOfEachStory(t *testing.T) {
	x, _ := synced(t, newLibrary(t, aktau...), Options{Now: atPresent})
	for questions, want := range map[string]string{
		"What is the latest on Kazakhstan?|哈萨克斯坦有什么新闻？|Что нового в Казахстане?":                     "wheat talks port mine undated",
		"What's new in Kazakhstan lately?|哈萨克斯坦最近有什么新闻？|Что нового в Казахстане за последнее время?": "wheat talks port mine",
		"What's new in Kazakhstan this month?|哈萨克斯坦这个月有什么消息？|Новости Казахстана за этот месяц":       "wheat talks port",
		"news on Kazakhstan in June 2025|2025年6月哈萨克斯坦有什么新闻？|новости о Казахстане за июнь 2025":       "mine",
	} {
		for question := range strings.SplitSeq(questions, "|") {
			result, err := x.Search(context.Background(), question, Search{News: true})
			got := strings.Join(documentsOf(result.Hits), " ")
			if err != nil || !result.Newest || result.Topic == "" || result.Evidence < 0.9 || got != want {
				t.Errorf("%s: evidence %v, found %s, %v; want %s", question, result.Evidence, got, err, want)
			}
		}
	}
}

func TestAPeriodWithoutNewsOnATopicIsNoEvidenceUnlessItIsVague(t *testing.T) {
	x, _ := synced(t, newLibrary(t, aktau[0]), Options{Now: atPresent})
	for question, evidence := range map[string]float64{
		"What is new in Kazakhstan today?": 0, "哈萨克斯坦今天有什么新闻？": 0, "Что нового в Казахстане сегодня?": 0,
		"What's new in Kazakhstan these days?": 1, "哈萨克斯坦近日有什么新闻？": 1, "Что нового в Казахстане на днях?": 1,
	} {
		result, err := x.Search(context.Background(), question, Search{News: true})
		if err != nil || result.Evidence != evidence || !slices.Equal(documentsOf(result.Hits), []string{"port"}) {
			t.Errorf("%s: evidence %v, found %v, %v; want %v", question, result.Evidence, documentsOf(result.Hits), err, evidence)
		}
	}
}

func TestWhatNoDocumentIsAboutIsFoundWhereItIsMentioned(t *testing.T) {
	x, _ := synced(t, newLibrary(t, aktau...), Options{Now: atPresent})
	result, err := x.Search(context.Background(), "What is the latest on travellers?", Search{News: true})
	if err != nil || !slices.Equal(documentsOf(result.Hits), []string{"weather"}) || !result.Newest {
		t.Errorf("found %v, %v", documentsOf(result.Hits), err)
	}
	for _, question := range []string{"What is the latest on zinc?", "What is the latest price of wheat?", "最新的小麦出口增长是多少？"} {
		if result, err := x.Search(context.Background(), question, Search{News: true}); err != nil || result.Newest {
			t.Errorf("%s: %v, %v", question, result.Newest, err)
		}
	}
}
