package lexicon

import "testing"

func TestWhatIsCountedFollowsTheQuestionWord(t *testing.T) {
	lex, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for question, want := range map[string]string{
		"How many containers did Aktau handle?": "containers",
		"What is the population of Mongolia?":   "population",
		"Сколько контейнеров принял порт?":      "контейнеров",
		"阿克套港处理了多少集装箱？":                         "集装箱",
		"Who opened the bridge?":                "",
		"什么限制了循环的效率？":                           "",
	} {
		q := lex.Query(question)
		got := ""
		if i := q.Counted(); i >= 0 {
			got = q.Groups[i].Surface
		}
		if got != want {
			t.Errorf("%s: counts %q, want %q", question, got, want)
		}
	}
}
