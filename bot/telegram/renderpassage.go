package telegram

import (
	"fmt"

	"docent/bot"
	"docent/bot/messages"
)

// renderPassage writes a passage below the name of its document, with what is cited of it in bold.
func renderPassage(t *rich, p bot.Passage, catalogue *messages.Catalogue) {
	t.plain(fmt.Sprintf("[%d] ", p.N))
	t.linked(sourceTitle(p.Citation), p.URL)
	if origin := sourceOrigin(p.Citation, catalogue); origin != "" {
		t.plain(" — " + origin)
	}
	t.plain("\n\n" + p.Before)
	t.bold(p.Quote)
	t.plain(p.After)
}
