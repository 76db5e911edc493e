#include "targets.h"

#include <math.h>
#include <stdlib.h>

#include "matrix.h"

Targets new_targets(const Sizes *sizes, const Sentence *sentence) {
    const long places = sentence->length + 1;
    return (Targets){calloc((size_t)places, sizeof(int)), new_floats(places * sizes->tags),
                     new_floats(places * sizes->names), new_floats(places * places),
                     new_floats(places * sizes->relations)};
}

void choose_heads(Targets *targets, const Sizes *sizes, const Sentence *sentence) {
    const int places = sentence->length + 1;
    for (int i = 1; i < places; i++) {
        const int gold = head_of(sizes, word_at(sizes, sentence, i - 1));
        if (gold >= 0) targets->heads[i] = gold < places ? gold : 0;
        else targets->heads[i] = highest_of(targets->arcs + (long)i * places, places);
    }
}

void add_probabilities(const float *scores, int count, float share, float *sum) {
    const float highest = scores[highest_of(scores, count)];
    float all = 0.0f;
    for (int k = 0; k < count; k++) all += expf(scores[k] - highest);
    for (int k = 0; k < count; k++) sum[k] += share * expf(scores[k] - highest) / all;
}

int highest_of(const float *values, int count) {
    int best = 0;
    for (int k = 1; k < count; k++)
        if (values[k] > values[best]) best = k;
    return best;
}
