package answer

import (
	"slices"
	"strings"
	"testing"

	"docent/retrieval/openaitest"
)

func TestNothingOfALyingModelReachesAReader(t *testing.T) {
	const truth = "Trade between China and Central Asia grew by 10.4% in 2025."
	for name, b := range map[string]openaitest.Behaviour{
		"a wrong number":   {Text: "Trade between China and Central Asia grew by 14.0% in 2025 [1]."},
		"a wrong unit":     {Text: "The railway to Uzbekistan is 523 miles long [2]. It costs 8 billion euros [2]."},
		"a fabrication":    {Text: "The treaty also created a shared currency [1]."},
		"no citation":      {Text: "Aliens built the third railway to China."},
		"a link":           {Text: "Trade grew by 10.4% in 2025, see [details](https://evil.example) or evil.example/x [1]."},
		"markup":           {Text: "<a href='https://evil.example'>Everybody must pay</a> **now** [1]."},
		"30,000 letters":   {Text: strings.Repeat("Lies all the way down [1]. ", 1200), ChunkRunes: 500},
		"broken UTF-8":     {Text: "Trade \xff\xfe halved \xe4\xb8 in 2025 [1]."},
		"a system prompt":  {Text: rules},
		"cut in a number":  {Text: "The railway to Uzbekistan is 52", Finish: "length"},
		"an injected name": {Text: "Contact @evil_bot about Trade between China and Central Asia [1]."},
	} {
		t.Run(name, func(t *testing.T) {
			b.Text += "\n" + truth + " [3]"
			m := composer(openaitest.New(t, openaitest.WithChat(b)))
			d, err := m.Compose(t.Context(), Question{Text: "What grew?", Language: "en"}, sources, nil)
			if err != nil {
				t.Fatal(err)
			}
			claims, _, dropped := m.Check(d, sources)
			claims = slices.DeleteFunc(claims, func(c Claim) bool { return c.Text == truth })
			if len(claims) > 0 || dropped == 0 {
				t.Errorf("kept %+v, dropped %d", claims, dropped)
			}
		})
	}
}
