package corpus

import "strings"

// ending says when the dot of an abbreviation does not end a sentence that goes on with a capital or digit.
type ending uint8

const (
	// always: something belongs to it ("Mr.", "им.").
	always ending = iota
	// beforeNumber: only a number belongs to it ("No.", "Fig.", "руб.").
	beforeNumber
	// unlessStarter: a name or number may follow, a word that begins sentences ends one ("Inc.", "г.").
	unlessStarter
)

func (e ending) holds(next follower) bool {
	switch e {
	case beforeNumber:
		return next.digit
	case unlessStarter:
		return !next.starter
	}
	return true
}

// abbreviations are in lower case and without their last dot.
var abbreviations = merge(map[string]ending{}, map[ending]string{
	always: `mr mrs ms mx dr prof messrs mme mlle gen col lt sgt capt cmdr adm gov sen rep rev hon pres fr st sts mt
		vs e.g i.e cf viz approx ca
		им ул просп пр-т пл пер наб бул бульв ш проф акад доц тов гр г-н г-жа г-ну г-на св см ср рис табл напр
		т.е т.к т.н т.н. обл р-н пос дер оз о корп стр ген полк чл адм мкр рег`,
	beforeNumber: `no nos p pp fig figs vol vols ch chap sec sect art eq par jan feb mar apr jun jul aug sep sept oct nov dec
		млн млрд трлн тыс руб долл коп км кг экз чел мин сек тел др пр проч etc кв оф п пп гл ст с д`,
	unlessStarter: `inc ltd corp co llc plc bros cos jr sr esq al est dept univ assn assoc intl ave blvd rd ft
		г гг в вв`,
})

// starters have a capital, in running text, only where a sentence begins.
var starters = words(`the a an this that these those it he she they we you i in on at by for from with to as of and but or so
	if when while after before since because although though however moreover also there here its his her their our my what who
	how why where which whether not no yes both each most many some all such then thus meanwhile additionally furthermore
	according under during despite earlier later today yesterday now once
	это этот эта эти он она оно они мы вы я в во на по с со к ко у о об от до за из для при без под над между через после
	перед также однако кроме но и а или если когда затем его её ее их так такой такая такие все всё как что кто где почему
	ранее позже сегодня вчера теперь там здесь тогда поэтому согласно среди вместе однако напомним отметим по-прежнему впрочем`)

func merge(all map[string]ending, lists map[ending]string) map[string]ending {
	for ending, list := range lists {
		for _, word := range strings.Fields(list) {
			all[word] = ending
		}
	}
	return all
}

// words is the set of the words of a list.
func words(list string) map[string]bool {
	set := map[string]bool{}
	for _, word := range strings.Fields(list) {
		set[word] = true
	}
	return set
}
