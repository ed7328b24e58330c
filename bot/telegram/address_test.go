package telegram

import (
	"encoding/json"
	"testing"
	"unicode/utf8"

	"github.com/go-telegram/bot/models"

	"docent/bot/telegram/telegramtest"
)

var self = models.User{ID: 42, Username: "docent_bot"}

// entitiesOf are the entities that a client gives a text, as the library decodes them.
func entitiesOf(t *testing.T, text string) (entities []models.MessageEntity) {
	t.Helper()
	encoded, err := json.Marshal(telegramtest.Entities(text))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(encoded, &entities); err != nil {
		t.Fatal(err)
	}
	return entities
}

func TestTheBotsNameIsFoundAndTakenOut(t *testing.T) {
	cases := []struct {
		text, want         string
		mentioned, foreign bool
	}{
		{"plain", "plain", false, false},
		{"@docent_bot what?", "what?", true, false},
		{"@DOCENT_BOT, what?", "what?", true, false},
		{"what, @docent_bot?", "what, ?", true, false},
		{"so @docent_bot what", "so what", true, false},
		{"😀😀 @docent_bot 中文", "😀😀 中文", true, false},
		{"@docent_bot @docent_bot x", "x", true, false},
		{"@docent_bot", "", true, false},
		{"@docent_bot2 x", "@docent_bot2 x", false, false},
		{"mail me@docent_bot", "mail me@docent_bot", false, false},
		{"/ask@docent_bot x", "/ask x", true, false},
		{"/ask@Docent_Bot", "/ask", true, false},
		{"/ask x", "/ask x", false, false},
		{"/ask@other_bot x", "/ask@other_bot x", false, true},
		{"@docent_bot /ask x", "/ask x", true, false},
	}
	for _, c := range cases {
		t.Run(c.text, func(t *testing.T) {
			a := addressed(c.text, entitiesOf(t, c.text), self)
			if a.text != c.want || a.mentioned != c.mentioned || a.foreign != c.foreign {
				t.Errorf("got %+v, want %+v", a, c)
			}
		})
	}
}

func TestATextMentionIsByID(t *testing.T) {
	mention := func(id int64) []models.MessageEntity {
		return []models.MessageEntity{{Type: models.MessageEntityTypeTextMention, Offset: 3, Length: 6, User: &models.User{ID: id}}}
	}
	if a := addressed("😀 docent why", mention(42), self); !a.mentioned || a.text != "😀 why" {
		t.Errorf("the bot: %+v", a)
	}
	if a := addressed("😀 docent why", mention(43), self); a.mentioned {
		t.Errorf("somebody else: %+v", a)
	}
}

// Whatever Telegram sends, decoding neither panics nor makes text that is not UTF-8.
func FuzzUpdatesAreReadOrRefused(f *testing.F) {
	f.Add([]byte(`{"update_id":1,"message":{"message_id":1,"date":1,"chat":{"id":5,"type":"private"},"from":{"id":5},"text":"@docent_bot a","entities":[{"type":"mention","offset":0,"length":11}]}}`))
	f.Add([]byte(`{"update_id":1,"message":{"text":"x","entities":[{"type":"bot_command","offset":-1,"length":9223372036854775807}]}}`))
	f.Add([]byte(`{"update_id":1,"message":{"text":"x","chat":null,"reply_to_message":{},"entities":[{"type":"text_mention","offset":0,"length":1}]}}`))
	f.Add([]byte(`{"update_id":1,"message":[]}`))
	f.Add([]byte(`{"update_id":1,"callback_query":{"id":"1","from":{"id":5},"message":{"message_id":1,"date":0,"chat":{"id":5}},"data":"passage:1:k"}}`))
	f.Fuzz(func(t *testing.T, payload []byte) {
		_, _ = envelope(payload)
		what, err := decode(payload)
		c := &Client{self: self}
		_, _ = c.addressed(what)
		m := what.Message
		if err != nil || m == nil || !m.isQuestionable() {
			return
		}
		question, _ := c.read(m, m.Text, m.Entities)
		if utf8.ValidString(m.Text) && !utf8.ValidString(question.Text) {
			t.Errorf("%q became %q", m.Text, question.Text)
		}
		if len(question.Text) > len(m.Text) {
			t.Errorf("%q grew to %q", m.Text, question.Text)
		}
	})
}
