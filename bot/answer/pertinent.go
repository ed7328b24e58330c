package answer

import (
	"regexp"
	"slices"
	"strings"
	"unicode"

	"docent/corpus"
	"docent/retrieval"
	"docent/retrieval/lexicon"
)

const (
	// fragmentWords is how many words a claim has at most that says something only together with its question:
	// "$200 million". Two Chinese characters count as a word.
	fragmentWords = 3
	// fragmentCoverage is the share of the question that the sentence behind such a claim must hold.
	fragmentCoverage = 0.3
	// ruleWords is from how many words in a row on a claim counts as taken from the rules of the prompt.
	ruleWords = 3
)

// pertinence tells statements on a question from what a model says because a passage or its prompt told it to.
type pertinence struct {
	verifier *Verifier
	question Question
	query    lexicon.Query
}

func (v *Verifier) pertinence(q Question) pertinence {
	p := pertinence{verifier: v, question: q}
	if v.lex != nil {
		p.query = v.lex.Query(q.Text)
	}
	return p
}

// answers is Check with what is no statement on the question dropped as well.
func (v *Verifier) answers(q Question, draft Draft, hits []retrieval.Hit) (claims []Claim, sources []corpus.Citation, dropped int) {
	claims, sources, dropped = v.Check(draft, hits)
	kept, cited := v.pertinence(q).keep(claims, sources)
	return kept, cited, dropped + len(claims) - len(kept)
}

// keep returns the claims that are statements on the question, and their sources, numbered anew.
func (p pertinence) keep(claims []Claim, sources []corpus.Citation) ([]Claim, []corpus.Citation) {
	kept := slices.DeleteFunc(slices.Clone(claims), func(c Claim) bool { return !p.pertains(c, sources) })
	if len(kept) == len(claims) {
		return claims, sources
	}
	var a Answer
	kept = a.absorb(kept, sources)
	return kept, a.Sources
}

// pertains reports whether a sentence behind the claim is not addressed to the model, and is about the question where
// the claim is a fragment.
func (p pertinence) pertains(c Claim, sources []corpus.Citation) bool {
	fragment := isFragment(c.Text)
	for _, n := range c.Citations {
		quote := sources[n-1].Quote
		switch {
		case addressesModel(quote), repeatsRules(c.Text) && !strings.Contains(quote, c.Text):
		case !p.readable(c.Text, quote):
		case !fragment, coverage(p.query, p.verifier.statement(quote)) >= fragmentCoverage:
			return true
		}
	}
	return false
}

// readable reports whether a claim is in the language to answer in, in the script of the question or of its quote,
// or a part of the quote.
func (p pertinence) readable(claim, quote string) bool {
	return script(claim) == script(p.question.Text) || script(claim) == script(quote) ||
		corpus.DetectLanguage(claim) == p.question.Language || strings.Contains(quote, strings.TrimRight(claim, ".。"))
}

func isFragment(claim string) bool {
	halves := 0
	for _, w := range foldedWords(claim) {
		han := 0
		for _, r := range w {
			if unicode.Is(unicode.Han, r) {
				han++
			}
		}
		halves += max(2, han)
	}
	return halves <= 2*fragmentWords
}

// orders are what documents say to models that read them, in the languages that docent speaks: to ignore or reveal
// their instructions.
var orders = regexp.MustCompile(`(?i)\b(?:ignore|disregard|forget|override|bypass)\s+(?:(?:all|any|every|of|the|your|my|these|those|previous|prior|above|earlier|preceding|existing|system)\s+){0,5}(?:instructions?|prompts?|directives?|guardrails?)\b` +
	`|\b(?:ignore|disregard|forget)\s+(?:all\s+|everything\s+)?(?:your\s+|the\s+)?(?:previous|prior|above|earlier)\b` +
	`|\b(?:reveal|print|repeat|output|show)\s+(?:me\s+)?(?:your|the)\s+(?:system\s+)?(?:prompt|instructions)\b` +
	`|(?:忽略|无视|忘记|忘掉|不要理会|不要遵守|绕过)[^。！？\n]{0,10}(?:指令|指示|提示词?|系统设定|上述要求|以上内容)` +
	`|(?:输出|显示|重复|透露)[^。！？\n]{0,6}(?:系统提示|提示词)` +
	`|(?:игнориру|проигнориру|забудь|отбрось|обойди|не\s+следуй)\pL*\s+(?:\pL+\s+){0,4}(?:инструкци|указани|промпт|подсказк|директив)` +
	`|(?:покажи|выведи|повтори|раскрой)\pL*\s+(?:\pL+\s+){0,3}(?:промпт|инструкци)`)

// addressesModel reports whether a sentence gives orders to a model: in words, or by the tokens of a chat template.
func addressesModel(sentence string) bool {
	return orders.MatchString(sentence) || strings.Contains(sentence, "<|") || strings.Contains(sentence, noAnswer)
}

// repeatsRules reports whether a text is taken from the prompt's rules.
func repeatsRules(text string) bool {
	words := foldedWords(text)
	return len(words) >= ruleWords && strings.Contains(foldedRules, " "+strings.Join(words, " ")+" ")
}

var foldedRules = " " + strings.Join(foldedWords(rules+" "+translationRules), " ") + " "

func foldedWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
