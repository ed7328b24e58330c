package answer

import "testing"

func TestANameOfTheNewsIsToldAcrossLanguages(t *testing.T) {
	v := verifier(t)
	for _, c := range newsClaims {
		p := newsPassages[c.passage]
		for language, passage := range map[string]string{"en": p.en, "zh": p.zh, "ru": p.ru} {
			if language == c.language {
				continue
			}
			if verdict := v.Verify(c.claim, passage); verdict.Supported != c.holds {
				t.Errorf("%s, %s in %s: %q: %+v", p.name, c.language, language, c.claim, verdict)
			}
		}
	}
}
