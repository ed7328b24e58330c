package bot_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/telegram"
)

// ofSpeakers are documents in which somebody says something, with what a model makes of them when it drops who.
var ofSpeakers = []struct {
	language, text, question, draft, speaker string
	// shown are the claims as a reader sees them, with their markers.
	shown []string
}{
	{"en", "The Torugart tunnel is 14 km long. Transport Minister Absattar Syrgabayev said the Torugart tunnel will bring $210 million a year. He added that the tunnel will employ 4,800 people.",
		"How much will the Torugart tunnel bring a year?",
		"The Torugart tunnel will bring $210 million a year [1]. The tunnel will employ 4,800 people [1]. The Torugart tunnel is 14 km long [1].",
		"Transport Minister Absattar Syrgabayev",
		[]string{"The Torugart tunnel will bring $210 million a year. [1]",
			"The tunnel will employ 4,800 people (these 2 statements according to Transport Minister Absattar Syrgabayev). [2]", "The Torugart tunnel is 14 km long. [3]"}},
	{"zh", "吐尔尕特隧道长14公里。外交部发言人毛宁18日在例行记者会上表示，吐尔尕特隧道每年将带来2.1亿美元。",
		"吐尔尕特隧道每年将带来多少美元？", "吐尔尕特隧道每年将带来2.1亿美元[1]。", "外交部发言人毛宁",
		[]string{"吐尔尕特隧道每年将带来2.1亿美元（外交部发言人毛宁的说法）。 [1]"}},
	{"ru", "Длина туннеля Торугарт 14 км. По словам министра транспорта Абсаттара Сыргабаева, туннель Торугарт принесёт 210 млн долларов в год.",
		"Сколько принесёт туннель Торугарт в год?", "Туннель Торугарт принесёт 210 млн долларов в год [1].", "министра транспорта Абсаттара Сыргабаева",
		[]string{"Туннель Торугарт принесёт 210 млн долларов в год (по словам министра транспорта Абсаттара Сыргабаева). [1]"}},
}

func TestAModelThatDropsWhoSaidItIsShownWithHim(t *testing.T) {
	for _, c := range ofSpeakers {
		document, err := json.Marshal(map[string]string{"id": "doc-1", "title": c.language, "language": c.language, "text": c.text})
		if err != nil {
			t.Fatal(err)
		}
		path := filepath.Join(t.TempDir(), "corpus.jsonl")
		if err := os.WriteFile(path, document, 0o600); err != nil {
			t.Fatal(err)
		}
		tried(t, []string{path}, func(tr *trial) {
			tr.liar.words = c.draft
			tr.liar.behave("words")
			var last string
			reply, _, err := tr.bot.Handle(tr.Context(), bot.Message{
				Chat: 1, ID: 1, Private: true, Text: c.question, Language: c.language,
				OnClaims: func(a answer.Answer) { last = bot.PlainText(a, c.language) },
			})
			if err != nil || reply.Answer == nil || reply.Answer.Composer != answer.Model {
				tr.Fatalf("no answer of the model: %+v, %v", reply, err)
			}
			want := strings.Join(c.shown, "\n\n")
			view := bot.AnswerView(*reply.Answer, c.language, 0)
			if view.Text != want || last != want {
				tr.Errorf("the answer is %q, while it is written %q, want %q", view.Text, last, want)
			}
			if said := view.Claims[0].Attribution; said == nil || said.Speaker != c.speaker || strings.Contains(view.Claims[0].Text, c.speaker) {
				tr.Errorf("for machines: %+v of %q", said, view.Claims[0].Text)
			}
			for _, quote := range view.Sources {
				if c.text[quote.Start:quote.End] != quote.Quote {
					tr.Errorf("%q is not what stands there", quote.Quote)
				}
			}
			messages, err := telegram.Digest(1, 0, "k", reply)
			if err != nil || len(messages) != 1 {
				tr.Fatalf("%d messages, %v", len(messages), err)
			}
			var payload struct{ HTML string }
			marked := c.shown[len(c.shown)-1]
			if err := json.Unmarshal(messages[0].Payload, &payload); err != nil || !strings.Contains(payload.HTML, marked) || strings.Count(payload.HTML, c.speaker+")")+strings.Count(payload.HTML, c.speaker+"的说法") != 1 {
				tr.Errorf("the chat is shown %q, %v", messages[0].Payload, err)
			}
		})
	}
}
