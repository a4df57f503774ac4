/* A clock that jumps: days ahead and back, every few looks. Loaded before the C library. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static long jump(void)
{
    static unsigned long looks, state;
    if (!state)
        state = strtoul(getenv("JUMPING_CLOCK") ? getenv("JUMPING_CLOCK") : "1", 0, 10) * 2654435761u + 1;
    static long offset;
    if (looks++ % 16 == 0) {
        state = state * 6364136223846793005ul + 1442695040888963407ul;
        offset = (long)((state >> 33) % 345600) - 172800;
    }
    return offset;
}

int clock_gettime(clockid_t clock, struct timespec *now)
{
    static int (*real)(clockid_t, struct timespec *);
    if (!real)
        real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int answer = real(clock, now);
    if (!answer && clock == CLOCK_REALTIME)
        now->tv_sec += jump();
    return answer;
}

int gettimeofday(struct timeval *now, void *zone)
{
    struct timespec found;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &found);
    now->tv_sec = found.tv_sec;
    now->tv_usec = found.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *now)
{
    struct timespec found;
    clock_gettime(CLOCK_REALTIME, &found);
    if (now)
        *now = found.tv_sec;
    return found.tv_sec;
}
