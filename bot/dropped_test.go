package bot

import (
	"strings"
	"testing"

	"docent/bot/answer"
)

func TestAReaderIsToldHowManyStatementsWereLeftOut(t *testing.T) {
	said := answer.Answer{Claims: []answer.Claim{{Text: "Trade grew.", Citations: []int{1}}}}
	for _, test := range []struct {
		language string
		dropped  int
		want     string
	}{
		{"en", 0, ""}, {"en", 1, "1 statement of the model is left out"}, {"en", 2, "2 statements of the model are left out"},
		{"zh", 3, "3 条说法"}, {"ru", 1, "1 утверждение модели опущено"}, {"ru", 2, "2 утверждения модели опущены"},
		{"ru", 5, "5 утверждений модели опущено"}, {"ru", 21, "21 утверждение модели опущено"},
	} {
		said.Dropped = test.dropped
		text := PlainText(said, test.language)
		if after, ok := strings.CutPrefix(text, "Trade grew. [1]"); !ok || test.want == "" && after != "" || !strings.Contains(after, test.want) {
			t.Errorf("%s, %d: %q", test.language, test.dropped, text)
		}
		if view := AnswerView(said, test.language, 0); view.Dropped != test.dropped {
			t.Errorf("the view has %d", view.Dropped)
		}
	}
	said.Refused = true
	if text := PlainText(said, "en"); strings.Contains(text, "left out") {
		t.Errorf("a refusal says %q", text)
	}
}
