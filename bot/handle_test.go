package bot

import (
	"context"
	"strings"
	"testing"
	"time"

	"docent/bot/messages"
)

var noon = time.Date(2025, 6, 20, 12, 0, 0, 0, time.UTC)

func TestOnlyWhatIsMeantForTheBotIsAnswered(t *testing.T) {
	b := open(t, noon, map[string]string{"port.txt": port})
	const question = "How many containers did the port of Aktau handle?"
	for name, c := range map[string]struct {
		message   Message
		addressed bool
	}{
		"a private chat":                     {Message{Private: true, Text: question}, true},
		"a mention in a group":               {Message{Mentioned: true, Text: question}, true},
		"a reply to the bot in a group":      {Message{ReplyToBot: true, Text: question}, true},
		"a command in a group":               {Message{Text: "/ask " + question}, true},
		"talk among the members of a group":  {Message{Text: question}, false},
		"another bot's command in a group":   {Message{Text: "/weather Astana"}, false},
		"an unknown command in private":      {Message{Private: true, Text: "/weather Astana"}, true},
		"a command in capitals with newline": {Message{Text: "/ASK\n" + question}, true},
	} {
		t.Run(name, func(t *testing.T) {
			reply, addressed, err := b.Handle(context.Background(), c.message)
			if err != nil || addressed != c.addressed {
				t.Fatalf("addressed %v, error %v; want %v", addressed, err, c.addressed)
			}
			if said := reply.Text != "" || reply.Answer != nil; said != c.addressed {
				t.Errorf("reply %+v to a message that is addressed: %v", reply, c.addressed)
			}
		})
	}
}

func TestAnAnswerCitesTheSentenceThatCarriesIt(t *testing.T) {
	b := open(t, noon, map[string]string{"port.txt": port})
	reply, _, err := b.Handle(context.Background(), Message{Private: true, Text: "How many containers did Aktau handle in May?"})
	if err != nil {
		t.Fatal(err)
	}
	a := reply.Answer
	if a == nil || a.Refused || len(a.Claims) == 0 || len(a.Sources) == 0 {
		t.Fatalf("no answer: %+v", reply)
	}
	const sentence = "The port of Aktau handled 3,400 containers in May."
	if a.Claims[0].Text != sentence || a.Sources[a.Claims[0].Citations[0]-1].Quote != sentence {
		t.Errorf("claim %q is cited by %q", a.Claims[0].Text, a.Sources[0].Quote)
	}
}

func TestWhatTheDocumentsDoNotSayIsRefusedInTheLanguageOfTheQuestion(t *testing.T) {
	b := open(t, noon, map[string]string{"port.txt": port})
	for language, question := range map[string]string{
		"en": "Who won the football World Cup?",
		"zh": "谁赢得了世界杯?",
		"ru": "Кто победил на чемпионате мира по футболу?",
	} {
		reply, _, err := b.Handle(context.Background(), Message{Private: true, Language: "en", Text: question})
		if err != nil || reply.Answer == nil || !reply.Answer.Refused || reply.Language != language {
			t.Fatalf("%s: %+v, %v", question, reply, err)
		}
		if text := PlainText(*reply.Answer, reply.Language); !strings.HasPrefix(text, messages.For(language).Text("bot.refused", nil)) {
			t.Errorf("%s: said %q", question, text)
		}
	}
}

func TestACommandWithoutItsWordsIsExplained(t *testing.T) {
	b := open(t, noon, nil)
	for text, key := range map[string]string{
		"/ask": "bot.ask.empty", "/summary": "bot.summary.empty", "": "bot.ask.empty",
		"/digest add": "bot.digest.usage", "/digest stop": "bot.digest.usage", "/digest": "bot.digest.none",
	} {
		reply, addressed, err := b.Handle(context.Background(), Message{Private: true, Language: "ru", Text: text})
		if want := messages.For("ru").Text(key, nil); err != nil || !addressed || reply.Text != want {
			t.Errorf("%q: said %q (%v, %v), want %q", text, reply.Text, addressed, err, want)
		}
	}
}

func TestAQuestionLongerThanAMessageIsDeclined(t *testing.T) {
	b := open(t, noon, nil)
	reply, _, err := b.Handle(context.Background(), Message{Private: true, Text: strings.Repeat("что? ", 2000)})
	if err != nil || !strings.Contains(reply.Text, "4096") {
		t.Errorf("said %q, %v", reply.Text, err)
	}
}
