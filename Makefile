# Every target is a command of the README.
.PHONY: run test ci lint fuzz bench load build

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

bench:
	go test -run '^$$' -bench . -benchmem ./...

load:
	DOCENT_LOAD=60s go test ./cmd/docent -run '^$$' -bench Load -benchtime 1x

ci:
	.ci/run
