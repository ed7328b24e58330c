package lexicon

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// keptVersion changes whenever the same dictionaries would make other translations.
const keptVersion = "2"

// keptFile returns the path under which what was read of the dictionaries is kept in a folder, "" for no folder. It
// differs for other dictionaries, and for the same after a change of their files.
func keptFile(folder string, p *pair) string {
	if folder == "" {
		return ""
	}
	h := sha256.New()
	fmt.Fprintln(h, keptVersion, Version, p.from, p.to)
	for _, index := range p.indexes {
		base := strings.TrimSuffix(index, ".index")
		for _, path := range []string{index, base + ".dict.dz", base + ".dict"} {
			if info, err := os.Stat(path); err == nil {
				fmt.Fprintln(h, path, info.Size(), info.ModTime().UnixNano())
			}
		}
	}
	state := hex.EncodeToString(h.Sum(nil)[:8])
	return filepath.Join(folder, (&bilingual{from: p.from, to: p.to}).fileName(state))
}

// keep writes the graph to its file, whole or not at all, in place of what was kept of other dictionaries of the pair.
func (b *bilingual) keep(path string) error {
	body := b.bytes()
	sum := sha256.Sum256(body)
	f, err := os.CreateTemp(filepath.Dir(path), ".dictionary-*")
	if err != nil {
		return err
	}
	_, err = f.Write(append(sum[:], body...))
	if closed := f.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(f.Name(), path)
	}
	if err != nil {
		os.Remove(f.Name())
		return fmt.Errorf("keep the dictionary: %w", err)
	}
	b.tidy(path)
	return nil
}

// tidy removes what was kept of the pair but for one file; what can't be removed is only not used.
func (b *bilingual) tidy(path string) {
	others, _ := filepath.Glob(filepath.Join(filepath.Dir(path), b.fileName("*")))
	for _, other := range others {
		if other != path {
			os.Remove(other)
		}
	}
}

// fileName is the name of the file in which the graph of a state of its dictionaries is kept.
func (b *bilingual) fileName(state string) string {
	return "dictionary-" + b.from + "-" + b.to + "-" + state + ".bin"
}

// kept reads what keep wrote; nil when there is none, or it is damaged.
func kept(path string, p *pair) *bilingual {
	file, err := os.ReadFile(path)
	if err != nil || len(file) < sha256.Size {
		return nil
	}
	if sum := sha256.Sum256(file[sha256.Size:]); !bytes.Equal(sum[:], file[:sha256.Size]) {
		return nil
	}
	s := sections{rest: file[sha256.Size:]}
	b := &bilingual{from: p.from, to: p.to, sources: newTable(s.next()), targets: newTable(s.next())}
	b.forward = readLinks(s.next(), b.sources.len())
	b.stops = newTable(s.next())
	if s.short {
		return nil
	}
	b.backward = b.forward.inverse(b.targets.len())
	return b
}

// bytes is the graph as sections, in the form of the built-in dictionary.
func (b *bilingual) bytes() []byte {
	var edges []byte
	for i := range b.sources.len() {
		list := b.forward.of(i)
		edges = binary.AppendUvarint(edges, uint64(len(list)))
		for _, e := range list {
			edges = append(binary.AppendUvarint(edges, uint64(e.to)), e.weight)
		}
	}
	var body []byte
	for _, section := range [][]byte{b.sources.text, b.targets.text, edges, b.stops.text} {
		body = append(binary.AppendUvarint(body, uint64(len(section))), section...)
	}
	return body
}
