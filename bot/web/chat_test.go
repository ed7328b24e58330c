package web

import (
	"context"
	"errors"
	"html"
	"net/http"
	"strings"
	"testing"

	"docent/bot/answer"
	"docent/corpus"
)

func TestThePageSpeaksTheVisitorsLanguage(t *testing.T) {
	for _, c := range []struct{ target, accept, cookie, want string }{
		{"/", "", "", "en"}, {"/", "zh-CN,zh;q=0.9,en;q=0.8", "", "zh"}, {"/", "kk", "", "ru"},
		{"/", "en", "ru", "ru"}, {"/?lang=zh", "en", "ru", "zh"}, {"/?lang=%22%3E", "ru", "", "en"},
	} {
		headers := []string{"Accept-Language", c.accept}
		if c.cookie != "" {
			headers = append(headers, "Cookie", languageCookie+"="+c.cookie)
		}
		w := get(t, New(config()), c.target, headers...)
		if want := `<html lang="` + c.want + `">`; !strings.Contains(w.Body.String(), want) {
			t.Errorf("%+v: the page lacks %s", c, want)
		}
		kept := strings.Contains(strings.Join(w.Header().Values("Set-Cookie"), "\n"), languageCookie+"="+c.want+";")
		if kept != strings.Contains(c.target, "lang=") {
			t.Errorf("%+v: the choice is kept: %v", c, kept)
		}
	}
}

func TestTheLanguageSwitchKeepsTheQuestion(t *testing.T) {
	body := html.UnescapeString(get(t, New(config()), "/?q=a+%26+b").Body.String())
	if want := `href="?lang=ru&q=a+%26+b"`; !strings.Contains(body, want) {
		t.Errorf("the page lacks %s", want)
	}
}

func TestALinkShowsItsAnswerWithoutScripts(t *testing.T) {
	body := get(t, New(config()), "/?q=What+did+it+cost%3F&mode=ask").Body.String()
	start := strings.Index(bridge.Text, "It cost")
	for _, want := range []string{
		"<title>What did it cost? – docent</title>", "It cost $200 million<a class=\"marker\"",
		documentLinkHTML(corpus.Span{Start: start, End: start + len("It cost $200 million")}),
		"Morning Post · 20 June 2025", "Sentences from the documents, word for word",
	} {
		if !strings.Contains(body, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	if strings.Contains(body, `class="opening"`) {
		t.Error("the opening is still there")
	}
}

func documentLinkHTML(s corpus.Span) string {
	return strings.ReplaceAll(documentLink(bridge.ID, s), "&", "&amp;")
}

func TestASummaryIsShownUnderItsHeadings(t *testing.T) {
	body := get(t, New(config()), "/?q=bridge&mode=summary").Body.String()
	if !strings.Contains(body, ">Cost</h3>") || !strings.Contains(body, ">Traffic</h3>") {
		t.Errorf("got %s", body)
	}
}

func TestARefusalNamesTheNearestDocumentsInTheQuestionsLanguage(t *testing.T) {
	body := get(t, New(config()), "/?q=Mongolia", "Accept-Language", "zh").Body.String()
	for _, want := range []string{"The documents don&#39;t say.", "Nearest to your question:", `href="/documents/market"`, "晨报 · 2025年6月19日"} {
		if !strings.Contains(body, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
}

func TestAnAnswerThatSaysNothingIsShownAsARefusal(t *testing.T) {
	cfg := config()
	cfg.Summarise = func(_ context.Context, topic, _ string) (answer.Answer, error) {
		return answer.Answer{Question: topic, Language: "en", Composer: answer.Extractive}, nil
	}
	body := html.UnescapeString(get(t, New(cfg), "/?q=tunnels&mode=summary").Body.String())
	if !strings.Contains(body, "The documents say nothing about “tunnels”.") || strings.Contains(body, "Sources") {
		t.Errorf("got %s", body)
	}
}

func TestAWordingByAModelIsSaidToBeOne(t *testing.T) {
	cfg := config()
	cfg.Ask = func(_ context.Context, _ string, q answer.Question) (answer.Answer, error) {
		a := answerTo(q.Text)
		a.Composer, a.Model, a.Dropped = answer.Model, "gpt-x", 2
		return a, nil
	}
	body := get(t, New(cfg), "/?q=cost").Body.String()
	if !strings.Contains(body, "Worded by gpt-x") || !strings.Contains(body, "2 statements of the model are left out") {
		t.Errorf("got %s", body)
	}
}

func TestTheOpeningOffersWhatThereIsToAsk(t *testing.T) {
	cfg := config()
	if body := get(t, New(cfg), "/").Body.String(); !strings.Contains(body, "2 documents · 5 passages") || strings.Count(body, "data-question=") != 3 {
		t.Errorf("with the shipped documents: %s", body)
	}
	cfg.Counts = func(context.Context) (Counts, error) { return Counts{Documents: 3, Passages: 9, Own: 1}, nil }
	if body := get(t, New(cfg), "/").Body.String(); !strings.Contains(body, `data-question="A bridge is opened" data-mode="summary"`) {
		t.Errorf("with documents of the user's own: %s", body)
	}
	cfg.Counts = func(context.Context) (Counts, error) { return Counts{}, nil }
	if body := get(t, New(cfg), "/").Body.String(); !strings.Contains(body, "There are no documents here yet") {
		t.Errorf("with no documents: %s", body)
	}
	cfg.Counts = func(context.Context) (Counts, error) { return Counts{}, errors.New("locked") }
	if w := get(t, New(cfg), "/"); w.Code != http.StatusOK || !strings.Contains(w.Body.String(), `id="composer"`) {
		t.Errorf("with a library that cannot be read: status %d", w.Code)
	}
	if w := get(t, New(cfg), "/healthz"); w.Code != http.StatusServiceUnavailable || strings.Contains(w.Body.String(), "locked") {
		t.Errorf("health: status %d, %s", w.Code, w.Body)
	}
}

func TestWhatIsNotServedIsSaidKindly(t *testing.T) {
	h := New(config())
	if w := get(t, h, "/nowhere"); w.Code != 404 || !strings.Contains(w.Body.String(), "There is nothing at this address.") {
		t.Errorf("status %d: %s", w.Code, w.Body)
	}
	if w := get(t, h, "/ask"); w.Code != 404 {
		t.Errorf("GET /ask: status %d", w.Code)
	}
	if w := get(t, h, "/static/"); w.Code != 404 {
		t.Error("the folder of static files is listed")
	}
}

func TestStaticFilesAreKeptUnderAnAddressOfTheirOwn(t *testing.T) {
	h := New(config())
	for name, address := range assetAddresses() {
		w := get(t, h, address)
		if w.Code != 200 || !strings.Contains(w.Header().Get("Cache-Control"), "immutable") {
			t.Errorf("%s: status %d, %s", name, w.Code, w.Header().Get("Cache-Control"))
		}
	}
}
