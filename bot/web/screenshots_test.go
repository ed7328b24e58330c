package web

import (
	"fmt"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/chromedp/chromedp"
)

// TestScreenshots writes pictures of the page into the folder DOCENT_SCREENSHOTS, for people to look at.
func TestScreenshots(t *testing.T) {
	folder := os.Getenv("DOCENT_SCREENSHOTS")
	if folder == "" {
		t.Skip("DOCENT_SCREENSHOTS is not set")
	}
	server, closed := httptest.NewServer(New(config(chapters()))), httptest.NewServer(New(locked(time.Now)))
	defer server.Close()
	defer closed.Close()
	for device, size := range map[string][2]int64{"phone": {390, 844}, "desk": {1280, 800}} {
		for _, scheme := range []string{"light", "dark"} {
			c := openChromium(t, size[0], size[1], scheme)
			for name, scene := range scenes(server.URL, closed.URL) {
				c.do(forget(), scene)
				picture := read(c, chromedp.CaptureScreenshot())
				path := filepath.Join(folder, fmt.Sprintf("%s-%s-%s.png", name, device, scheme))
				if err := os.WriteFile(path, picture, 0o644); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
}

// scenes are the steps to each view of the page, by name.
func scenes(address, locked string) map[string]chromedp.Action[chromedp.Void] {
	visit := func(path string) chromedp.Action[chromedp.Void] { return chromedp.Navigate(address + path) }
	const thinking = `document.querySelector(".opening").replaceWith(document.getElementById("exchange").content.cloneNode(true));
		document.querySelector(".question").textContent = "What did it cost?"`
	return map[string]chromedp.Action[chromedp.Void]{
		"opening-en":      visit("/?lang=en"),
		"opening-zh":      visit("/?lang=zh"),
		"opening-ru":      visit("/?lang=ru"),
		"answer":          visit("/?lang=en&q=What+did+it+cost%3F"),
		"summary":         visit("/?lang=en&q=The+bridge&mode=summary"),
		"refusal":         visit("/?lang=en&q=What+is+the+population+of+Mongolia%3F"),
		"problem":         visit("/?lang=zh&mode=none&q=%E6%A1%A5"),
		"reader":          visit(documentLink(bridge.ID, spanOf(bridge.Text, "carries two tracks\n- It cost $200 million"))),
		"reader-zh":       visit(documentLink(market.ID, spanOf(market.Text, "第一天来了三千人"))),
		"reader-part":     visit(documentLink("chapters", spanOf(chapters().Text, "THE QUOTE"))),
		"reader-part-top": visit("/documents/chapters?lang=ru&part=2"),
		"reader-part-end": chromedp.Steps(visit("/documents/chapters?lang=zh&part=2"), chromedp.Evaluate[chromedp.Void](`scrollTo(0, document.body.scrollHeight)`)),
		"missing":         visit("/documents/none"),
		"passage": chromedp.Steps(visit("/?lang=en&q=What+did+it+cost%3F"), chromedp.Click(chromedp.CSS(".claim:last-child .marker")),
			chromedp.WaitVisible(chromedp.CSS("#panel #quote"))),
		"login":    chromedp.Navigate(locked + "/documents/market?lang=en"),
		"login-zh": chromedp.Navigate(locked + "/?lang=zh"),
		"login-wrong": chromedp.Steps(chromedp.Navigate(locked+"/?lang=ru"), chromedp.SendKeys(chromedp.CSS("#password"), "wrong\r"),
			chromedp.WaitVisible(chromedp.CSS(".problem"))),
		"inside": chromedp.Steps(chromedp.Navigate(locked+"/documents/market?lang=zh"), chromedp.SendKeys(chromedp.CSS("#password"), password+"\r"),
			chromedp.WaitVisible(chromedp.CSS(".leave button"))),
		"inside-ru": chromedp.Steps(chromedp.Navigate(locked+"/?lang=ru"), chromedp.SendKeys(chromedp.CSS("#password"), password+"\r"),
			chromedp.WaitVisible(chromedp.CSS(".leave button"))),
		"thinking": chromedp.Steps(visit("/?lang=en"), chromedp.Evaluate[chromedp.Void](thinking)),
	}
}
