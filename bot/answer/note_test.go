package answer

import (
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"testing"
	"time"
)

// answererOf returns an extractive answerer over documents of a title, a day of publication and a text each.
func answererOf(t *testing.T, documents ...[3]string) *Answerer {
	t.Helper()
	var lines strings.Builder
	for i, d := range documents {
		fmt.Fprintf(&lines, `{"id":"d%d","title":%q,"publisher":"Paper %d","published":%q,"text":%q}`+"\n", i, d[0], i, d[1], d[2])
	}
	index, _ := indexed(t, map[string]string{"documents.jsonl": lines.String()})
	return NewAnswerer(index, nil, slog.New(slog.DiscardHandler))
}

func ask(t *testing.T, a *Answerer, question string) Answer {
	t.Helper()
	answer, err := a.Ask(t.Context(), Question{Text: question, Now: clock})
	if err != nil || answer.Refused {
		t.Fatalf("%q: refused %v, %v", question, answer.Refused, err)
	}
	return answer
}

func TestOldEvidenceIsSaidToBeOldWhereThatMatters(t *testing.T) {
	const old = "2025-06-18"
	for name, c := range map[string]struct {
		published, text, question string
		told                      bool
	}{
		"an old document on what may have changed": {old, "The bakery in Lund sells 40 kinds of bread.", "How many kinds of bread does the bakery in Lund sell?", true},
		"in Chinese":                                 {old, "隆德的面包店出售40种面包。", "隆德的面包店出售多少种面包?", true},
		"in Russian":                                 {old, "Пекарня в Лунде продаёт 40 видов хлеба.", "Сколько видов хлеба продаёт пекарня в Лунде?", true},
		"a document of this autumn":                  {"2026-10-02", "The bakery in Lund sells 40 kinds of bread.", "How many kinds of bread does the bakery in Lund sell?", false},
		"an old document on what is over":            {old, "The bakery in Lund opened in 1931.", "When was the bakery in Lund opened?", false},
		"what is over, in Chinese":                   {old, "隆德的面包店1931年开业。", "隆德的面包店什么时候开业了?", false},
		"what is over, in Russian":                   {old, "Пекарня в Лунде открылась в 1931 году.", "Когда открылась пекарня в Лунде?", false},
		"a question that names its time":             {old, "The bakery in Lund sells 40 kinds of bread in 2025.", "How many kinds of bread does the bakery in Lund sell in 2025?", false},
		"half a year, for a question on the present": {"2026-05-02", "The bakery in Lund now sells 40 kinds of bread.", "How many kinds of bread does the bakery in Lund sell now?", true},
		"half a year, for any other question":        {"2026-05-02", "The bakery in Lund now sells 40 kinds of bread.", "How many kinds of bread does the bakery in Lund sell?", false},
		"a document without a date":                  {"", "The bakery in Lund sells 40 kinds of bread.", "How many kinds of bread does the bakery in Lund sell?", false},
	} {
		t.Run(name, func(t *testing.T) {
			a := ask(t, answererOf(t, [3]string{"Bakery", c.published, c.text}), c.question)
			if c.told == a.AsOf.IsZero() || c.told && a.AsOf.Format(time.DateOnly) != c.published {
				t.Errorf("as of %v; told %v", a.AsOf, c.told)
			}
		})
	}
}

func TestANewerDocumentOnTheSameKeepsTheAnswerFromBeingCalledOld(t *testing.T) {
	a := answererOf(t,
		[3]string{"Bakery", "2024-01-02", "The bakery in Lund sells 40 kinds of bread."},
		[3]string{"Bakery", "2026-11-02", "The bakery in Lund sells many kinds of bread, it says."})
	if got := ask(t, a, "How many kinds of bread does the bakery in Lund sell?"); !got.AsOf.IsZero() {
		t.Errorf("as of %v", got.AsOf)
	}
}

