package answer

import (
	"encoding/json"
	"os"
	"testing"
)

func TestRefusalsAreMeasured(t *testing.T) {
	path := os.Getenv("DOCENT_REFUSALS")
	if path == "" {
		t.Skip("DOCENT_REFUSALS names no file")
	}
	all := trials(t)
	data, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	os.WriteFile(path, data, 0o600)
	n, refused, right := map[string]int{}, map[string]int{}, map[string]int{}
	for _, c := range all {
		n[c.Set]++
		if c.Refused {
			refused[c.Set]++
		} else if c.Right {
			right[c.Set]++
		}
	}
	for set := range n {
		t.Logf("%-28s %4d refused %.3f right %.3f", set, n[set], float64(refused[set])/float64(n[set]), float64(right[set])/float64(n[set]))
	}
}
