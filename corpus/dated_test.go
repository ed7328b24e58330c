package corpus

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
)

const later = " 记者获悉，会议将讨论贸易。"

func TestADocumentWithoutATimeGetsTheDayOfItsDateline(t *testing.T) {
	for text, want := range map[string]string{
		"中新社阿斯塔纳8月17日电 当地时间17日，一座煤矿发生火灾。":                        "2023-08-17T00:00:00+08:00",
		"中新网8月 17 日电\u00a0(记者 张硕)据哈通社消息，小麦出口增长。":                 "2023-08-17T00:00:00+08:00",
		"【中亚专线】口岸试行通关\n中新社霍尔果斯8月15日电 (李明)15日起通关。":                "2023-08-15T00:00:00+08:00",
		"舞者身着民族服饰出场。刘新 摄          中新网乌鲁木齐7月29日电 晚会举行。":           "2023-07-29T00:00:00+08:00",
		"ASTANA, Aug. 17 (Xinhua) -- A mine caught fire.":        "2023-08-17T00:00:00+08:00",
		"ALMATY, Kazakhstan, July 30 (AP) — The festival began.": "2023-07-30T00:00:00+08:00",
		"АСТАНА, 17 августа. /ТАСС/. На шахте произошел пожар.":  "2023-08-17T00:00:00+08:00",
		"АЛМА-АТА, 2 авг — РИА Новости. Экспорт пшеницы вырос.":  "2023-08-02T00:00:00+08:00",
		"中新社北京2021年8月17日电 记者获悉。":                                 "2021-08-17T00:00:00+08:00",
		"据报道，8月17日电价上涨。":                                         "",
		"8月17日电影节开幕，来宾众多。":                                       "",
		"新华社北京2月30日电 没有这一天。":                                     "",
		"新华社北京1月5日电 远离其他报道。":                                     "",
		"新华社北京8月15日电 2019年8月15日，双方签署协议。":                         "",
		"В Москве, 12 августовских дней было жарко.":             "",
	} {
		lines := []string{
			`{"text":"before","published":"2023-08-01T10:00:00+08:00"}`, fmt.Sprintf(`{"id":"x","text":%q}`, text),
			`{"text":"behind","published":"2023-08-18T10:00:00+08:00"}`,
		}
		if got := publishedIn(t, lines); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}

func TestTheYearOfADatelineIsKnownOrTheDocumentStaysUndated(t *testing.T) {
	x := `{"id":"x","text":"中新社阿斯塔纳8月17日电` + later + `"}`
	said := `{"id":"x","text":"中新社阿斯塔纳8月17日电 2023年8月16日，两国签署协议。` + later + `"}`
	years := func(y ...string) (lines []string) {
		for _, year := range y {
			lines = append(lines, `{"text":"of `+strings.Repeat("v", len(lines)+1)+`","published":"`+year+`-08-10T10:00:00+08:00"}`)
		}
		return lines
	}
	for name, c := range map[string]struct {
		lines []string
		want  string
	}{
		"alone":                 {[]string{x}, ""},
		"by its text":           {[]string{said}, "2023-08-17T00:00:00Z"},
		"of an anniversary":     {[]string{strings.Replace(said, "两国", "建交一周年之际，两国", 1)}, ""},
		"beside a later year":   {[]string{strings.Replace(said, later, "展会将于2025年举行。", 1)}, ""},
		"among many years":      {append(years("2019", "2020"), append([]string{x}, years("2021", "2022")...)...), ""},
		"among its own":         {append(years("2019", "2021", "2021"), append([]string{x}, years("2021", "2021")...)...), "2021-08-17T00:00:00+08:00"},
		"against its neighbour": {append(years("2021"), said), ""},
	} {
		if got := publishedIn(t, c.lines); got != c.want {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

func TestAReadFileIsDatedWhenItIsIndexedAgain(t *testing.T) {
	l := newLibrary(t)
	path := write(t, filepath.Join(t.TempDir(), "a.jsonl"), `{"id":"x","text":"中新社阿斯塔纳8月17日电 会议开幕。"}`)
	ingest(t, l, path)
	write(t, path, `{"id":"x","text":"中新社阿斯塔纳8月17日电 会议开幕。"}`+"\n"+`{"id":"y","text":"另一篇","published":"2023-08-01"}`)
	ingest(t, l, path)
	doc, err := l.Document(t.Context(), "x")
	if err != nil || FormatTime(doc.Published) != "2023-08-17T00:00:00Z" || !doc.DayAlone() {
		t.Errorf("%v, %v", doc.Published, err)
	}
}

// publishedIn indexes lines of documents and returns when that of the id x appeared.
func publishedIn(t *testing.T, lines []string) string {
	t.Helper()
	l := newLibrary(t)
	ingest(t, l, write(t, filepath.Join(t.TempDir(), "a.jsonl"), strings.Join(lines, "\n")))
	doc, err := l.Document(t.Context(), "x")
	if err != nil {
		t.Fatal(err)
	}
	return FormatTime(doc.Published)
}
