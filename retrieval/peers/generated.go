package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
)

// Words of the generated documents.
var (
	places   = strings.Fields("青石镇 白沙港 云岭县 河湾市 松林堡 长桥村 红山口 月牙湖 北坡乡 南渡口 金田镇 石门关")
	subjects = strings.Fields("水电站 图书馆 缆车 粮仓 博物馆 渡轮码头 气象站 葡萄园 陶瓷厂 滑雪场 养蜂场 造纸坊")
	deeds    = strings.Fields("扩建 重新开放 停工检修 更换设备 迎来首批访客 公布年度报告 招募志愿者 签订供货合同")
	reasons  = strings.Fields("春季洪水 游客增多 电价上涨 设备老化 邻县竞争 连续干旱 新路通车 居民请愿")
	people   = strings.Fields("周敏 罗大川 何素云 秦立 马晓冬 沈一鸣 田雨 白桦 丁香 石磊")
)

// generatedDocuments is how many documents are generated.
const generatedDocuments = 3000

// generated is a set of short reports that chance makes of the words above, and of questions on them.
func generated(o options) set {
	return set{name: "generated reports, Chinese, known items", ask: made, files: func(dir string) ([]string, error) {
		if err := os.Mkdir(dir, 0o700); err != nil {
			return nil, err
		}
		path := filepath.Join(dir, "reports.jsonl")
		return []string{path}, generate(path, rand.New(rand.NewPCG(o.seed, 0)))
	}}
}

func generate(path string, random *rand.Rand) (err error) {
	file, err := os.Create(path)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, file.Close()) }()
	lines := json.NewEncoder(file)
	for i := range generatedDocuments {
		document := map[string]string{"id": fmt.Sprintf("report-%d", i), "language": "zh", "text": report(random)}
		if err := lines.Encode(document); err != nil {
			return err
		}
	}
	return nil
}

// report is a report of three sentences.
func report(random *rand.Rand) string {
	any := func(words []string) string { return words[random.IntN(len(words))] }
	return fmt.Sprintf("%s的%s因%s，决定%s。负责人%s说，工程耗资%d万元，预计%d年%d月完成。%s的%s也来协助，派出%d名工人。",
		any(places), any(subjects), any(reasons), any(deeds), any(people), 10+random.IntN(9000), 1990+random.IntN(40),
		1+random.IntN(12), any(places), any(subjects), 2+random.IntN(300))
}
