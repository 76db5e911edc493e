/* The sentences that ../prepare.mjs wrote, as numbers. */
#ifndef DATA_H
#define DATA_H

/* Longer sentences are cut. One place goes to the root. */
enum { MOST_PLACES = 208, MOST_FEATURES = 16 };

/* How many of each there are. */
typedef struct {
    int words, features, tags, relations, names, features_per_word, trees;
} Sizes;

/*
 * One sentence: for each word its number, its features' numbers, tag, head (from 1; 0 the root), relation
 * and name label; -1 where the corpus doesn't say.
 */
typedef struct {
    int length;
    const int *numbers;
} Sentence;

typedef struct {
    int count;
    Sentence *sentences;
} Corpus;

typedef struct {
    Sizes sizes;
    /* In `train` the sentences with trees come first, then those with names only. */
    Corpus train, dev;
    /* How often each word was seen. */
    int *counts;
} Data;

/* Reads a prepared folder; ends the program with a message where it can't. */
Data read_data(const char *folder);

enum { WORD, FIRST_FEATURE };
static inline int stride_of(const Sizes *sizes) { return sizes->features_per_word + 5; }
static inline const int *word_at(const Sizes *sizes, const Sentence *sentence, int i) {
    return sentence->numbers + (long)i * stride_of(sizes);
}
static inline int tag_of(const Sizes *sizes, const int *word) { return word[sizes->features_per_word + 1]; }
static inline int head_of(const Sizes *sizes, const int *word) { return word[sizes->features_per_word + 2]; }
static inline int relation_of(const Sizes *sizes, const int *word) { return word[sizes->features_per_word + 3]; }
static inline int name_of(const Sizes *sizes, const int *word) { return word[sizes->features_per_word + 4]; }

#endif
