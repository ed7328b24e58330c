package digest

import (
	"strings"
	"testing"
	"time"
)

func TestADocumentKnownByItsDatelineAloneIsToldOnceItsDayReachesIntoTheWindow(t *testing.T) {
	desk := library(t, []report{
		{ID: "dated", Published: "2025-06-17T10:00:00+08:00", Language: "zh", Text: "阿拉木图的苹果丰收，果农十分高兴。"},
		{ID: "mine", Language: "zh", Text: "中新社阿斯塔纳6月17日电 哈萨克斯坦一座煤矿17日发生火灾，2人遇难。"},
	})
	none := func(string) bool { return false }
	mine := func(id string) bool { return id == "mine" }
	morning := day(18).Add(9 * time.Hour)
	for name, c := range map[string]struct {
		from time.Time
		told func(string) bool
		want int
	}{
		"its own day":                  {day(17), nil, 1},
		"a window that begins on it":   {morning.AddDate(0, 0, -1), none, 1},
		"told before":                  {morning.AddDate(0, 0, -1), mine, 0},
		"a preview of the later hours": {morning.AddDate(0, 0, -1), nil, 0},
		"the day after":                {morning, none, 0},
	} {
		d, err := Compose(t.Context(), desk.index, desk.lib, Request{Topic: "哈萨克斯坦煤矿", From: c.from, To: c.from.AddDate(0, 0, 1), Told: c.told})
		if err != nil || len(d.Lines) != c.want || c.want == 1 && !strings.HasPrefix(d.Lines[0].Text, "哈萨克斯坦一座煤矿") {
			t.Errorf("%s: %+v, %v", name, d.Lines, err)
		}
	}
}
