package web

import (
	"bytes"
	"embed"
	"html/template"
	"net/http"
	"net/url"

	"docent/bot/messages"
)

//go:embed templates/*.html
var templates embed.FS

// languageCookie remembers the language that a visitor chose.
const languageCookie = "docent_language"

// pages are the parsed templates and the addresses of the files that they load.
type pages struct {
	templates *template.Template
	assets    map[string]string
}

func loadPages() *pages {
	return &pages{template.Must(template.ParseFS(templates, "templates/*.html")), assetAddresses()}
}

// page is what every template needs.
type page struct {
	catalogue *messages.Catalogue
	assets    map[string]string
	// here is the address of the page.
	here *url.URL
	// CanLeave is set for who came in by the password and can log out.
	CanLeave bool
	// Problem is a sentence on what went wrong, or "".
	Problem string
}

// page prepares a page in the visitor's language: the one they ask for by ?lang=, chose before, or the browser's.
func (s *site) page(r *http.Request) page {
	wanted := r.URL.Query().Get("lang")
	if cookie, err := r.Cookie(languageCookie); err == nil && wanted == "" {
		wanted = cookie.Value
	}
	if wanted == "" {
		wanted = r.Header.Get("Accept-Language")
	}
	return page{
		catalogue: messages.For(wanted), assets: s.pages.assets, here: r.URL, CanLeave: s.Password != "" && s.inside(r),
	}
}

// render writes a template, and remembers the language where the visitor chose one.
func (s *site) render(w http.ResponseWriter, status int, name string, view interface{ chosen() *http.Cookie }) {
	var body bytes.Buffer
	if err := s.pages.templates.ExecuteTemplate(&body, name, view); err != nil {
		s.Log.Error("render page", "template", name, "error", err)
		http.Error(w, http.StatusText(http.StatusInternalServerError), http.StatusInternalServerError)
		return
	}
	s.send(w, status, view.chosen(), &body)
}

// send writes a page; cookie may be nil.
func (s *site) send(w http.ResponseWriter, status int, cookie *http.Cookie, body *bytes.Buffer) {
	if cookie != nil {
		http.SetCookie(w, cookie)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.Header().Set("Vary", "Accept-Language, Cookie")
	w.WriteHeader(status)
	if _, err := body.WriteTo(w); err != nil {
		s.Log.Debug("write page", "error", err)
	}
}

// chosen returns the cookie that keeps the language of ?lang=, or nil when the page has none.
func (p page) chosen() *http.Cookie {
	if !p.here.Query().Has("lang") {
		return nil
	}
	return &http.Cookie{
		Name: languageCookie, Value: p.catalogue.Language(), Path: "/", MaxAge: 365 * 24 * 3600,
		HttpOnly: true, SameSite: http.SameSiteLaxMode,
	}
}

// T says a sentence that has no placeholders.
func (p page) T(key string) string { return p.catalogue.Text(key, nil) }

// With says a sentence with one placeholder.
func (p page) With(key, placeholder string, value any) string {
	return p.catalogue.Text(key, map[string]any{placeholder: value})
}

// Count says a number of things.
func (p page) Count(key string, n int) string { return p.catalogue.Plural(key, n, nil) }

// Lang is the code of the page's language.
func (p page) Lang() string { return p.catalogue.Language() }

// Asset returns the address of a static file.
func (p page) Asset(name string) string { return p.assets[name] }

// tongue is an entry of the language switch.
type tongue struct {
	Code, Name, Link string
	Current          bool
}

// Tongues are the languages of the interface, each with the address of this page in it.
func (p page) Tongues() []tongue {
	names := map[string]string{"en": "EN", "zh": "中文", "ru": "RU"}
	tongues := []tongue{}
	for _, code := range messages.Languages() {
		query := p.here.Query()
		query.Set("lang", code)
		link := url.URL{RawQuery: query.Encode()}
		tongues = append(tongues, tongue{code, names[code], link.String(), code == p.Lang()})
	}
	return tongues
}
