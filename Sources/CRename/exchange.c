#ifdef __linux__
#define _GNU_SOURCE
#endif

#include "CRename.h"

#include <errno.h>

#if defined(__linux__)

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

int crename_exchange(const char *first, const char *second) {
#ifdef SYS_renameat2
  const unsigned int exchange = 1 << 1;  // RENAME_EXCHANGE, see renameat2(2)
  return syscall(SYS_renameat2, AT_FDCWD, first, AT_FDCWD, second, exchange) == 0 ? 0 : errno;
#else
  return ENOSYS;
#endif
}

#elif defined(__APPLE__)

#include <stdio.h>

int crename_exchange(const char *first, const char *second) {
  return renamex_np(first, second, RENAME_SWAP) == 0 ? 0 : errno;
}

#else

int crename_exchange(const char *first, const char *second) {
  (void)first;
  (void)second;
  return ENOSYS;
}

#endif
