/* Adam, and the running average of the parameters that is kept in the end. */
#ifndef LEARNING_H
#define LEARNING_H

#include "network.h"

typedef struct {
    float *mean, *spread, *average;
    long steps;
} Learning;

Learning new_learning(const Parameters *parameters);

/*
 * One step from the gradients of two workers, which become zero. `words`: how many the batch had. Of the
 * embedding tables only touched rows move.
 */
void learn(Learning *learning, Parameters *parameters, Worker workers[2], long words, float rate);

#endif
