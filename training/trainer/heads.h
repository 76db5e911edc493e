/* The layers on top of the LSTMs, and their losses. */
#ifndef HEADS_H
#define HEADS_H

#include "parameters.h"

/* y = x w + b over `rows` rows; `bias` may be PARAMETERS for none. */
void linear_forward(const Parameters *p, Parameter weights, Parameter bias, const float *x, int rows, float *y);

/* Back through {@link linear_forward}: adds to `gradient` and to `d_x`. */
void linear_backward(const Parameters *p, Parameter weights, Parameter bias, const float *x, int rows,
                     const float *d_y, float *gradient, float *d_x);

/*
 * The loss of a row of scores, which become how it changes with them: towards `gold`, or -1, and `soft`, or NULL.
 * Adds to `right` where the best score is gold's.
 */
float row_loss(float *scores, int count, int gold, const float *soft, float weight, long *right);

/*
 * Bends values below zero (slope 0.1) and, where `mask` has a factor for each column, drops columns out.
 * `slopes` is what the way back multiplies by.
 */
void bend(float *values, float *slopes, int rows, int columns, const float *mask);

#endif
