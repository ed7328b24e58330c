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

func TestWhatStandsBesideAPhotoIsNoNews(t *testing.T) {
	index, _ := indexed(t, map[string]string{"fair.txt": "5月27日,上海世博展览馆,两名工作人员在拍照。视觉中国供图\n6月16日,中国-中亚峰会在阿斯塔纳举行。"})
	a, err := NewAnswerer(index, nil, slog.New(slog.DiscardHandler)).Ask(context.Background(), Question{Text: "有什么新消息？"})
	if err != nil || len(a.Claims) != 1 || a.Claims[0].Text != "6月16日,中国-中亚峰会在阿斯塔纳举行。" {
		t.Errorf("%+v, %v", a.Claims, err)
	}
}

func TestWhatIsNewOnATopicIsToldOnceAndInItsOwnSentence(t *testing.T) {
	index, _ := indexed(t, map[string]string{
		"news.jsonl": `{"id":"talks","published":"2025-06-10","text":"Ministers met on Monday. Kazakhstan and Italy signed a treaty on copper. Kazakhstan hailed it."}
{"id":"mine","published":"2025-06-12","text":"当地时间11日，位于哈萨克斯坦的一座煤矿发生火灾，2人遇难。哈萨克斯坦展开调查。"}
{"id":"again","published":"2025-06-12","text":"11日，位于哈萨克斯坦的一座煤矿发生火灾，2人遇难。(完) 【编辑:李明】 哈萨克斯坦有关部门说，救援仍在继续，家属已经得到通知。"}
{"id":"other","published":"2025-06-13","text":"It rained in Paris for three days."}`,
	})
	for _, question := range []string{"What is the latest on Kazakhstan?", "哈萨克斯坦最近有什么新闻？", "Что нового в Казахстане?"} {
		a, err := NewAnswerer(index, nil, slog.New(slog.DiscardHandler)).Ask(context.Background(), Question{Text: question})
		if err != nil || a.Refused || len(a.Claims) != 2 || len(a.Differ)+len(a.Readings) > 0 {
			t.Fatalf("%s: %+v, %v", question, a, err)
		}
		if a.Sources[0].Document == "talks" || a.Claims[1].Text != "Kazakhstan and Italy signed a treaty on copper." {
			t.Errorf("%s: %+v", question, a.Claims)
		}
	}
}
