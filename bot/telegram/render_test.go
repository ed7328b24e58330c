package telegram

import (
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/digest"
	"docent/corpus"
)

var (
	railway = corpus.Citation{N: 1, Document: "d1", Title: "Rails & <roads>", Publisher: "Xinhua",
		Published: "2025-06-20T09:30:00+08:00", URL: "https://example.org/?a=1&b=2", Quote: "It will earn $200 million."}
	summit = corpus.Citation{N: 2, Document: "d2", Title: "Summit", Quote: "签署了12份文件。", URL: "javascript:alert(1)"}
)

func TestRepliesAreRendered(t *testing.T) {
	published := time.Date(2025, 6, 20, 9, 30, 0, 0, time.UTC)
	cases := []struct {
		name  string
		reply bot.Reply
		want  string
	}{
		{"text", bot.Reply{Text: "a < b & c"}, "a &lt; b &amp; c"},
		{"answer", bot.Reply{Text: "Note.", Language: "en", Answer: &answer.Answer{
			Claims:  []answer.Claim{{Text: "It earns $200 million.", Citations: []int{1, 2}}, {Text: "12份。", Citations: []int{2}}},
			Sources: []corpus.Citation{railway, summit}}},
			"Note.\n\nIt earns $200 million. <a href=\"https://example.org/?a=1&amp;b=2\">[1]</a>[2]\n\n12份。 [2]\n\n" +
				"<b>Sources</b>\n1. <a href=\"https://example.org/?a=1&amp;b=2\">Rails &amp; &lt;roads&gt;</a> — Xinhua, 20 June 2025\n" +
				"<blockquote expandable>It will earn $200 million.</blockquote>\n2. Summit\n<blockquote expandable>签署了12份文件。</blockquote>"},
		{"summary", bot.Reply{Language: "zh", Answer: &answer.Answer{Sections: []answer.Section{
			{Heading: "要点", Claims: []answer.Claim{{Text: "甲。", Citations: []int{2}}, {Text: "乙。", Citations: []int{2}}}},
			{Heading: "贸易", Claims: []answer.Claim{{Text: "丙。", Citations: []int{2}}}}}, Sources: []corpus.Citation{summit}}},
			"<b>要点</b>\n• 甲。 [2]\n• 乙。 [2]\n\n<b>贸易</b>\n• 丙。 [2]\n\n<b>出处</b>\n2. Summit\n<blockquote expandable>签署了12份文件。</blockquote>"},
		{"statements left out", bot.Reply{Language: "ru", Answer: &answer.Answer{Dropped: 2,
			Claims: []answer.Claim{{Text: "甲。", Citations: []int{2}}}, Sources: []corpus.Citation{summit}}},
			"甲。 [2]\n\n2 утверждения модели опущены: документы их не подтверждают.\n\n<b>Источники</b>\n2. Summit\n<blockquote expandable>签署了12份文件。</blockquote>"},
		{"words of others", bot.Reply{Language: "en", Answer: &answer.Answer{
			Claims:   []answer.Claim{{Text: "It earns $200 million.", Citations: []int{2}, Attribution: &answer.Attribution{Speaker: "the <chief>"}}},
			Sections: []answer.Section{{Heading: "H", Claims: []answer.Claim{{Text: "B.", Citations: []int{2}, Attribution: &answer.Attribution{}}}}},
			Sources:  []corpus.Citation{summit}}},
			"<b>H</b>\n• B (the source quotes somebody here). [2]It earns $200 million (according to the &lt;chief&gt;). [2]\n\n" +
				"<b>Sources</b>\n2. Summit\n<blockquote expandable>签署了12份文件。</blockquote>"},
		{"two quotes of one document", bot.Reply{Language: "en", Answer: &answer.Answer{
			Claims:  []answer.Claim{{Text: "甲。", Citations: []int{2}}, {Text: "B.", Citations: []int{1}}, {Text: "丙。", Citations: []int{3}}},
			Sources: []corpus.Citation{{N: 1, Document: "x", Quote: "B."}, summit, {N: 3, Document: "x", Quote: "C."}}}},
			"甲。 [2]\n\nB. [1]\n\n丙。 [3]\n\n<b>Sources</b>\n1, 3. x\n<blockquote expandable>[1] B.\n[3] C.</blockquote>\n" +
				"2. Summit\n<blockquote expandable>签署了12份文件。</blockquote>"},
		{"refusal", bot.Reply{Language: "en", Answer: &answer.Answer{Refused: true, Nearest: []corpus.Document{
			{Title: "One", URL: "https://one.example/", Publisher: "P", Published: published}, {ID: "two"}}}},
			"The documents don't say.\n\nNearest to your question:\n• <a href=\"https://one.example/\">One · P · 20 June 2025</a>\n• two"},
		{"digest", bot.Reply{Language: "ru", Digest: &digest.Digest{Topic: "a<b", Lines: []digest.Line{
			{Text: "Сказано.", Citations: []int{2}, Published: published}, {Text: "Ещё.", Citations: []int{2}, Update: true}},
			Sources: []corpus.Citation{summit}}},
			"<b>Новое по теме «a&lt;b»</b>\n\n• <b>20 июня 2025 г.</b> – Сказано. [2]\n\n• (продолжение) Ещё. [2]\n\n" +
				"<b>Источники</b>\n2. Summit\n<blockquote expandable>签署了12份文件。</blockquote>"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, render(c.reply).html()); diff != "" {
				t.Error(diff)
			}
		})
	}
}
