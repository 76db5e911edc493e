/* The network's numbers: what is learnt. */
#ifndef PARAMETERS_H
#define PARAMETERS_H

#include "data.h"
#include "random.h"

/* Units in the layers. */
typedef struct {
    int hidden, arc, label, word, feature;
} Layers;

/*
 * Every matrix is inputs x outputs (an embedding table: entries x units), a bias is one row. The tables come
 * first: only the rows that a batch touched are updated.
 */
typedef enum {
    WORDS, FEATURES,
    INPUT_0_FORWARD, RECURRENT_0_FORWARD, BIAS_0_FORWARD,
    INPUT_0_BACKWARD, RECURRENT_0_BACKWARD, BIAS_0_BACKWARD,
    INPUT_1_FORWARD, RECURRENT_1_FORWARD, BIAS_1_FORWARD,
    INPUT_1_BACKWARD, RECURRENT_1_BACKWARD, BIAS_1_BACKWARD,
    TAGS, TAGS_BIAS, NAMES, NAMES_BIAS,
    ARC_WORD, ARC_WORD_BIAS, ARC_HEAD, ARC_HEAD_BIAS, ARC_PAIR, ARC_PAIR_BIAS,
    LABEL_WORD, LABEL_WORD_BIAS, LABEL_HEAD, LABEL_PAIR, LABEL_PAIR_BIAS,
    PARAMETERS
} Parameter;

typedef struct {
    Layers layers;
    Sizes sizes;
    int rows[PARAMETERS], columns[PARAMETERS];
    long start[PARAMETERS];
    /* All numbers, and where those of the tables end. */
    long total, tables_end;
    float *values;
    /* Turned copies of the dense matrices for the way back; NULL for others. */
    float *turned[PARAMETERS];
} Parameters;

/* Parameters at their random start. */
Parameters new_parameters(Layers layers, Sizes sizes, Random *random);

/* Refreshes the turned copies after a change of values. */
void turn_parameters(Parameters *parameters);

/* Writes `values` as floats, one parameter after another, to `path`, and their layout as JSON to `path`.json. */
void save_parameters(const Parameters *parameters, const float *values, const char *path);

/* Parameters that {@link save_parameters} wrote; their layers are as `path`.json says. */
Parameters load_parameters(Sizes sizes, const char *path);

static inline float *values_of(const Parameters *parameters, Parameter which) {
    return parameters->values + parameters->start[which];
}

/* Of layer 0 or 1 and direction 0 (forward) or 1: the input matrix; the recurrent one and the bias follow it. */
static inline Parameter lstm_input(int layer, int direction) {
    return (Parameter)(INPUT_0_FORWARD + 6 * layer + 3 * direction);
}

#endif
