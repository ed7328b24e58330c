package lexicon

import "testing"

func TestAForeignNameThatNoDictionaryHasIsOneName(t *testing.T) {
	l, err := Default()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"库什纳是谁?":      "库什纳",
		"奥托尔巴耶夫是谁?":   "奥托尔巴耶夫",
		"米尔济约耶夫出生在哪里": "米尔济约耶夫|出生",
		"海拔特别高吗":      "海拔|特别|高",
		"基本高度是多少":     "基本|高度",
		"黑海东部有多深":     "黑海|东部|深",
	} {
		if got := surfaces(l.Query(text)); got != want {
			t.Errorf("%s is %s, want %s", text, got, want)
		}
	}
}
