package main

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"testing"
)

const sourceText = `export default {"all":[
["鐵路","铁路","tie3 lu4",["railroad","railway","CL:條|条[tiao2]"]],
["鐵路網","铁路网","tie3 lu4 wang3","rail network"],
["劉","刘","Liu2","surname Liu"],
["么","么","me5",["suffix (esp. in 什麼|什么[shen2 me5])"]],
["火車道","火车道","huo3 che1 dao4",["see 鐵路|铁路[tie3 lu4]"]],
["倫敦","伦敦","Lun2 dun1","London, capital of England"],
["沃爾夫","沃尔夫","Wo4 er3 fu1","Wolf, Woolf (name)"],
["圣","圣","ku1","to dig"],["聖人","圣人","sheng4 ren2","saint"],["聖地","圣地","sheng4 di4","holy land"],
["跑","跑","pao3",["to run; to run away (from sb)"]]]};`

func TestASourceOfAnotherContentIsRefused(t *testing.T) {
	dir := t.TempDir()
	s := source{pack: "words@1.0.0", file: "package/words.txt"}
	path := filepath.Join(dir, "words", s.file)
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("铁路 100 n\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := s.read(dir); !errors.Is(err, errChanged) {
		t.Errorf("a source with another sum: %v", err)
	}
	sum := sha256.Sum256([]byte("铁路 100 n\n"))
	s.sum = hex.EncodeToString(sum[:])
	if data, err := s.read(dir); err != nil || parseCounts(data)["铁路"] != 100 {
		t.Errorf("the pinned source: %q, %v", data, err)
	}
}

func TestHeadwordsHaveTheStemsOfTheirGlosses(t *testing.T) {
	entries, err := parse([]byte(sourceText))
	if err != nil {
		t.Fatal(err)
	}
	links := link(entries)
	for head, want := range map[string][]string{"铁路": {"railroad", "railway"}, "铁路网": {"rail network"}, "刘": nil, "火车道": {"railroad", "railway"}, "跑": {"run", "run away"}, "沃尔夫": {"wolf", "woolf"}, "伦敦": {"london", "capit england"}} {
		var got []string
		for _, translation := range links[head] {
			got = append(got, translation.phrase)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", head, got, want)
		}
	}
	if got := characters(entries); got != "倫伦劉刘爾尔網网聖圣車车鐵铁" {
		t.Errorf("characters %q", got)
	}
	if got := readings(entries); !bytes.Contains([]byte(got), []byte("刘liu\n")) || !bytes.Contains([]byte(got), []byte("圣sheng\n")) {
		t.Errorf("readings %q", got)
	}
}

func TestNamesHaveACapitalInTheirPinyin(t *testing.T) {
	entries, err := parse([]byte(sourceText))
	if err != nil {
		t.Fatal(err)
	}
	if bits := nameBits([]string{"伦敦", "圣", "沃尔夫", "铁路"}, entries); !bytes.Equal(bits, []byte{0b0101}) {
		t.Errorf("bits %b", bits)
	}
}

func TestTheSameSourcesMakeTheSameFile(t *testing.T) {
	entries, err := parse([]byte(sourceText))
	if err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{"铁路": 100, "新华社": 50, "的话": 3}
	var files [][]byte
	for range 5 {
		links := link(entries)
		addCounted(links, counts)
		packed, err := pack(links, entries, counts)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, packed)
	}
	for _, file := range files[1:] {
		if !bytes.Equal(file, files[0]) {
			t.Fatal("the file differs from run to run")
		}
	}
	z, err := gzip.NewReader(bytes.NewReader(files[0]))
	if err != nil {
		t.Fatal(err)
	}
	if raw, err := io.ReadAll(z); err != nil || !bytes.Contains(raw, []byte("新华社")) || bytes.Contains(raw, []byte("的话")) {
		t.Errorf("the file holds %q, %v", raw, err)
	}
}

func TestADamagedSourceIsAnError(t *testing.T) {
	for _, data := range []string{"", "}{", "{", `{"all":[["a"]]}`, `{"all":[[1,2,3,4]]}`, `{"all":[["a","b","c",7]]}`} {
		if _, err := parse([]byte(data)); err == nil {
			t.Errorf("%q is read", data)
		}
	}
}
