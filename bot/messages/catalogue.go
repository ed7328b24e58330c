package messages

import (
	"maps"

	"github.com/nicksnyder/go-i18n/v2/i18n"
)

// Catalogue says things in one language. It is safe for concurrent use.
type Catalogue struct {
	language  string
	localizer *i18n.Localizer
}

// Language returns the ISO 639-1 code of the catalogue: "en", "zh" or "ru".
func (c *Catalogue) Language() string { return c.language }

// Text returns the sentence of a key with its placeholders filled from data. A key that this language lacks is
// said in English; one that no catalogue has comes back as the key itself.
func (c *Catalogue) Text(key string, data map[string]any) string {
	return c.say(&i18n.LocalizeConfig{MessageID: key, TemplateData: data})
}

// Plural is Text in the grammatical form that goes with n, which fills the placeholder {{.Count}}.
func (c *Catalogue) Plural(key string, n int, data map[string]any) string {
	filled := map[string]any{"Count": n}
	maps.Copy(filled, data)
	return c.say(&i18n.LocalizeConfig{MessageID: key, TemplateData: filled, PluralCount: n})
}

// say localizes as well as it can: go-i18n returns the fallback's sentence together with its error.
func (c *Catalogue) say(config *i18n.LocalizeConfig) string {
	if text, _ := c.localizer.Localize(config); text != "" {
		return text
	}
	return config.MessageID
}
