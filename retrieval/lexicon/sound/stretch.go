package sound

// Part is a word or a syllable of a text by its sounds; it stands at bytes [Start, End) of the text.
type Part struct {
	Sounds     Name
	Start, End int
}

// Stretch is the parts of a text as they follow each other, any of which may begin a name.
type Stretch struct {
	sounds []byte
	// part is for each sound its part, left how many sounds of that follow.
	part, left []int
	parts      []Part
	// inflected is set where words may have endings which a name in other letters has not.
	inflected bool
}

// Bounds and costs of the ending of a word that a name in other letters has not.
const (
	longestEnding = 3
	lostEnding    = 0.1
	never         = 1e9
)

// NewStretch returns the stretch of parts; inflected says that they are words which may have endings that a name in other
// letters has not.
func NewStretch(inflected bool, parts ...Part) Stretch {
	s := Stretch{inflected: inflected, parts: parts}
	for n, part := range parts {
		for i := range len(part.Sounds) {
			s.sounds = append(s.sounds, part.Sounds[i])
			s.part = append(s.part, n)
			s.left = append(s.left, len(part.Sounds)-1-i)
		}
	}
	return s
}

// Empty reports whether there is nothing to hear.
func (s Stretch) Empty() bool { return len(s.sounds) == 0 }

// Hears returns how much the run of parts that sounds most like a name sounds like it, up to 1, which is the same, and the
// bytes of the text at which it stands. What it costs grows with the length of both (Sellers, "The theory and computation
// of evolutionary distances: pattern recognition", 1980).
func (s Stretch) Hears(name Name) (alike float64, start, end int) {
	weight := name.distinctness()
	if weight == 0 || s.Empty() {
		return 0, 0, 0
	}
	row := newHearing(name)
	least := never
	for i := range s.sounds {
		if i == 0 || s.left[i-1] == 0 {
			row.begin(i)
		}
		row.next(s.sounds[i], i > 0 && s.sounds[i-1] == s.sounds[i])
		if cost := row.cost[len(name)] + s.ending(i); cost < least {
			least, start, end = cost, s.parts[s.part[row.from[len(name)]]].Start, s.parts[s.part[i]].End
		}
	}
	return max(0, 1-least/weight), start, end
}

// ending is what it costs that a name ends with the i-th sound.
func (s Stretch) ending(i int) float64 {
	switch left := s.left[i]; {
	case left == 0:
		return 0
	case s.inflected && left <= longestEnding:
		return lostEnding * float64(left)
	}
	return never
}

// hearing is, for each beginning of a name, what it costs at least to have heard it so far, and from which sound on.
type hearing struct {
	name Name
	cost []float64
	from []int
}

func newHearing(name Name) hearing {
	h := hearing{name, make([]float64, len(name)+1), make([]int, len(name)+1)}
	for j := range h.cost {
		h.cost[j] = never
	}
	return h
}

// begin lets the name begin with the i-th sound.
func (h hearing) begin(i int) {
	h.cost[0], h.from[0] = 0, i
	for j := range len(h.name) {
		if cost := h.cost[j] + lost(h.name[j]); cost < h.cost[j+1] {
			h.cost[j+1], h.from[j+1] = cost, h.from[j]
		}
	}
}

// next hears one more sound. One that is doubled where two words meet costs nothing.
func (h hearing) next(sound byte, again bool) {
	dropped := lost(sound)
	if again {
		dropped = 0
	}
	diagonal, from := h.cost[0], h.from[0]
	h.cost[0] = never
	for j := range len(h.name) {
		cost, began := diagonal+heard(h.name[j], sound), from
		if c := h.cost[j] + lost(h.name[j]); c < cost {
			cost, began = c, h.from[j]
		}
		if c := h.cost[j+1] + dropped; c < cost {
			cost, began = c, h.from[j+1]
		}
		diagonal, from = h.cost[j+1], h.from[j+1]
		h.cost[j+1], h.from[j+1] = cost, began
	}
}

// distinctness is what a name can cost at most: its weight, less for sounds that come and go.
func (n Name) distinctness() float64 {
	all := n.Weight()
	for i := range len(n) {
		all += lost(n[i])
	}
	return all / 2
}
