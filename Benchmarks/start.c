/* The floor of the start: a program that prints a line, as `gids --version` does. */
#include <stdio.h>

int main(void) {
    puts("0.0.0");
    return 0;
}
