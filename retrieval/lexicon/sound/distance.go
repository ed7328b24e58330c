package sound

// Costs of what happens to a name on its way to other letters. A sound that is heard as another one costs what
// confused says, any other pair of sounds is two names.
const (
	otherVowel     = 0.1
	lostVowel      = 0.2
	lostFiller     = 0.03
	lostGlide      = 0.2 // h, w, y
	lostLiquid     = 0.45
	lostConsonant  = 1.0
	otherConsonant = 1.4
	vocalised      = 0.25 // w and y are heard as u and i
)

// confused has the costs of consonants that are heard as each other.
var confused = func() (cost [256][256]float64) {
	put := func(price float64, pairs ...string) {
		for _, p := range pairs {
			cost[p[0]][p[1]], cost[p[1]][p[0]] = price, price
		}
	}
	put(0.15, "pb", "td", "kg", "fv", "sz", "lr", "vw", "sc", "cz", "SC", "CJ")
	put(0.3, "JS", "Jz", "zS", "gJ", "Ss", "Cc", "kC", "yJ", "cC", "kh", "gh", "fw", "mn", "Cs", "Js", "cS", "Jc")
	put(0.5, "bv", "bw", "Jr", "ts", "tC", "tS", "tc", "hS", "ks", "dz", "dJ", "pf", "hf", "zr", "kJ", "kt")
	return cost
}()

// distance is the least cost of turning one name into the other (Wagner and Fischer, "The String-to-String
// Correction Problem", 1974).
func distance(a, b Name) float64 {
	row := make([]float64, len(b)+1)
	for j := range len(b) {
		row[j+1] = row[j] + lost(b[j])
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] += lost(a[i])
		for j := range len(b) {
			cost := min(diagonal+heard(a[i], b[j]), row[j]+lost(b[j]), row[j+1]+lost(a[i]))
			diagonal, row[j+1] = row[j+1], cost
		}
	}
	return row[len(b)]
}

// letters are all sounds.
const letters = vowels + "-bcdfghjklmnpqrstvwyzSCJ"

// lostCosts and heardCosts are lost and heard of each sound and pair of sounds.
var lostCosts, heardCosts = func() (lostOf [128]float64, heardAs [128][128]float64) {
	for i := range len(letters) {
		lostOf[letters[i]] = lostCost(letters[i])
		for j := range len(letters) {
			heardAs[letters[i]][letters[j]] = heardCost(letters[i], letters[j])
		}
	}
	return lostOf, heardAs
}()

// lost is what leaving a sound out costs.
func lost(s byte) float64 { return lostCosts[s&127] }

// heard is what hearing one sound as the other costs.
func heard(a, b byte) float64 { return heardCosts[a&127][b&127] }

func lostCost(s byte) float64 {
	switch {
	case s == filler:
		return lostFiller
	case isVowel(s):
		return lostVowel
	case s == 'h' || s == 'w' || s == 'y':
		return lostGlide
	case s == 'r' || s == 'l':
		return lostLiquid
	}
	return lostConsonant
}

func heardCost(a, b byte) float64 {
	vowelA, vowelB := isVowel(a), isVowel(b)
	switch {
	case a == b:
		return 0
	case vowelA && vowelB:
		return otherVowel
	case vowelA || vowelB:
		if a == 'w' && b == 'u' || a == 'u' && b == 'w' || a == 'y' && b == 'i' || a == 'i' && b == 'y' {
			return vocalised
		}
		return otherConsonant
	}
	if cost := confused[a][b]; cost > 0 {
		return cost
	}
	return otherConsonant
}

// Alike is how much two names sound alike, from 0 to 1, which is the same.
func Alike(a, b Name) float64 {
	weight := (a.Weight() + b.Weight()) / 2
	if weight == 0 {
		return 0
	}
	return max(0, 1-distance(a, b)/weight)
}
