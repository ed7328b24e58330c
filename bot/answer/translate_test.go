package answer

import (
	"context"
	"log/slog"
	"strings"
	"testing"

	"docent/retrieval/openaitest"
)

// afterALie asks in Chinese what an English document says, of a model that answers with a lie and then translates so.
func afterALie(t *testing.T, b openaitest.Behaviour) (Answer, []openaitest.ChatRequest) {
	t.Helper()
	index, _ := indexed(t, map[string]string{"railway.txt": railway, "visas.txt": visas})
	s := openaitest.New(t, openaitest.WithChat(openaitest.Behaviour{Text: "火星人修建了它[1]。"}, b))
	a, err := NewAnswerer(index, composer(s), slog.New(slog.DiscardHandler)).Ask(context.Background(), Question{Text: "吉尔吉斯斯坦每年的过境收入是多少?"})
	if err != nil || len(a.Claims) == 0 || !strings.HasPrefix(a.Claims[0].Text, "Kyrgyzstan expects") {
		t.Fatalf("%+v, %v", a, err)
	}
	return a, s.ChatRequests()
}

func TestASentenceInAnotherLanguageIsTranslated(t *testing.T) {
	a, requests := afterALie(t, openaitest.Behaviour{Text: "1. 吉尔吉斯斯坦预计每年从中获得2亿美元的过境收入。\n2. 无关"})
	if a.Claims[0].Translation != "吉尔吉斯斯坦预计每年从中获得2亿美元的过境收入。" || a.Claims[0].Text == "" {
		t.Errorf("claims %+v", a.Claims)
	}
	if last := requests[len(requests)-1]; len(requests) != 2 || !strings.Contains(last.Text("user"), "Translate into Chinese:\n1. Kyrgyzstan expects") {
		t.Errorf("%d requests, the last asks %q", len(requests), last.Text("user"))
	}
}

func TestATranslationThatDoesNotHoldIsLeftOut(t *testing.T) {
	for name, b := range map[string]openaitest.Behaviour{
		"another number":       {Text: "1. 吉尔吉斯斯坦预计每年从中获得20亿美元的过境收入。"},
		"another name":         {Text: "1. 哈萨克斯坦预计每年从中获得2亿美元的过境收入。"},
		"another language":     {Text: "1. Kyrgyzstan expects transit revenue of $200 million a year from it."},
		"another number of it": {Text: "7. 吉尔吉斯斯坦预计每年从中获得2亿美元的过境收入。"},
		"an error":             {Status: 500},
		"nothing":              {Text: " "},
	} {
		t.Run(name, func(t *testing.T) {
			if a, _ := afterALie(t, b); a.Claims[0].Translation != "" || a.ModelFailed {
				t.Errorf("claims %+v", a.Claims)
			}
		})
	}
}

func TestAnAnswerInTheQuestionsLanguageIsNotTranslated(t *testing.T) {
	a, requests := asked(t, howLong, openaitest.Behaviour{Text: "The railway to Uzbekistan is 523 kilometres long [1]."})
	if requests != 1 || a.Claims[0].Translation != "" {
		t.Errorf("%d requests, %+v", requests, a.Claims)
	}
}
