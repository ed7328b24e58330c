package limit

import "testing"

func TestTheLatestKeysAreRememberedAndNoMoreThanSoMany(t *testing.T) {
	r := NewRecent[int, string](3)
	r.Keep(0, "zero")
	for key := range 100 {
		r.Keep(key, "once")
		r.Keep(key, "again")
		if value, ok := r.Of(key); !ok || value != "again" {
			t.Fatalf("key %d: %q, %v", key, value, ok)
		}
		if _, ok := r.Of(key - 2); ok != (key >= 2) {
			t.Fatalf("at key %d the one two before is known: %v", key, ok)
		}
		if _, ok := r.Of(key - 3); ok || len(r.said) > 3 {
			t.Fatalf("at key %d there are %d", key, len(r.said))
		}
	}
}
