package word

import "strings"

// irregular has the base of each irregular English form.
var irregular = func() map[string]string {
	m := make(map[string]string)
	for line := range strings.SplitSeq(irregularForms, ";") {
		words := strings.Fields(line)
		for _, w := range words[1:] {
			m[w] = words[0]
		}
	}
	return m
}()

// otherPlurals are those of Latin and Greek words, and of some old English ones.
const otherPlurals = `cilium cilia;flagellum flagella;cyanobacterium cyanobacteria;archaeon archaea;mitochondrion mitochondria;spermatozoon spermatozoa;protozoon protozoa;` +
	`ovum ova;larva larvae;pupa pupae;alga algae;antenna antennae;vertebra vertebrae;nebula nebulae;supernova supernovae;formula formulae;persona personae;` +
	`bacillus bacilli;stimulus stimuli;locus loci;radius radii;cactus cacti;alumnus alumni;syllabus syllabi;focus foci;hippopotamus hippopotami;octopus octopi;` +
	`stratum strata;erratum errata;memorandum memoranda;symposium symposia;millennium millennia;stadium stadia;aquarium aquaria;quantum quanta;spectrum spectra;` +
	`taxon taxa;phylum phyla;automaton automata;polyhedron polyhedra;ganglion ganglia;genus genera;corpus corpora;thesis theses;hypothesis hypotheses;` +
	`synthesis syntheses;diagnosis diagnoses;prognosis prognoses;parenthesis parentheses;oasis oases;neurosis neuroses;metamorphosis metamorphoses;` +
	`appendix appendices;vertex vertices;vortex vortices;codex codices;apex apices;bureau bureaux;plateau plateaux;chateau chateaux;tableau tableaux;` +
	`louse lice;penny pence;calf calves;elf elves;scarf scarves;hoof hooves;wharf wharves;dwarf dwarves;`

const irregularForms = `arise arose arisen;awake awoke awoken;bear bore borne;beat beaten;begin began begun;bend bent;bind bound;bite bit bitten;bleed bled;` +
	`blow blew blown;break broke broken;breed bred;bring brought;build built;burn burnt;buy bought;catch caught;choose chose chosen;cling clung;` +
	`come came;creep crept;deal dealt;dig dug;draw drew drawn;drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed;feel felt;` +
	`fight fought;find found;flee fled;fly flew flown;forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;` +
	`grow grew grown;hang hung;hear heard;hide hid hidden;hold held;keep kept;kneel knelt;know knew known;lay laid;lead led;leave left;lend lent;` +
	`lose lost;mean meant;meet met;overcome overcame;pay paid;ride rode ridden;ring rang rung;rise rose risen;run ran;see saw seen;seek sought;` +
	`sell sold;send sent;shake shook shaken;shine shone;shoot shot;show shown;shrink shrank shrunk;sing sang sung;sink sank sunk;sit sat;sleep slept;` +
	`slide slid;speak spoke spoken;spend spent;spin spun;split splitting;spring sprang sprung;stand stood;steal stole stolen;stick stuck;strike struck stricken;` +
	`swear swore sworn;sweep swept;swell swollen;swim swam swum;swing swung;teach taught;tear tore torn;think thought;throw threw thrown;` +
	`understand understood;undergo underwent undergone;undertake undertook undertaken;wake woke woken;wear wore worn;weave wove woven;weep wept;win won;` +
	`wind wound;withdraw withdrew withdrawn;write wrote written;man men;woman women;child children;foot feet;tooth teeth;mouse mice;goose geese;ox oxen;` +
	`life lives;wife wives;knife knives;leaf leaves;wolf wolves;half halves;thief thieves;loaf loaves;shelf shelves;crisis crises;bus buses busses;gas gases gasses;lens lenses;atlas atlases;bias biases;canvas canvases;alias aliases;plus pluses;iris irises;analysis analyses;basis bases;` +
	`phenomenon phenomena;criterion criteria;bacterium bacteria;medium media;curriculum curricula;nucleus nuclei;fungus fungi;index indices;matrix matrices;` +
	otherPlurals +
	`defense defence defenses defences;center centre centres;theater theatre theatres;color colour colours;labor labour;harbor harbour;neighbor neighbour neighbours;` +
	`favor favour favours;honor honour honours;program programme programmes;meter metre metres;kilometer kilometre kilometres;liter litre litres;fiber fibre;` +
	`traveler traveller travellers;aluminum aluminium;license licence licences;plow plough;gray grey;organization organisation organisations;` +
	`organize organise organised organises;realize realise realised;recognize recognise recognised;judgment judgement judgements;mold mould moulds;tire tyre tyres;jewelry jewellery`
