package web

import (
	"context"
	"html"
	"net/http"
	"strings"
	"testing"
	"time"

	"docent/bot/answer"
)

// listening answers as config does and keeps the sessions in which it was asked.
func listening(sessions *[]string) Config {
	c := config()
	c.Ask = func(_ context.Context, session string, q answer.Question) (answer.Answer, error) {
		*sessions = append(*sessions, session)
		return answerTo(q.Text), nil
	}
	return c
}

func TestAVisitorsQuestionsAreOneConversation(t *testing.T) {
	var sessions []string
	h := New(listening(&sessions))
	opened := get(t, h, "/")
	cookies := opened.Result().Cookies()
	if len(cookies) != 1 || cookies[0].Name != conversationCookie || !cookies[0].HttpOnly || cookies[0].SameSite != http.SameSiteStrictMode || cookies[0].MaxAge != 0 {
		t.Fatalf("cookies %v", cookies)
	}
	cookie := cookies[0].Name + "=" + cookies[0].Value
	post(t, h, `{"question":"how much?"}`, "Cookie", cookie)
	again := get(t, h, "/?q=how+long", "Cookie", cookie)
	if len(sessions) != 2 || sessions[0] != cookies[0].Value || sessions[1] != sessions[0] {
		t.Errorf("sessions %q, cookie %s", sessions, cookie)
	}
	if set := again.Result().Cookies(); len(set) != 0 {
		t.Errorf("a session that goes on is set again: %v", set)
	}
}

func TestWhatIsNoConversationIsNone(t *testing.T) {
	var sessions []string
	h := New(listening(&sessions))
	post(t, h, `{"question":"how much?"}`)
	for _, junk := range []string{"x", strings.Repeat("a", 26), strings.Repeat("A", 4000), `"><script>`} {
		post(t, h, `{"question":"how much?"}`, "Cookie", conversationCookie+"="+junk)
	}
	for _, s := range sessions {
		if s != "" {
			t.Errorf("session %q", s)
		}
	}
	first, second := get(t, h, "/").Header().Get("Set-Cookie"), get(t, h, "/").Header().Get("Set-Cookie")
	if first == second {
		t.Error("two visitors share a session")
	}
}

func TestThePageShowsHowAQuestionWasUnderstoodAndWhatIsToBeKnown(t *testing.T) {
	c := config()
	c.Ask = func(_ context.Context, _ string, q answer.Question) (answer.Answer, error) {
		a := answerTo(q.Text)
		a.Understood, a.Readings = "How much is <b>it</b>?", []string{"How much? (the \"bridge\" & more)"}
		a.Differ, a.AsOf = []int{1, 2}, time.Date(2025, 6, 18, 0, 0, 0, 0, time.UTC)
		return a, nil
	}
	body := post(t, New(c), `{"question":"and this?"}`, "Accept", "text/html").Body.String()
	text := html.UnescapeString(body)
	for _, want := range []string{
		"Understood as: How much is <b>it</b>?", "The newest document on this is of 18 June 2025.",
		"[2] Morning Post · 20 June 2025", `data-question="How much? (the "bridge" & more)"`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	if strings.Contains(body, "<b>it</b>") {
		t.Error("the question is markup")
	}
}
