package lexicon

// Version changes whenever Tokens gives other terms for the same text: an index of an older version is void.
const Version = "6"
