/* Chance that repeats: every stream starts from a number. */
#ifndef RANDOM_H
#define RANDOM_H

#include <stdint.h>

typedef uint64_t Random;

/* A stream of its own for a pair of numbers (an epoch and a sentence, say); SplitMix64's mixing. */
static inline Random new_random(uint64_t seed, uint64_t part) {
    uint64_t mixed = seed * 0x9e3779b97f4a7c15ull + part + 0x632be59bd9b4e019ull;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ull;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebull;
    mixed ^= mixed >> 31;
    return mixed ? mixed : 1;
}

/* From 0 up to 1; xorshift. */
static inline float next_random(Random *state) {
    uint64_t x = *state;
    x ^= x << 13;
    x ^= x >> 7;
    x ^= x << 17;
    *state = x;
    return (float)(x >> 40) * (1.0f / 16777216.0f);
}

/* What a value is multiplied by under dropout: 0 with chance `rate`, else so much that the mean stays. */
static inline float next_mask(Random *state, float rate) {
    return next_random(state) < rate ? 0.0f : 1.0f / (1.0f - rate);
}

static inline void shuffle(int *list, int count, Random *state) {
    for (int i = count - 1; i > 0; i--) {
        const int j = (int)(next_random(state) * (float)(i + 1));
        const int kept = list[i];
        list[i] = list[j];
        list[j] = kept;
    }
}

#endif
