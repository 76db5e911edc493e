#include "data.h"

#include <stdio.h>
#include <stdlib.h>

static FILE *open_file(const char *folder, const char *name) {
    char path[1000];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "rb");
    if (!file) {
        fprintf(stderr, "Can't read %s\n", path);
        exit(1);
    }
    return file;
}

static int *read_numbers(const char *folder, const char *name, long *count) {
    FILE *file = open_file(folder, name);
    fseek(file, 0, SEEK_END);
    const long bytes = ftell(file);
    rewind(file);
    int *numbers = malloc((size_t)bytes);
    if (!numbers || fread(numbers, 1, (size_t)bytes, file) != (size_t)bytes) {
        fprintf(stderr, "%s can't be read whole\n", name);
        exit(1);
    }
    fclose(file);
    *count = bytes / (long)sizeof(int);
    return numbers;
}

/* A corpus file: how many sentences, then each one's length and words. The numbers stay in memory. */
static Corpus read_corpus(const char *folder, const char *name, const Sizes *sizes) {
    long count;
    const int *at = read_numbers(folder, name, &count);
    Corpus corpus = {*at++, NULL};
    corpus.sentences = malloc(sizeof(Sentence) * (size_t)corpus.count);
    for (int i = 0; i < corpus.count; i++) {
        const int length = *at++;
        corpus.sentences[i] = (Sentence){length < MOST_PLACES - 1 ? length : MOST_PLACES - 1, at};
        at += (long)length * stride_of(sizes);
    }
    return corpus;
}

Data read_data(const char *folder) {
    Data data;
    Sizes *sizes = &data.sizes;
    FILE *file = open_file(folder, "sizes.txt");
    if (fscanf(file, "%d %d %d %d %d %d %d", &sizes->words, &sizes->features, &sizes->tags, &sizes->relations,
               &sizes->names, &sizes->features_per_word, &sizes->trees) != 7 ||
        sizes->features_per_word > MOST_FEATURES) {
        fprintf(stderr, "sizes.txt isn't as expected\n");
        exit(1);
    }
    fclose(file);
    data.train = read_corpus(folder, "train.bin", sizes);
    data.dev = read_corpus(folder, "dev.bin", sizes);
    long count;
    data.counts = read_numbers(folder, "counts.bin", &count);
    return data;
}
