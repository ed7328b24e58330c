package lexicon

// Kind says what a token or a group of the query stands for.
type Kind uint8

const (
	// Word is an ordinary content word.
	Word Kind = iota
	// Name is a proper name: of a person, place or organisation.
	Name
	// Number is a quantity, year or percentage, in canonical form.
	Number
	// Date is a day of a month, in canonical form.
	Date
)

// Token is one term of a text, as it is indexed.
type Token struct {
	// Term is folded, stemmed and, for numbers and dates, canonical: "railway" and "railways" are
	// "railway"; "2亿", "200 million" and "200 млн" are "#200000000"; "6月16日" and "16 June" are "@06-16".
	Term string
	Kind Kind
	// Position counts words of the text from 0. Terms that overlap in the text may share a position.
	Position int
	// Start and End are byte offsets of the surface form in the text.
	Start, End int
}

// Query is an analysed question.
type Query struct {
	Text string
	// Language is the ISO 639-1 code of the question, "" when it was not recognised.
	Language string
	// Groups hold one entry for each content word of the question, in order. Stop words and question
	// words have none; a query of nothing else has no groups.
	Groups []Group
	// Joints are the pairs of adjacent ideographs of the question that no group holds whole, each once: they cross
	// the edges of words, so that a text that holds them says it as the question does.
	Joints []string
	// Asks is the kind of thing that the question asks for.
	Asks Asks
}

// Asks is the kind of thing that answers a question.
type Asks uint8

const (
	AsksAnything Asks = iota
	AsksQuantity      // how many, how much, 多少, сколько
	AsksTime          // when, 何时, когда
	AsksPlace         // where, 哪里, где
	AsksPerson        // who, 谁, кто
	AsksReason        // why, 为什么, почему
)

// Group is one content word of the question with all that means the same in any language. Its parts count as
// one term: Pirkola, "The effects of query structure and dictionary setups", SIGIR 1998.
type Group struct {
	// Surface is the word as it stands in the question, at bytes [Start, End) of it.
	Surface    string
	Start, End int
	Kind       Kind
	// Country is the number of the country that the group names, as Countries returns it; 0 for any other.
	Country int
	// Alternatives are never empty; the first are the word's own terms.
	Alternatives []Alternative
}

// Alternative is one way to say a group's word.
type Alternative struct {
	// Terms must all occur, next to each other in this order, for the alternative to occur.
	Terms []string
	// Weight in (0, 1] is how surely it means the same: 1 for the word itself and for the glossary.
	Weight float64
}
