package telegram

import (
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/messages"
	"docent/bot/telegram/telegramtest"
	"docent/corpus"
	"docent/corpus/database"
	"docent/retrieval"
	"docent/retrieval/embed"
	"docent/retrieval/lexicon"
)

// figures is what the dialogues are about.
const figures = "Peru harvested 120,000 tonnes of quinoa in 2023.\n\nBolivia harvested 45,000 tonnes of quinoa in 2023.\n\n" +
	"2023年秘鲁的藜麦产量为12万吨。\n\n2023年玻利维亚的藜麦产量为4.5万吨。\n\n" +
	"В 2023 году Перу собрало 120 000 тонн киноа.\n\nВ 2023 году Боливия собрала 45 000 тонн киноа.\n"

// answering lets docent itself answer, from the figures.
func (w *world) answering() {
	w.t.Helper()
	folder := w.t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "figures.txt"), []byte(figures), 0o600); err != nil {
		w.t.Fatal(err)
	}
	db, err := database.Open(w.t.Context(), w.t.TempDir())
	if err != nil {
		w.t.Fatal(err)
	}
	w.t.Cleanup(func() { db.Close() })
	library := corpus.NewLibrary(db, time.Now)
	if _, err := library.Ingest(w.t.Context(), []string{folder}, nil); err != nil {
		w.t.Fatal(err)
	}
	words, err := lexicon.Default()
	if err != nil {
		w.t.Fatal(err)
	}
	log := slog.New(slog.DiscardHandler)
	index := retrieval.New(library, words, embed.Builtin(words), retrieval.Options{Sample: corpus.SampleOff, Log: log})
	if err := index.Sync(w.t.Context()); err != nil {
		w.t.Fatal(err)
	}
	w.handle = bot.New(bot.Parts{
		Library: library, Index: index, Answerer: answer.NewAnswerer(index, nil, log), Ledger: w.ledger,
		Remember: 2 * time.Hour, Now: time.Now, Log: log,
	}).Handle
}

// answered lets a user write and returns the answer, the n-th message of the bot in the chat.
func (w *world) answered(chat int64, from telegramtest.User, n int, text string, with ...telegramtest.With) string {
	w.t.Helper()
	w.Say(chat, from, text, with...)
	return w.texts(chat, n)[n-1]
}

func TestAFollowUpIsAnsweredAndSaysHowItWasUnderstood(t *testing.T) {
	for language, d := range map[string]struct{ question, follow, understood, figure string }{
		"en": {"How many tonnes of quinoa did Peru harvest in 2023?", "And Bolivia?", "How many tonnes of quinoa did Bolivia harvest in 2023?", "45,000"},
		"zh": {"2023年秘鲁的藜麦产量是多少?", "那玻利维亚呢?", "2023年玻利维亚的藜麦产量是多少?", "4.5万"},
		"ru": {"Сколько тонн киноа собрало Перу в 2023 году?", "А Боливия?", "Сколько тонн киноа собрало Боливия в 2023 году?", "45 000"},
	} {
		t.Run(language, func(t *testing.T) {
			inWorld(t, telegramtest.Options{}, func(w *world) {
				w.answering()
				anna := w.User("anna", language)
				chat := w.Private(anna)
				w.running(func() {
					w.answered(chat, anna, 1, d.question)
					got := w.answered(chat, anna, 2, d.follow)
					want := messages.For(language).Text("bot.understood", map[string]any{"Question": d.understood})
					if !strings.HasPrefix(got, want+"\n\n") || !strings.Contains(got, d.figure) {
						t.Errorf("got %q, want %q and %q", got, want, d.figure)
					}
				})
			})
		})
	}
}

func TestAReplyInAGroupLeansOnTheAnswerThatItRepliesTo(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.answering()
		anna, boris := w.User("anna", "en"), w.User("boris", "en")
		group := w.Group("harvest", anna, boris)
		w.running(func() {
			w.answered(group, anna, 1, "@docent_bot How many tonnes of quinoa did Peru harvest in 2023?")
			first := w.Sent(group)[0]
			w.answered(group, boris, 2, "/ask Who won the World Cup?")
			got := w.answered(group, boris, 3, "And Bolivia?", telegramtest.ReplyTo(first))
			if !strings.Contains(got, "45,000") || !strings.Contains(got, "did Bolivia harvest in 2023") {
				t.Errorf("got %q", got)
			}
		})
	})
}

func TestAFollowUpIsUnderstoodAfterARestart(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.answering()
		anna := w.User("anna", "en")
		chat := w.Private(anna)
		w.running(func() { w.answered(chat, anna, 1, "How many tonnes of quinoa did Peru harvest in 2023?") })
		w.answering()
		w.running(func() {
			if got := w.answered(chat, anna, 2, "And Bolivia?"); !strings.Contains(got, "45,000") {
				t.Errorf("got %q", got)
			}
		})
	})
}

func TestForgetDeletesWhatWasAskedAndSaysSo(t *testing.T) {
	inWorld(t, telegramtest.Options{}, func(w *world) {
		w.answering()
		anna := w.User("anna", "zh-hans")
		chat := w.Private(anna)
		w.running(func() {
			w.answered(chat, anna, 1, "2023年秘鲁的藜麦产量是多少?")
			if got := w.answered(chat, anna, 2, "/forget"); got != messages.For("zh").Text("bot.forget.done", nil) {
				t.Errorf("said %q", got)
			}
			if got := w.answered(chat, anna, 3, "那玻利维亚呢?"); strings.Contains(got, messages.For("zh").Text("bot.understood", map[string]any{"Question": ""})) {
				t.Errorf("got %q", got)
			}
		})
	})
}
