package web

import (
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

const (
	questionField = chromedp.CSS("#question")
	firstMarker   = chromedp.CSS(".answer .marker")
	panelClose    = chromedp.CSS("#panel-close")
)

// watchPolicy keeps what the Content-Security-Policy stops.
const watchPolicy = `window.breaches = []; document.addEventListener("securitypolicyviolation", (e) => window.breaches.push(e.violatedDirective))`

func TestAVisitorAsksAndSeesThePassageBehindAMarker(t *testing.T) {
	for name, width := range map[string]int64{"phone": 390, "desk": 1280} {
		t.Run(name, func(t *testing.T) {
			server := httptest.NewServer(New(config()))
			defer server.Close()
			c := openChromium(t, width, 844, "light")
			c.do(chromedp.Navigate(server.URL), chromedp.Evaluate[chromedp.Void](watchPolicy), chromedp.SendKeys(questionField, "What did it <b>cost</b>?"+kb.Enter))
			equal(t, "question", c.see(".exchange .question"), "What did it <b>cost</b>?")
			equal(t, "claim", c.see(".answer .claim"), "It cost $200 million1")
			c.do(chromedp.Click(firstMarker))
			equal(t, "quote", c.see("#panel #quote"), "It cost $200 million")
			if around := c.see("#panel-body"); !strings.Contains(around, "1,240 metres long") || !strings.Contains(around, "20 June 2025") {
				t.Errorf("around the quote stands %q", around)
			}
			c.do(chromedp.Click(panelClose), chromedp.WaitNotVisible(chromedp.CSS("#panel")))
			equal(t, "focus", read(c, chromedp.Evaluate[string]("document.activeElement.className")), "marker")
			equal(t, "breaches of the policy", read(c, chromedp.Evaluate[string]("window.breaches.join()")), "")
		})
	}
}

func TestShiftEnterBeginsALineAndAnExampleIsAsked(t *testing.T) {
	server := httptest.NewServer(New(config()))
	defer server.Close()
	c := openChromium(t, 390, 844, "light")
	c.do(chromedp.Navigate(server.URL), chromedp.SendKeys(questionField, "one"),
		chromedp.KeyEvent(kb.Enter, chromedp.KeyModifiers(chromedp.ModifierShift)), chromedp.SendKeys(questionField, "two"))
	equal(t, "field", read(c, chromedp.Value(questionField)), "one\ntwo")
	c.do(chromedp.Click(chromedp.CSS(".examples a")))
	equal(t, "question", c.see(".exchange .question"), "How much will Kyrgyzstan earn from the railway each year?")
	c.see(".answer")
}

func TestALostConnectionIsSaidKindly(t *testing.T) {
	server := httptest.NewServer(New(config()))
	c := openChromium(t, 390, 844, "light")
	c.do(chromedp.Navigate(server.URL), chromedp.WaitVisible(questionField))
	server.CloseClientConnections()
	server.Close()
	c.do(chromedp.SendKeys(questionField, "cost"+kb.Enter))
	equal(t, "problem", c.see(".problem"), "docent can't be reached. If it is still running, please try again.")
}

func TestTheReaderOpensAtTheQuote(t *testing.T) {
	long := bridge
	long.ID, long.Text = "long", strings.Repeat("A line before it.\n\n", 200)+bridge.Text
	server := httptest.NewServer(New(config(long)))
	defer server.Close()
	c := openChromium(t, 390, 844, "light")
	for _, link := range []string{documentLink(long.ID, spanOf(long.Text, "$200 million")), strings.TrimSuffix(documentLink(long.ID, spanOf(long.Text, "two tracks")), "#quote")} {
		c.do(chromedp.Navigate(server.URL+link), chromedp.WaitVisible(chromedp.CSS("#quote")))
		const inView = `(() => { const r = document.getElementById("quote").getBoundingClientRect(); return r.top > 50 && r.bottom < innerHeight; })()`
		if !read(c, chromedp.Evaluate[bool](inView)) {
			t.Errorf("%s: the quote is not in view", link)
		}
	}
}

func equal(t *testing.T, what, got, want string) {
	t.Helper()
	if got != want {
		t.Errorf("%s: got %q, want %q", what, got, want)
	}
}

func TestAVisitorLogsOut(t *testing.T) {
	server := httptest.NewServer(New(locked(time.Now)))
	defer server.Close()
	c := openChromium(t, 390, 844, "light")
	c.do(chromedp.Navigate(server.URL+"/documents/market?lang=en"), chromedp.SendKeys(chromedp.CSS("#password"), password+"\r"))
	if label := c.see(".leave button"); label != "Log out" {
		t.Errorf("the button says %q", label)
	}
	c.do(chromedp.Click(chromedp.CSS(".leave button")))
	c.see("#password")
	c.do(chromedp.Navigate(server.URL + "/documents/market"))
	c.see("#password")
}
