package bot

import (
	"context"
	"log/slog"
	"net/http"
	"sync/atomic"
	"testing"
	"time"

	"docent/bot/answer"
	"docent/bot/messages"
	"docent/retrieval/endpoint"
	"docent/retrieval/openaitest"
)

// minutesApart is a clock that goes on by a minute each time that it is looked at.
func minutesApart() func() time.Time {
	var minutes atomic.Int64
	return func() time.Time { return noon.Add(time.Duration(minutes.Add(1)) * time.Minute) }
}

// worded gives the bot a model at a server.
func worded(b *Bot, s *openaitest.Server) *Bot {
	model := answer.NewModel(answer.ModelConfig{
		BaseURL: s.URL, Key: openaitest.Key, Model: openaitest.ChatModel, HTTP: s.Client,
		Retry: endpoint.Retry{Tries: 1, Longest: time.Second}, Now: minutesApart(),
	}, b.Log)
	b.Answerer = answer.NewAnswerer(b.Index, model, slog.New(slog.DiscardHandler))
	return b
}

func TestAChatIsToldOnceInAnOutageThatTheModelCannotBeReached(t *testing.T) {
	down, up := openaitest.Behaviour{Status: http.StatusBadGateway}, openaitest.Behaviour{Text: "Aktau handled 3,400 containers in May [1]."}
	s := openaitest.New(t)
	b := worded(open(t, noon, map[string]string{"port.txt": port}), s)
	told := map[string]string{
		"en": messages.For("en").Text("bot.notice.verbatim", nil), "ru": messages.For("ru").Text("bot.notice.verbatim", nil),
	}
	const english, russian = "How many containers did Aktau handle in May?", "Сколько контейнеров обработал порт Актау в мае?"
	for i, step := range []struct {
		behaviour openaitest.Behaviour
		chat      int64
		question  string
		want      string
	}{
		{down, 1, english, told["en"]}, {down, 1, english, ""}, {down, 2, russian, told["ru"]}, {down, 2, russian, ""},
		{up, 1, english, ""}, {down, 2, english, told["en"]}, {down, 1, english, told["en"]},
	} {
		s.Chat(step.behaviour)
		reply, _, err := b.Handle(context.Background(), Message{Chat: step.chat, Private: true, Text: step.question})
		if err != nil || reply.Answer == nil || len(reply.Answer.Claims) == 0 || reply.Text != step.want {
			t.Fatalf("step %d: said %q, want %q (%+v, %v)", i, reply.Text, step.want, reply.Answer, err)
		}
		if view := AnswerView(*reply.Answer, "en", 0); (view.Notice != "") != (step.behaviour.Status != 0) {
			t.Errorf("step %d: the machine-readable notice is %q", i, view.Notice)
		}
	}
}
