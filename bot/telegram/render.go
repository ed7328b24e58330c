package telegram

import (
	"fmt"
	"strings"

	"docent/bot"
	"docent/bot/answer"
	"docent/bot/digest"
	"docent/bot/messages"
	"docent/corpus"
)

// render writes a reply as formatted text, its sources below it.
func render(reply bot.Reply) rich {
	catalogue := messages.For(reply.Language)
	var t rich
	t.plain(reply.Text)
	if reply.Text != "" && (reply.Answer != nil || reply.Digest != nil) {
		t.plain("\n\n")
	}
	if reply.Answer != nil {
		renderAnswer(&t, *reply.Answer, catalogue)
	}
	if reply.Digest != nil {
		renderDigest(&t, *reply.Digest, catalogue)
	}
	if reply.Passage != nil {
		renderPassage(&t, *reply.Passage, catalogue)
	}
	return t
}

func renderAnswer(t *rich, a answer.Answer, catalogue *messages.Catalogue) {
	if understood := bot.Understood(a, catalogue); understood != "" {
		t.plain(understood + "\n\n")
	}
	if a.Refused {
		renderRefusal(t, a.Nearest, catalogue)
		return
	}
	a = bot.Attributed(a, catalogue)
	for i, section := range a.Sections {
		if i > 0 {
			t.plain("\n\n")
		}
		t.bold(section.Heading)
		for _, claim := range section.Claims {
			t.plain("\n• ")
			renderClaim(t, claim.Text, claim.Citations, a.Sources)
		}
	}
	for i, claim := range a.Claims {
		t.plain(a.Gap(i))
		if claim.Line {
			t.plain("• ")
		}
		renderClaim(t, claim.Text, claim.Citations, a.Sources)
		if translated := bot.Translation(claim, catalogue); translated != "" {
			t.plain("\n" + translated)
		}
	}
	if omitted := bot.Omitted(a, catalogue); omitted != "" {
		t.plain("\n\n" + omitted)
	}
	if below := bot.Below(a, catalogue); below != "" {
		t.plain("\n\n" + below)
	}
	renderSources(t, a.Sources, catalogue)
}

// renderRefusal says that the documents do not say, and names the nearest.
func renderRefusal(t *rich, nearest []corpus.Document, catalogue *messages.Catalogue) {
	t.plain(catalogue.Text("bot.refused", nil))
	if len(nearest) == 0 {
		return
	}
	t.plain("\n\n" + catalogue.Text("bot.nearest", nil))
	for _, doc := range nearest {
		t.plain("\n• ")
		t.linked(bot.Describe(doc, catalogue), doc.URL)
	}
}

// renderClaim writes a claim and its markers, each a link to its source where that has an address.
func renderClaim(t *rich, text string, citations []int, sources []corpus.Citation) {
	t.plain(strings.TrimSpace(text))
	for i, n := range citations {
		if i == 0 {
			t.plain(" ")
		}
		t.linked(fmt.Sprintf("[%d]", n), sourceURL(sources, n))
	}
}

// renderDigest writes the new stories of a topic, each with the day of its document.
func renderDigest(t *rich, d digest.Digest, catalogue *messages.Catalogue) {
	t.bold(catalogue.Text("telegram.digest", map[string]any{"Topic": d.Topic}))
	for _, line := range d.Lines {
		t.plain("\n\n• ")
		if date := catalogue.Date(line.Published); date != "" {
			t.bold(date)
			t.plain(" – ")
		}
		if line.Update {
			t.plain(catalogue.Text("telegram.update", nil) + " ")
		}
		renderClaim(t, line.Text, line.Citations, d.Sources)
	}
	renderSources(t, d.Sources, catalogue)
}
