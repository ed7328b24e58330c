package bot

import (
	"regexp"

	"docent/bot/answer"
	"docent/bot/messages"
)

// Attributed is the answer as a reader is shown it: claims of what the documents only have somebody say tell in brackets,
// before their stop, whose words they are. Claims of one speaker in a row tell it once, with the last of them.
func Attributed(a answer.Answer, catalogue *messages.Catalogue) answer.Answer {
	a.Claims = attributed(a.Claims, catalogue)
	sections := make([]answer.Section, len(a.Sections))
	for i, s := range a.Sections {
		sections[i] = answer.Section{Heading: s.Heading, Claims: attributed(s.Claims, catalogue)}
	}
	if a.Sections != nil {
		a.Sections = sections
	}
	return a
}

func attributed(claims []answer.Claim, catalogue *messages.Catalogue) []answer.Claim {
	if claims == nil {
		return nil
	}
	shown := make([]answer.Claim, len(claims))
	first := 0 // of the claims of one speaker in a row
	for i, c := range claims {
		shown[i] = c
		if i > 0 && !sameSpeaker(claims[first], c) {
			first = i
		}
		if c.Attribution != nil && (i+1 == len(claims) || !sameSpeaker(c, claims[i+1])) {
			shown[i].Text = whoseWords(c.Text, *claims[first].Attribution, i-first+1, catalogue)
		}
	}
	return shown
}

// sameSpeaker reports whether two claims are the words of one speaker, who is known.
func sameSpeaker(c, d answer.Claim) bool {
	return c.Attribution != nil && d.Attribution != nil && c.Attribution.Speaker != "" && c.Attribution.Speaker == d.Attribution.Speaker
}

var (
	// stop is the end of a sentence, unless it is that of an abbreviation.
	stop         = regexp.MustCompile(`[.!?。！？…]+$`)
	abbreviation = regexp.MustCompile(`\p{L}\.\s?\p{L}\.$`)
)

// whoseWords is the last of so many claims of one speaker, with whose words they are.
func whoseWords(claim string, a answer.Attribution, several int, catalogue *messages.Catalogue) string {
	end := stop.FindString(claim)
	if abbreviation.MatchString(claim) {
		end = ""
	}
	data := map[string]any{"Claim": claim[:len(claim)-len(end)]}
	if a.Speaker == "" {
		return catalogue.Text("bot.said.somebody", data) + end
	}
	data["Whose"] = whose(a, catalogue)
	if several > 1 {
		return catalogue.Plural("bot.said.several", several, data) + end
	}
	return catalogue.Text("bot.said", data) + end
}

// whose says whose words a claim is: as a Russian passage has it in Russian, where the name is inflected, and by the
// catalogue else.
func whose(a answer.Attribution, catalogue *messages.Catalogue) string {
	if a.Verb != "" && catalogue.Language() == "ru" {
		return a.Verb + " " + a.Speaker
	}
	return catalogue.Text("bot.speaker", map[string]any{"Speaker": a.Speaker})
}
