# Every target is a command of the README.
.PHONY: run test ci lint fuzz bench load build crash

run:
	go run ./cmd/docent

build:
	CGO_ENABLED=0 go build -trimpath -o docent ./cmd/docent

test:
	go test ./...

lint:
	gofmt -l .
	go vet ./...
	go run honnef.co/go/tools/cmd/staticcheck@v0.8.2 ./...

fuzz:
	.ci/fuzz 30s

crash:
	DOCENT_CRASH_KILLS=500 go test -count=1 -v -timeout 1h -run NothingIsLostWhenTheProcessIsKilled ./cmd/docent

bench:
	go test -run '^$$' -bench . -benchmem ./...

load:
	DOCENT_LOAD=60s go test ./cmd/docent -run '^$$' -bench Load -benchtime 1x

ci:
	.ci/run
