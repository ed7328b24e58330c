package answer

import "testing"

func TestWhoDoesSomethingIsNotTheOneToWhomItIsDone(t *testing.T) {
	const en = "Kalmar beat Larvik 4–2 in the cup. Olga Brandt, who replaced Igor Lund in 2021, thanked the fans."
	const ru = "«Кальмар» обыграл «Ларвик» со счётом 4:2. Ольга Брандт, которая в 2021 году сменила Игоря Лунда, поблагодарила болельщиков."
	const zh = "卡尔马队以4比2击败拉尔维克队。奥莉加·布兰特2021年接替伊戈尔·伦德。"
	verifier(t).judge(t, []judged{
		{"Kalmar beat Larvik 4–2.", en, true},
		{"Larvik were beaten 4–2 by Kalmar.", en, true},
		{"Larvik beat Kalmar 4–2.", en, false},
		{"Olga Brandt replaced Igor Lund in 2021.", en, true},
		{"Igor Lund was replaced by Olga Brandt in 2021.", en, true},
		{"Igor Lund replaced Olga Brandt in 2021.", en, false},
		{"«Кальмар» обыграл «Ларвик» со счётом 4:2.", ru, true},
		{"«Ларвик» обыграл «Кальмар» со счётом 4:2.", ru, false},
		{"В 2021 году Ольга Брандт сменила Игоря Лунда.", ru, true},
		{"Игорь Лунд в 2021 году сменил Ольгу Брандт.", ru, false},
		{"伊戈尔·伦德2021年接替奥莉加·布兰特。", zh, false},
	})
}

func TestClausesDoNotExchangeWhatTheySay(t *testing.T) {
	const en = "Teachers praised the reform, but parents criticised it."
	const ru = "Учителя похвалили реформу, а родители её раскритиковали."
	const zh = "教师称赞了这项改革，但家长批评了它。"
	verifier(t).judge(t, []judged{
		{"The reform was praised by teachers, but parents criticised it.", en, true},
		{"Parents criticised the reform, but teachers praised it.", en, true},
		{"Teachers criticised the reform, but parents praised it.", en, false},
		{"Учителя раскритиковали реформу, а родители её похвалили.", ru, false},
		{"教师批评了这项改革，但家长称赞了它。", zh, false},
	})
}

func TestANameStandsBehindItsOwnWord(t *testing.T) {
	const en = "Captain Nils Berg scored first. Dinamo lost the game because goalkeeper Jan Moser had been injured."
	verifier(t).judge(t, []judged{
		{"Goalkeeper Jan Moser had been injured.", en, true},
		{"Goalkeeper Nils Berg had been injured.", en, false},
		{"Травмирован был вратарь Нильс Берг.", "Первым забил капитан Нильс Берг. Травмирован был вратарь Иван Мозер.", false},
	})
}