func TestSourcesThatContradictEachOtherAreBothGiven(t *testing.T) {
	for name, c := range map[string]struct {
		question, first, second string
		differ                  bool
	}{
		"another length":              {"How long is the Arlan tunnel?", "The Arlan tunnel is 13 kilometres long.", "The Arlan tunnel will be 15 kilometres long, the builder says.", true},
		"another sum":                 {"How much does the Arlan tunnel cost?", "The Arlan tunnel costs $4.7 billion.", "The cost of the Arlan tunnel is $8 billion.", true},
		"another year of opening":     {"When will the Arlan tunnel open?", "The Arlan tunnel will open in 2027.", "The Arlan tunnel will open in 2029.", true},
		"another length, in Chinese":  {"阿尔兰隧道有多长?", "阿尔兰隧道长13公里。", "阿尔兰隧道全长15公里。", true},
		"another length, in Russian":  {"Какова длина Арланского тоннеля в километрах, сколько?", "Длина Арланского тоннеля – 13 километров.", "Длина Арланского тоннеля составит 15 километров.", true},
		"the same":                    {"How long is the Arlan tunnel?", "The Arlan tunnel is 13 kilometres long.", "The Arlan tunnel, 13 km long, is new.", false},
		"the same, rounded":           {"How long is the Arlan tunnel?", "The Arlan tunnel is 13.2 kilometres long.", "The Arlan tunnel is about 13 kilometres long.", false},
		"another tunnel":              {"How long is the tunnel?", "The tunnel at Arlan is 13 kilometres long.", "The tunnel at Boren is 15 kilometres long.", false},
		"another year's figure":       {"How many people visit Lund?", "In 2023 about 40,000 people visited Lund.", "In 2024 about 90,000 people visited Lund.", false},
		"something else of the thing": {"How long is the Arlan tunnel?", "The Arlan tunnel is 13 kilometres long.", "The Arlan tunnel is 9 metres wide.", false},
	} {
		t.Run(name, func(t *testing.T) {
			a := ask(t, answererOf(t, [3]string{"", "2025-06-18", c.first}, [3]string{"", "2025-07-18", c.second}), c.question)
			if c.differ != (len(a.Differ) == 2) {
				t.Fatalf("differ %v: %+v", a.Differ, a.Claims)
			}
			for _, n := range a.Differ {
				if a.Sources[n-1].Published == "" || !slices.ContainsFunc(a.Claims, func(claim Claim) bool { return slices.Contains(claim.Citations, n) }) {
					t.Errorf("source %d is in no claim, or has no date", n)
				}
			}
		})
	}
}

func TestAQuestionOfSeveralMeaningsIsGivenBackInEachOfThem(t *testing.T) {
	projects := []([3]string){
		{"Projects", "2025-06-18", "In all $12 million was invested in Kazakhstan."},
		{"Projects", "2025-06-18", "In all $90 million was invested in Uzbekistan."},
	}
	for name, c := range map[string]struct {
		documents [][3]string
		question  string
		readings  []string
	}{
		"a sum of several countries": {projects, "How much was invested?", []string{"How much was invested? (Kazakhstan)", "How much was invested? (Uzbekistan)"}},
		"a sum of one":               {projects, "How much was invested in Kazakhstan?", nil},
		"one document":               {projects[:1], "How much was invested?", nil},
		"a bare name": {[][3]string{
			{"Visas for Kazakhstan", "2025-06-18", "Citizens of Kazakhstan need no visa."},
			{"The winter games", "2025-06-18", "Kazakhstan sent sixty skiers."},
		}, "Kazakhstan", []string{"Kazakhstan (Visas for Kazakhstan)", "Kazakhstan (The winter games)"}},
	} {
		t.Run(name, func(t *testing.T) {
			a := ask(t, answererOf(t, c.documents...), c.question)
			slices.Sort(a.Readings)
			slices.Sort(c.readings)
			if !slices.Equal(a.Readings, c.readings) {
				t.Errorf("readings %q, want %q", a.Readings, c.readings)
			}
		})
	}
}

func TestAReadingAskedIsAnsweredForItsSubject(t *testing.T) {
	a := answererOf(t,
		[3]string{"Projects", "2025-06-18", "In all $12 million was invested in Kazakhstan."},
		[3]string{"Projects", "2025-06-18", "In all $90 million was invested in Uzbekistan."})
	for _, reading := range ask(t, a, "How much was invested?").Readings {
		got := ask(t, a, reading)
		_, subject, _ := strings.Cut(strings.TrimSuffix(reading, ")"), "(")
		if !strings.Contains(got.Claims[0].Text, subject) || len(got.Readings) > 0 {
			t.Errorf("%s: %q, readings %q", reading, got.Claims[0].Text, got.Readings)
		}
	}
}
