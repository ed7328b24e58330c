package answer

import (
	"strings"
	"testing"
)

func FuzzEveryClaimIsJudgedTheSameTwice(f *testing.F) {
	for _, claim := range []string{
		"", "½", "Q: What grew? A: trade", "问：什么增长了？答：贸易", "Что выросло? Торговля.", "7 8 9", "1038–40", "20世纪90年代", "[1] «x» \"y\"",
		"not", "不", "не", "trade — what grew?", strings.Repeat("a ", 800), "3,000,000.5 %", "①", "«", "\u202e1990s", "2 июня 2024 г.",
	} {
		f.Add(claim, railwayEN)
		f.Add(claim, claim+railwayZH)
	}
	v := verifier(f)
	f.Fuzz(func(t *testing.T, claim, passage string) {
		n, verdict := v.VerifyAny(claim, []string{passage, passage})
		if verdict.Supported != (n == 1) || verdict.Supported != (verdict.Reason == "") || !(verdict.Coverage >= 0 && verdict.Coverage <= 1) {
			t.Errorf("%d, %+v", n, verdict)
		}
		if m, again := v.VerifyAny(claim, []string{passage}); m != n || again != verdict {
			t.Errorf("%+v, then %+v", verdict, again)
		}
	})
}
