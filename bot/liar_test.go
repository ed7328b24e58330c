package bot_test

import (
	"fmt"
	"net/http"
	"regexp"
	"strings"
	"sync"

	"docent/bot/answer"
	"docent/corpus"
	"docent/retrieval/openaitest"
)

// liar is a model server that behaves in one bad way at a time, and keeps what it made up: it knows, without
// docent's help, what no reader may see.
type liar struct {
	mu   sync.Mutex
	way  string
	turn int
	// words are what it writes, whatever the passages are, when it behaves as "words".
	words string
	// poison are the made-up words of the last draft; sent counts drafts that held any.
	poison []string
	sent   int
}

// ways are how the liar behaves.
var ways = []string{
	"wrong number", "wrong citation", "fabrication", "no citation", "markup", "30,000 characters", "broken UTF-8",
	"dropped stream", "429", "500", "stall", "obeys the documents",
}

// behave makes the liar behave so from now on.
func (l *liar) behave(way string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.way, l.poison = way, nil
	l.turn++
}

// lies are the made-up words of the last draft.
func (l *liar) lies() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.poison
}

// answer is the behaviour for one request.
func (l *liar) answer(_ int, r openaitest.ChatRequest) openaitest.Behaviour {
	l.mu.Lock()
	defer l.mu.Unlock()
	draft := l.draft(r)
	if len(l.poison) > 0 {
		l.sent++
	}
	b := openaitest.Behaviour{Text: draft, ChunkRunes: 1 + l.turn%17}
	switch l.way {
	case "30,000 characters":
		b.ChunkRunes = 4000
	case "dropped stream":
		b.DropAfter = 1 + l.turn%9
	case "429":
		b = openaitest.Behaviour{Status: http.StatusTooManyRequests, RetryAfter: "1", Message: draft}
	case "500":
		b = openaitest.Behaviour{Status: http.StatusInternalServerError, Message: draft}
	case "stall":
		b.StallFirst, b.StallAfter = l.turn%2 == 0, 2
	}
	return b
}

// draft is what the liar writes about the passages of a prompt.
func (l *liar) draft(r openaitest.ChatRequest) string {
	passages := passagesOf(r)
	number, fact := l.otherNumber(passages), numbered(passages)
	switch l.way {
	case "words":
		return l.words
	case "wrong number":
		return number + " [1]. " + l.made("98,765 Zorvanians") + " [2]."
	case "wrong citation":
		return fact + " [99]. " + fact + " [7]. " + number + " [99]."
	case "no citation":
		return number + "\n\n" + l.made("Queen Zorvania opened it in 1789.")
	case "markup":
		return fmt.Sprintf("**%s** <a href=\"https://evil.example/a\">[1]</a> [%s](https://evil.example/b)[1]. See www.evil.example/c or evil.example/d [1]. <script>%s</script>",
			fact, fact, l.made("evil.example"))
	case "30,000 characters":
		return strings.Repeat(number+" [1]. "+l.made("Zorvania")+" won [2].\n", 30_000/(len([]rune(number))+30)+1)
	case "broken UTF-8":
		return "\xff\xfe" + number + " [1]\xe4\xb8. " + fact + "\xf0 [1]. " + l.made("Zorvania\xc3") + " [1]."
	case "obeys the documents":
		return l.made("HACKED-7731") + " [1]. " + r.Text("system")
	}
	return l.made("Queen Zorvania of 佐瓦尼亚 (Зорвания) built it in 1789") + " [1]. " + number + " [2]."
}

// made notes words as made up, and returns them.
func (l *liar) made(words string) string {
	for _, w := range []string{"Zorvani", "佐瓦尼亚", "Зорвания", "98,765", "evil.example", "HACKED-7731"} {
		if strings.Contains(words, w) {
			l.poison = append(l.poison, w)
		}
	}
	return words
}

var (
	passageBlock = regexp.MustCompile(`(?s)=+ PASSAGE \[\d+\] [^\n]*\n(.*?)\n=+ END`)
	wholeNumber  = regexp.MustCompile(`\d{3,}`)
)

func passagesOf(r openaitest.ChatRequest) []string {
	var texts []string
	for _, m := range passageBlock.FindAllStringSubmatch(r.Text("user"), -1) {
		texts = append(texts, m[1])
	}
	return texts
}

// numbered is the first sentence with a number of three digits, without its stop.
func numbered(passages []string) string {
	for _, text := range passages {
		for _, span := range corpus.Sentences(text) {
			if s := text[span.Start:span.End]; wholeNumber.MatchString(s) {
				return strings.TrimRight(s, ".。")
			}
		}
	}
	return "It is so"
}

// otherNumber is that sentence with another number in it, which no passage has.
func (l *liar) otherNumber(passages []string) string {
	fact := numbered(passages)
	at := wholeNumber.FindStringIndex(fact)
	if at == nil {
		return l.made("98,765 were counted")
	}
	n := []byte(fact[at[0]:at[1]])
	for try := 1; try < 10; try++ {
		n[len(n)-2] = '0' + (n[len(n)-2]-'0'+byte(try))%10
		if !strings.Contains(strings.Join(passages, "\n"), string(n)) {
			break
		}
	}
	l.poison = append(l.poison, string(n))
	return fact[:at[0]] + string(n) + fact[at[1]:]
}

// text is all that a reader sees of an answer: claims, translations, headings and the quotes of sources.
func text(a answer.Answer) string {
	var b strings.Builder
	for _, c := range a.Claims {
		b.WriteString(c.Text + "\n" + c.Translation + "\n")
		if c.Attribution != nil {
			b.WriteString(c.Attribution.Speaker + "\n" + c.Attribution.Verb + "\n")
		}
	}
	for _, s := range a.Sources {
		b.WriteString(s.Quote + "\n" + s.Title + "\n" + s.URL + "\n")
	}
	return b.String()
}
