package main

import (
	"strings"
	"testing"
)

// tunnels are two reports that contradict each other, and two that a short question may mean. They are old whenever
// this is run.
const tunnels = `{"id":"a","title":"Arlan","publisher":"Morning Post","published":"2020-06-18","text":"The Arlan tunnel is 13 kilometres long."}
{"id":"b","title":"Arlan again","publisher":"Evening Post","published":"2020-07-02","text":"The Arlan tunnel is 15 kilometres long."}
{"id":"c","title":"隧道","publisher":"晨报","published":"2020-06-18","text":"哈萨克斯坦投入了1200万美元。"}
{"id":"d","title":"隧道","publisher":"晚报","published":"2020-06-18","text":"乌兹别克斯坦投入了9000万美元。"}
{"id":"e","title":"Мост","publisher":"Вести","published":"2020-06-18","text":"Длина Борейского моста – 7 километров."}
`

// asking indexes the tunnels and returns what docent says to a question.
func asking(t *testing.T, question string, status int) string {
	t.Helper()
	data := t.TempDir()
	docent(t, data, "index", file(t, "tunnels.jsonl", tunnels)).want(t, exitDone)
	return docent(t, data, "ask", question).want(t, status).stdout
}

func TestTheTranscriptGivesBothSourcesThatDiffer(t *testing.T) {
	said := asking(t, "How long is the Arlan tunnel?", exitDone)
	for _, want := range []string{
		"The Arlan tunnel is 13 kilometres long. [", "The Arlan tunnel is 15 kilometres long. [",
		"\nThe sources differ here:\n[1] ", "Morning Post · 18 June 2020", "Evening Post · 2 July 2020",
		"\nThe newest document on this is of 2 July 2020.\n\nSources\n",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("it lacks %q:\n%s", want, said)
		}
	}
}

func TestTheTranscriptAsksBackWhatIsMeant(t *testing.T) {
	said := asking(t, "投入了多少?", exitDone)
	for _, want := range []string{"你问的是哪一个？", "• 投入了多少? (哈萨克斯坦)", "• 投入了多少? (乌兹别克斯坦)"} {
		if !strings.Contains(said, want) {
			t.Errorf("it lacks %q:\n%s", want, said)
		}
	}
	if said = asking(t, "投入了多少? (乌兹别克斯坦)", exitDone); !strings.HasPrefix(said, "乌兹别克斯坦投入了9000万美元。 [1]") {
		t.Errorf("the reading is answered with:\n%s", said)
	}
}

func TestTheTranscriptSaysThatEvidenceIsOldInAnyLanguage(t *testing.T) {
	for question, old := range map[string]bool{
		"Какова длина Борейского моста?": true, "Какой была длина Борейского моста?": false,
	} {
		said := asking(t, question, exitDone)
		if strings.Contains(said, "Самый новый документ об этом – от 18 июня 2020 г.") != old {
			t.Errorf("%s\n%s", question, said)
		}
	}
}
