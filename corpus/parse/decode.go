package parse

import (
	"bytes"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	utf16 "golang.org/x/text/encoding/unicode"
)

// signatures begin files that are no text, whatever their name says.
var signatures = []struct{ magic, kind string }{
	{"%PDF-", "a PDF"}, {"PK\x03\x04", "a ZIP archive or an office document"}, {"\xd0\xcf\x11\xe0", "an office document"},
	{"\x89PNG", "an image"}, {"\xff\xd8\xff", "an image"}, {"GIF8", "an image"}, {"RIFF", "an image or sound"},
	{"\x1f\x8b", "a gzip archive"}, {"Rar!", "an archive"}, {"7z\xbc\xaf", "an archive"}, {"ID3", "sound"}, {"\x7fELF", "a program"},
	{"{\\rtf", "an RTF document"},
}

// decode returns the text of a file in UTF-8 without a byte order mark, recognising UTF-8, UTF-16, GB18030
// (which holds GBK and GB2312), Big5, windows-1251, KOI8-R and windows-1252. It fails with ErrNotText.
func decode(data []byte) (string, error) {
	for _, s := range signatures {
		if bytes.HasPrefix(data, []byte(s.magic)) {
			return "", fmt.Errorf("%w but %s: export its text as .txt in UTF-8", ErrNotText, s.kind)
		}
	}
	text, ok := decodeUnicode(data)
	if !ok {
		text, ok = decodeLegacy(data)
	}
	if !ok || binary(text) {
		return "", fmt.Errorf("%w in an encoding that docent recognises: save it in UTF-8, or export its text if it is another kind of file", ErrNotText)
	}
	return strings.TrimPrefix(text, "\ufeff"), nil
}

func decodeUnicode(data []byte) (string, bool) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		return convert(utf16.UTF16(utf16.LittleEndian, utf16.ExpectBOM), data), true
	case bytes.IndexByte(data, 0) >= 0:
		return decodeBareUTF16(data)
	case utf8.Valid(data):
		return string(data), true
	}
	return decodeDamaged(data)
}

// decodeBareUTF16 reads UTF-16 without a byte order mark: of the two orders the one that gives text.
func decodeBareUTF16(data []byte) (string, bool) {
	if len(data)%2 != 0 {
		return "", false
	}
	best, share := "", 0.0
	for _, order := range []utf16.Endianness{utf16.LittleEndian, utf16.BigEndian} {
		text := convert(utf16.UTF16(order, utf16.IgnoreBOM), data)
		if s := familiar(text); s > share {
			best, share = text, s
		}
	}
	return best, share > 0.9
}

// familiar is the share of characters that running text in the scripts that docent reads is made of.
func familiar(text string) float64 {
	good, all := 0, 0
	for _, r := range text {
		all++
		switch {
		case r == '\n', r == '\r', r == '\t', r >= ' ' && r < 0x250,
			unicode.In(r, unicode.Cyrillic, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Arabic),
			r >= 0x2010 && r < 0x2040, r >= 0x3000 && r < 0x3020, r >= 0x4e00 && r < 0xa000, r >= 0xff00 && r < 0xff60:
			good++
		}
	}
	return float64(good) / float64(max(1, all))
}

// decodeDamaged reads UTF-8 in which a few bytes are wrong, as after a cut in the middle of a character.
func decodeDamaged(data []byte) (string, bool) {
	good, bad := 0, 0
	for rest := data; len(rest) > 0; {
		r, size := utf8.DecodeRune(rest)
		switch {
		case r == utf8.RuneError && size == 1:
			bad++
		case size > 1:
			good++
		}
		rest = rest[size:]
	}
	return strings.ToValidUTF8(string(data), "\ufffd"), bad*20 < good
}

// binary reports whether a text holds NUL or more control characters than a text would.
func binary(text string) bool {
	control := 0
	for _, r := range text {
		switch {
		case r == 0:
			return true
		case r < ' ' && !strings.ContainsRune("\t\n\v\f\r\x1a\x1b", r):
			control++
		}
	}
	return control*100 > len(text)
}

// convert decodes data; what is wrong in it becomes U+FFFD.
func convert(e encoding.Encoding, data []byte) string {
	text, err := e.NewDecoder().Bytes(data)
	if err != nil {
		return "\ufffd"
	}
	return string(text)
}
