#ifndef CRENAME_H
#define CRENAME_H

/// Exchanges two folders or files on one file system in one step, so that each
/// name stands for something at every moment. Returns 0, or the errno that says
/// why not; ENOSYS where the system has no such call.
///
/// Swift cannot call it itself: renameat2 is hidden behind _GNU_SOURCE in Glibc,
/// missing in Musl, and syscall() takes variable arguments.
int crename_exchange(const char *first, const char *second);

#endif
