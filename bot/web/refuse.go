package web

import (
	"encoding/json"
	"net/http"
	"strings"
)

// refuse answers with a sentence of the catalogue: as {"error": …} where a program asks, else as a page.
func (s *site) refuse(w http.ResponseWriter, r *http.Request, status int, key string, data map[string]any) {
	page := s.page(r)
	sentence := page.catalogue.Text(key, data)
	if r.Method == http.MethodGet && strings.Contains(r.Header.Get("Accept"), "text/html") {
		page.Problem = sentence
		s.render(w, status, "notice", page)
		return
	}
	s.writeJSON(w, status, map[string]string{"error": sentence})
}

// nothing answers for addresses and methods that are not served.
func (s *site) nothing(w http.ResponseWriter, r *http.Request) {
	s.refuse(w, r, http.StatusNotFound, "web.error.page", nil)
}

func (s *site) writeJSON(w http.ResponseWriter, status int, value any) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(value); err != nil {
		s.Log.Debug("write response", "error", err)
	}
}

// health says whether the library can be read, and to those who may know, how much it holds.
func (s *site) health(w http.ResponseWriter, r *http.Request) {
	counts, err := s.Counts(r.Context())
	if err != nil {
		s.Log.Error("health: count documents", "error", err)
		s.writeJSON(w, http.StatusServiceUnavailable, map[string]string{"status": "failing"})
		return
	}
	healthy := map[string]any{"status": "ok"}
	if s.inside(r) {
		healthy["documents"], healthy["passages"] = counts.Documents, counts.Passages
	}
	s.writeJSON(w, http.StatusOK, healthy)
}
