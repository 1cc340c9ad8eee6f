// Sets the wall clock of one program back, for tests of what happens after an outage of hours: preloaded (LD_PRELOAD), it answers with
// the machine's time less EARLIER_BY_SECONDS. Elapsed time is left alone.

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

typedef int (*reader)(clockid_t, struct timespec *);

static reader machines_own;
static time_t earlier_by;

__attribute__((constructor)) static void prepare(void) {
    const char *seconds = getenv("EARLIER_BY_SECONDS");
    earlier_by = seconds ? atol(seconds) : 0;
    machines_own = (reader)dlsym(RTLD_NEXT, "clock_gettime");
}

int clock_gettime(clockid_t clock, struct timespec *time) {
    if (!machines_own) prepare();  // asked before the constructors have run
    int result = machines_own(clock, time);
    if (result == 0 && clock == CLOCK_REALTIME) time->tv_sec -= earlier_by;
    return result;
}
