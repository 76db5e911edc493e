#include "learning.h"

#include <math.h>
#include <string.h>

#include "matrix.h"

static const float keep_mean = 0.9f, keep_spread = 0.98f;
/* Gradients are sums over words: brought to that of so many words, and clipped at this length. */
static const float words_per_step = 8.0f, longest_gradient = 40.0f;
/* The average forgets fast at first, then slowly; the tables' moves every fifth step. */
enum { WARM_STEPS = 200, TABLE_STEPS = 5 };

Learning new_learning(const Parameters *p) {
    Learning l = {new_floats(p->total), new_floats(p->total), new_floats(p->total), 0};
    memcpy(l.average, p->values, sizeof(float) * (size_t)p->total);
    return l;
}

typedef struct {
    float rate, mean_share, spread_share, scale;
} Step;

static inline void move(Learning *l, float *values, long k, float gradient, const Step *step) {
    const float g = gradient * step->scale;
    l->mean[k] = keep_mean * l->mean[k] + (1.0f - keep_mean) * g;
    l->spread[k] = keep_spread * l->spread[k] + (1.0f - keep_spread) * g * g;
    values[k] -= step->rate * (l->mean[k] / step->mean_share) / (sqrtf(l->spread[k] / step->spread_share) + 1e-8f);
}

static void move_rows(Learning *l, Parameters *p, Parameter table, Worker workers[2], const Step *step) {
    const int width = p->columns[table];
    for (int owner = 0; owner < 2; owner++) {
        Touched *touched = table == WORDS ? &workers[owner].words : &workers[owner].features;
        Touched *other = table == WORDS ? &workers[1 - owner].words : &workers[1 - owner].features;
        for (int i = 0; i < touched->count; i++) {
            const int row = touched->rows[i];
            if (!touched->is_touched[row]) continue;
            touched->is_touched[row] = other->is_touched[row] = 0;
            for (long k = p->start[table] + (long)row * width; k < p->start[table] + (long)(row + 1) * width; k++) {
                move(l, p->values, k, workers[0].gradient[k] + workers[1].gradient[k], step);
                workers[0].gradient[k] = workers[1].gradient[k] = 0.0f;
            }
        }
        touched->count = 0;
    }
}

static void average(float *average, const float *values, long from, long to, float keep) {
    for (long k = from; k < to; k++) average[k] = keep * average[k] + (1.0f - keep) * values[k];
}

void learn(Learning *l, Parameters *p, Worker workers[2], long words, float rate) {
    float *first = workers[0].gradient, *second = workers[1].gradient;
    const float per_word = words_per_step / (float)(words > 0 ? words : 1);
    l->steps++;
    double square = 0;
    for (long k = p->tables_end; k < p->total; k++) {
        first[k] += second[k];
        second[k] = 0.0f;
        square += (double)first[k] * first[k];
    }
    const double length = sqrt(square) * per_word;
    const Step step = {rate, 1.0f - powf(keep_mean, (float)l->steps), 1.0f - powf(keep_spread, (float)l->steps),
                       per_word * (length > longest_gradient ? (float)(longest_gradient / length) : 1.0f)};
    for (long k = p->tables_end; k < p->total; k++) {
        move(l, p->values, k, first[k], &step);
        first[k] = 0.0f;
    }
    move_rows(l, p, WORDS, workers, &step);
    move_rows(l, p, FEATURES, workers, &step);
    const int warm = l->steps < WARM_STEPS;
    average(l->average, p->values, p->tables_end, p->total, warm ? 0.9f : 0.999f);
    if (l->steps % TABLE_STEPS == 0) average(l->average, p->values, 0, p->tables_end, warm ? 0.6f : 0.995f);
}
