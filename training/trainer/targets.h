/*
 * What other networks make of a sentence, to learn from beside the corpora: knowledge distillation
 * (Hinton, Vinyals and Dean 2015, https://arxiv.org/abs/1503.02531).
 */
#ifndef TARGETS_H
#define TARGETS_H

#include "data.h"

/* Probabilities, a row for each place (row 0 is the root's and empty); `labels` are those given `heads`. */
typedef struct {
    int *heads;
    float *tags, *names, *arcs, *labels;
} Targets;

/* Empty targets for a sentence. */
Targets new_targets(const Sizes *sizes, const Sentence *sentence);

/* Sets the heads that relations are asked for: the corpus's, else the likeliest of `arcs`. */
void choose_heads(Targets *targets, const Sizes *sizes, const Sentence *sentence);

/* Adds `share` times the probabilities that a row of scores means to `sum`. */
void add_probabilities(const float *scores, int count, float share, float *sum);

/* Where the highest of `count` values stands. */
int highest_of(const float *values, int count);

#endif
