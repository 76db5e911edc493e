#include "heads.h"

#include <math.h>
#include <string.h>

#include "matrix.h"
#include "targets.h"

/* Where there are targets: their share beside what the corpus says, and their weight where it says nothing. */
static const float soft_share = 0.5f, silent_weight = 0.5f;

void linear_forward(const Parameters *p, Parameter weights, Parameter bias, const float *x, int rows, float *y) {
    const int in = p->rows[weights], out = p->columns[weights];
    for (int i = 0; i < rows; i++) {
        if (bias == PARAMETERS) memset(y + (long)i * out, 0, sizeof(float) * out);
        else memcpy(y + (long)i * out, values_of(p, bias), sizeof(float) * out);
    }
    multiply_add(rows, out, in, x, in, 1, values_of(p, weights), out, y, out);
}

void linear_backward(const Parameters *p, Parameter weights, Parameter bias, const float *x, int rows,
                     const float *d_y, float *gradient, float *d_x) {
    const int in = p->rows[weights], out = p->columns[weights];
    multiply_add(in, out, rows, x, 1, in, d_y, out, gradient + p->start[weights], out);
    if (bias != PARAMETERS) {
        float *d_bias = gradient + p->start[bias];
        for (int i = 0; i < rows; i++)
            for (int k = 0; k < out; k++) d_bias[k] += d_y[(long)i * out + k];
    }
    multiply_add(rows, in, out, d_y, out, 1, p->turned[weights], in, d_x, in);
}

/*
 * Softmax and cross-entropy of one row of scores: the loss; scores become how the loss changes with them, times
 * `weight`. `best`: where the highest score stood.
 */
static float softmax_loss(float *scores, int count, int right, float weight, int *best) {
    *best = 0;
    for (int k = 1; k < count; k++)
        if (scores[k] > scores[*best]) *best = k;
    const float highest = scores[*best];
    float sum = 0.0f;
    for (int k = 0; k < count; k++) sum += scores[k] = expf(scores[k] - highest);
    const float loss = -logf(scores[right] / sum + 1e-20f);
    for (int k = 0; k < count; k++) scores[k] *= weight / sum;
    scores[right] -= weight;
    return loss;
}

/*
 * After {@link softmax_loss} towards `right`: how the loss changes where the goal is `share` of a row of
 * probabilities `soft` and the rest of `right`. `weight` as there.
 */
static void lean(float *slopes, int count, int right, const float *soft, float weight, float share) {
    for (int k = 0; k < count; k++) slopes[k] -= weight * share * soft[k];
    slopes[right] += weight * share;
}

float row_loss(float *scores, int count, int gold, const float *soft, float weight, long *right) {
    if (gold < 0 && !soft) {
        memset(scores, 0, sizeof(float) * (size_t)count);
        return 0.0f;
    }
    int best;
    if (gold < 0) {
        const int likeliest = highest_of(soft, count);
        softmax_loss(scores, count, likeliest, weight * silent_weight, &best);
        lean(scores, count, likeliest, soft, weight * silent_weight, 1.0f);
        return 0.0f;
    }
    const float loss = softmax_loss(scores, count, gold, weight, &best);
    if (soft) lean(scores, count, gold, soft, weight, soft_share);
    *right += best == gold;
    return loss;
}

void bend(float *values, float *slopes, int rows, int columns, const float *mask) {
    for (int i = 0; i < rows; i++)
        for (int k = 0; k < columns; k++) {
            const long at = (long)i * columns + k;
            slopes[at] = (values[at] > 0.0f ? 1.0f : 0.1f) * (mask ? mask[k] : 1.0f);
            values[at] *= slopes[at];
        }
}
