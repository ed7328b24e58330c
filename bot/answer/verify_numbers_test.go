package answer

import "testing"

func TestANumberHoldsHoweverItIsWritten(t *testing.T) {
	v := verifier(t)
	for _, test := range []struct {
		claim, passage string
		supported      bool
	}{
		{"The plague killed 30 to 50,000 people in Algiers.", "The plague killed 30 to 50 thousand people in Algiers.", true},
		{"The plague killed 30 people in Algiers.", "The plague killed 30 to 50 thousand people in Algiers.", false},
		{"Чума унесла от 30 до 50 000 жизней в Алжире.", "Чума унесла от 30 до 50 тысяч жизней в Алжире.", true},
		{"Чума унесла от 30 до 50 миллионов жизней в Алжире.", "Чума унесла от 30 до 50 тысяч жизней в Алжире.", false},
		{"A 2-thirds majority of the members can dismiss the board.", "A two-thirds majority of the members can dismiss the board.", true},
		{"A 3-fifths majority of the members can dismiss the board.", "A two-thirds majority of the members can dismiss the board.", false},
		{"The area rose from 415000 to 587,000 hectares.", "The area rose from 415,000 to 587,000 hectares.", true},
		{"Около 500000 гугенотов бежали из страны.", "Около 500,000 гугенотов бежали из страны.", true},
	} {
		if got := v.Verify(test.claim, test.passage); got.Supported != test.supported {
			t.Errorf("%q of %q: %+v", test.claim, test.passage, got)
		}
	}
}
