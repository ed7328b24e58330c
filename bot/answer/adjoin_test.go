package answer

import (
	"strings"
	"testing"
)

func TestSentencesSideBySideThatMayBothAnswerAreOneClaimInReadingOrder(t *testing.T) {
	for question, text := range map[string]string{
		"Who repaired the bridge of Osh?":  "The bridge of Osh broke in spring. Bakyt Sydykov repaired the bridge within a week.",
		"谁修好了奥什的大桥?":                       "奥什的大桥春天断了。巴克特·瑟德科夫一周内修好了大桥。",
		"Кто починил мост в городе Нарын?": "Мост в городе Нарын сломался весной. Бакыт Сыдыков починил мост за неделю.",
	} {
		a := extracted(t, question, map[string]string{"bridge.txt": text})
		if a.Refused || len(a.Claims) != 1 || a.Claims[0].Text != text || a.Sources[0].Quote != text {
			t.Errorf("%s: %+v", question, a.Claims)
		}
	}
}

func TestWhatIsLongOrInAnotherParagraphIsAClaimOfItsOwn(t *testing.T) {
	const first, second = "The bridge of Osh broke in spring.", "Bakyt Sydykov repaired the bridge within a week"
	for name, text := range map[string]string{
		"another paragraph": first + "\n" + second + ".",
		"long":              first + " " + second + strings.Repeat(" after another", 40) + ".",
	} {
		a := extracted(t, "Who repaired the bridge of Osh?", map[string]string{"bridge.txt": text})
		for _, claim := range a.Claims {
			if strings.Contains(claim.Text, first) && strings.Contains(claim.Text, second) {
				t.Errorf("%s: %+v", name, a.Claims)
			}
		}
	}
}
