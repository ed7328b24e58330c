package digest

import (
	"testing"

	"docent/corpus"
	"docent/retrieval"
)

// cut makes the sentences of a text as a search scores them.
func cut(text string) []retrieval.Sentence {
	var all []retrieval.Sentence
	for _, s := range corpus.Sentences(text) {
		all = append(all, retrieval.Sentence{Span: s, Text: text[s.Start:s.End], Coverage: 1})
	}
	return all
}

func TestWhatTellsNothingIsLeftOut(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string
	}{
		{
			"a caption goes with the credit behind it", "5月27日,两名工作人员在拍照。视觉中国供图 6月16日至18日,峰会在阿斯塔纳举行。",
			[]string{"6月16日至18日,峰会在阿斯塔纳举行。"},
		},
		{
			"a credit in brackets", "印度班达亚齐警方检查儿童糖浆。（资料图）海外网7月26日电 据路透社26日报道，印度药品出口增长10%。",
			[]string{"据路透社26日报道，印度药品出口增长10%。"},
		},
		{
			"a dateline with its reporter", "中新网兰州8月18日电 (闫姣 李亚龙)兰州新区国际货运班列累计到发129列。",
			[]string{"兰州新区国际货运班列累计到发129列。"},
		},
		{
			"an English dateline", "ASTANA, June 17 (Xinhua) -- The summit opened on Tuesday. It lasts two days.",
			[]string{"The summit opened on Tuesday.", "It lasts two days."},
		},
		{
			"a Russian dateline", "АСТАНА, 17 июня. /ТАСС/. Саммит открылся во вторник.",
			[]string{"Саммит открылся во вторник."},
		},
		{
			"bylines", "【环球网报道 实习记者 王馨仪】三方峰会将举行。\n新京报讯（记者 吴梦真）台风已于28日登陆。",
			[]string{"三方峰会将举行。", "台风已于28日登陆。"},
		},
		{
			"furniture of the page", "卢布跌至16个月低点。返回搜狐，查看更多责任编辑：", []string{"卢布跌至16个月低点。"},
		},
		{
			"another text's citation marks", "- Trade grew by 10.4% [6]\n- The railway is on its way [3][4]",
			[]string{"Trade grew by 10.4%", "The railway is on its way"},
		},
		{
			"a photograph by somebody", "The train leaves Xi'an. Photo by John Smith.", []string{"The train leaves Xi'an."},
		},
		{"degrees are no photographer", "今天气温达到38摄氏度。", []string{"今天气温达到38摄氏度。"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, s := range newsOf(cut(c.text)) {
				got = append(got, s.text)
				if c.text[s.Start:s.End] != s.text {
					t.Errorf("%q is not what stands at [%d, %d)", s.text, s.Start, s.End)
				}
			}
			if len(got) != len(c.want) {
				t.Fatalf("%q, want %q", got, c.want)
			}
			for i := range got {
				if got[i] != c.want[i] {
					t.Errorf("%q, want %q", got[i], c.want[i])
				}
			}
		})
	}
}
