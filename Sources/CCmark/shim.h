#ifndef GIDS_CCMARK_SHIM_H
#define GIDS_CCMARK_SHIM_H

#include <cmark.h>

#endif
