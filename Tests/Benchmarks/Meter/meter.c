// Runs a program and tells, as the last line of standard error, what it took with all that it started:
//
//     meter: STATUS MICROSECONDS PROCESSOR-MICROSECONDS PEAK-KILOBYTES
//
// STATUS is the exit status, or 128 and the number of the signal that ended it. A small program has to stand between a
// benchmark and what it measures: what the kernel counts as a child's peak begins with that of its parent.
#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static long long microseconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000000LL + now.tv_nsec / 1000;
}

static long long duration(struct timeval time) { return time.tv_sec * 1000000LL + time.tv_usec; }

int main(int count, char **arguments) {
    if (count < 2) return fputs("usage: meter PROGRAM [ARGUMENT...]\n", stderr), 64;
    long long begin = microseconds();
    pid_t child;
    int code = posix_spawnp(&child, arguments[1], NULL, NULL, arguments + 1, environ);
    if (code) return fprintf(stderr, "meter: '%s': %s\n", arguments[1], strerror(code)), 127;
    int status;
    struct rusage usage;
    while (wait4(child, &status, 0, &usage) < 0)
        if (errno != EINTR) return perror("meter: wait4"), 1;
    long long wall = microseconds() - begin;
    fprintf(
        stderr, "meter: %d %lld %lld %ld\n", WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), wall,
        duration(usage.ru_utime) + duration(usage.ru_stime), usage.ru_maxrss);
    return 0;
}
