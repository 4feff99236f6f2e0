#ifndef SHA256_H
#define SHA256_H

#include <stddef.h>
#include <stdint.h>

/// Takes whole blocks of 64 bytes into the state of a SHA-256 digest (FIPS 180-4 §6.2.2).
///
/// In C for one reason: processors have instructions for it, which Swift cannot name. With them a gigabyte takes half a
/// second; where they are missing, the same is computed without.
void sha256_compress(uint32_t state[8], const uint8_t *blocks, size_t count);

/// The same without the processor's instructions, so that tests can hold the two equal.
void sha256_compress_portably(uint32_t state[8], const uint8_t *blocks, size_t count);

#endif
