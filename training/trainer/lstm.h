/* One direction of an LSTM layer, there and back. */
#ifndef LSTM_H
#define LSTM_H

#include "parameters.h"

/* What the way there leaves for the way back. */
typedef struct {
    /* places x 4 hidden: admit, keep, show and new content, after their functions. */
    float *gates;
    /* places x hidden: cells and their tanh. */
    float *cells, *squashed;
    /* Dropout of what comes from the step before, one mask a sentence. */
    float *mask;
} Memory;

Memory new_memory(int hidden);

/*
 * Runs over `places` rows of `input` (width: the input matrix's rows). The states go to `output`, rows of
 * 2 hidden; a direction fills its half. `dropout`: NULL when not training.
 */
void lstm_forward(const Parameters *p, int layer, int direction, const float *input, int places, Memory *memory,
                  float *output, Random *dropout, float rate);

/*
 * Back from `d_output` (rows of 2 hidden: how the loss changes with the states): adds to `gradient` (laid out as
 * the parameters) and to `d_input`. `room`: places x 5 hidden of working space.
 */
void lstm_backward(const Parameters *p, int layer, int direction, const float *input, int places,
                   const Memory *memory, const float *output, const float *d_output, float *gradient,
                   float *d_input, float *room);

#endif
