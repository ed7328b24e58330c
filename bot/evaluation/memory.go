package evaluation

import (
	"os"
	"strconv"
	"strings"
)

// PeakRSS returns the most memory that this process has had resident, in MiB, or nil where the system does not
// tell: it is VmHWM of proc_pid_status(5).
func PeakRSS() *float64 {
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return nil
	}
	for line := range strings.Lines(string(status)) {
		fields := strings.Fields(line)
		if len(fields) < 2 || fields[0] != "VmHWM:" {
			continue
		}
		if kib, err := strconv.ParseFloat(fields[1], 64); err == nil {
			mib := kib / 1024
			return &mib
		}
	}
	return nil
}
