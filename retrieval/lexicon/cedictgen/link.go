package main

import (
	"cmp"
	"slices"
	"unicode"
	"unicode/utf8"
)

// translation is an English phrase, as stems, and how surely it means the headword, in (0, 1].
type translation struct {
	phrase string
	weight float64
}

// referenceWeight is what is left of a translation that was found by way of a reference.
const referenceWeight = 0.8

// maxTranslations bounds the translations of one headword.
const maxTranslations = 24

// link returns the translations of each simplified headword, best first.
func link(entries []entry) map[string][]translation {
	links := make(map[string][]translation)
	references := make(map[string][]string)
	for _, e := range ranked(entries) {
		for _, gloss := range e.Glosses {
			references[e.Simplified] = append(references[e.Simplified], refersTo(gloss)...)
			for _, phrase := range senses(gloss) {
				rank := len(links[e.Simplified])
				links[e.Simplified] = append(links[e.Simplified], translation{phrase, senseWeight(rank)})
			}
		}
		if _, ok := links[e.Simplified]; !ok {
			links[e.Simplified] = nil
		}
	}
	follow(links, references)
	for head, list := range links {
		links[head] = distinct(list)
	}
	return links
}

// ranked orders the entries of one headword: ordinary words before names, whose pinyin has a capital.
func ranked(entries []entry) []entry {
	sorted := slices.Clone(entries)
	slices.SortStableFunc(sorted, func(a, b entry) int {
		return cmp.Compare(capitals(a), capitals(b))
	})
	return sorted
}

func capitals(e entry) int {
	first, _ := utf8.DecodeRuneInString(e.Pinyin)
	if unicode.IsUpper(first) {
		return 1
	}
	return 0
}

// senseWeight makes earlier senses weigh more: the nth weighs 1/(1+n/5).
func senseWeight(rank int) float64 { return 1 / (1 + float64(rank)/5) }

// follow gives a headword the translations of those it refers to.
func follow(links map[string][]translation, references map[string][]string) {
	added := make(map[string][]translation)
	for head, targets := range references {
		for _, target := range targets {
			for _, t := range links[target] {
				added[head] = append(added[head], translation{t.phrase, t.weight * referenceWeight})
			}
		}
	}
	for head, list := range added {
		links[head] = append(links[head], list...)
	}
}

// distinct returns the best of each phrase, best first.
func distinct(list []translation) []translation {
	slices.SortStableFunc(list, func(a, b translation) int { return cmp.Compare(b.weight, a.weight) })
	seen := make(map[string]bool)
	list = slices.DeleteFunc(list, func(t translation) bool {
		defer func() { seen[t.phrase] = true }()
		return seen[t.phrase]
	})
	return list[:min(len(list), maxTranslations)]
}
