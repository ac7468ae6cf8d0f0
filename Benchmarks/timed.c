/* timed REPORT COMMAND [ARGUMENT ...]: runs a command and writes into the file REPORT, on one line,
 *
 *     wall-seconds cpu-seconds peak-kilobytes exit-status
 *
 * It is small on purpose: what a process uses at its peak never reads lower than what the process used that started it, so Python cannot
 * start what is measured.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double seconds(struct timespec t) { return (double)t.tv_sec + (double)t.tv_nsec * 1e-9; }
static double cpu_seconds(struct timeval t) { return (double)t.tv_sec + (double)t.tv_usec * 1e-6; }

int main(int count, char **arguments) {
    if (count < 3) {
        fprintf(stderr, "usage: timed REPORT COMMAND [ARGUMENT ...]\n");
        return 2;
    }
    struct timespec begin, end;
    struct rusage usage;
    pid_t process;
    int status;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    int error = posix_spawnp(&process, arguments[2], NULL, NULL, arguments + 2, environ);
    if (error) {
        fprintf(stderr, "timed: %s: %s\n", arguments[2], strerror(error));
        return 127;
    }
    while (wait4(process, &status, 0, &usage) < 0)
        if (errno != EINTR) return 1;
    clock_gettime(CLOCK_MONOTONIC, &end);
    FILE *report = fopen(arguments[1], "w");
    if (!report) {
        fprintf(stderr, "timed: %s: %s\n", arguments[1], strerror(errno));
        return 1;
    }
#ifdef __APPLE__
    long kilobytes = usage.ru_maxrss / 1024; /* bytes there */
#else
    long kilobytes = usage.ru_maxrss;
#endif
    fprintf(report, "%.6f %.6f %ld %d\n", seconds(end) - seconds(begin), cpu_seconds(usage.ru_utime) + cpu_seconds(usage.ru_stime),
            kilobytes, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return fclose(report) ? 1 : 0;
}
