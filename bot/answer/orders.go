package answer

import (
	"regexp"
	"strings"
	"unicode"
)

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

// ruleWords is from how many words in a row on a text counts as taken from the rules of a prompt.
const ruleWords = 5

// repeatsRules reports whether a text is taken from the prompt's rules.
func repeatsRules(text string) bool {
	return len(foldedWords(text)) >= ruleWords && strings.Contains(foldedRules, folded(text))
}

var foldedRules = folded(rules + " " + translationRules)

// folded is a text as its words, each between two spaces.
func folded(text string) string { return " " + strings.Join(foldedWords(text), " ") + " " }

func foldedWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}
