/* One sentence through the whole network, there and back. */
#ifndef NETWORK_H
#define NETWORK_H

#include "lstm.h"
#include "targets.h"

/* Losses, and how many were right of how many. */
typedef struct {
    double arc_loss, label_loss, tag_loss;
    long words, in_trees, with_names;
    long arcs, labels, tags, names;
} Tally;

/* Rows of an embedding table that a batch touched. */
typedef struct {
    int count, *rows;
    unsigned char *is_touched;
} Touched;

/* A thread's own buffers, gradient and tally. */
typedef struct {
    const Parameters *parameters;
    const int *counts;
    float *gradient;
    Touched words, features;
    Tally tally;
    /* Of the sentence being read: what to learn from beside the corpus, and where to add probabilities; or NULL. */
    const Targets *targets;
    Targets *gathered;
    float gathered_share;
    int *ids;
    float *input, *input_mask, *d_input;
    Memory memory[2][2];
    float *states[2], *dropped[2], *state_mask[2], *d_states[2];
    float *scores, *room;
    float *arc_word, *arc_head, *arc_query, *word_slopes, *head_slopes, *pair_scores, *turned;
    float *d_arc_word, *d_arc_head, *d_query;
    float *label_word, *label_head, *pair, *pair_slopes, *d_pair, *d_label_word, *d_label_head;
} Worker;

Worker new_worker(const Parameters *parameters, const int *counts);

/*
 * Adds `share` times the network's probabilities to `targets`: tags, names and arcs, or, where `labels`, those of
 * relations given the targets' heads, for the sentence that this worker gathered last.
 */
void gather_targets(Worker *worker, const Sentence *sentence, Targets *targets, float share, int labels);

/*
 * Reads a sentence and adds to the tally; with `dropout` it also learns: adds to the gradient. Losses are per
 * word and not averaged. What a corpus doesn't say (trees, tags or names) is left out of the loss,
 * or learnt from the worker's `targets` where it has some.
 */
void read_sentence(Worker *worker, const Sentence *sentence, Random *dropout);

#endif
