#include "lstm.h"

#include <math.h>
#include <string.h>

#include "matrix.h"

enum { MOST_HIDDEN = 512 };

static inline float sigmoid(float x) { return 1.0f / (1.0f + expf(-x)); }
static inline float squash(float x) { return 2.0f * sigmoid(2.0f * x) - 1.0f; }

Memory new_memory(int hidden) {
    return (Memory){new_floats(4L * MOST_PLACES * hidden), new_floats((long)MOST_PLACES * hidden),
                    new_floats((long)MOST_PLACES * hidden), new_floats(hidden)};
}

/* The place of a step, and the place of the step before it. */
static inline int place_of(int step, int direction, int places) { return direction ? places - 1 - step : step; }
static inline int before(int place, int direction) { return direction ? place + 1 : place - 1; }

void lstm_forward(const Parameters *p, int layer, int direction, const float *input, int places, Memory *memory,
                  float *output, Random *dropout, float rate) {
    const int hidden = p->layers.hidden, gates = 4 * hidden, row = 2 * hidden;
    const Parameter in = lstm_input(layer, direction);
    const float *recurrent = values_of(p, in + 1), *bias = values_of(p, in + 2);
    float *states = output + direction * hidden;
    for (int i = 0; i < places; i++) memcpy(memory->gates + (long)i * gates, bias, sizeof(float) * gates);
    multiply_add(places, gates, p->rows[in], input, p->rows[in], 1, values_of(p, in), gates, memory->gates, gates);
    for (int k = 0; k < hidden; k++) memory->mask[k] = dropout ? next_mask(dropout, rate) : 1.0f;
    float masked[MOST_HIDDEN];
    for (int step = 0; step < places; step++) {
        const int i = place_of(step, direction, places), last = before(i, direction);
        float *gate = memory->gates + (long)i * gates;
        if (step > 0) {
            for (int k = 0; k < hidden; k++) masked[k] = states[(long)last * row + k] * memory->mask[k];
            multiply_add(1, gates, hidden, masked, hidden, 1, recurrent, gates, gate, gates);
        }
        for (int k = 0; k < hidden; k++) {
            const float admit = gate[k] = sigmoid(gate[k]);
            const float keep = gate[hidden + k] = sigmoid(gate[hidden + k]);
            const float show = gate[2 * hidden + k] = sigmoid(gate[2 * hidden + k]);
            const float content = gate[3 * hidden + k] = squash(gate[3 * hidden + k]);
            const float old = step > 0 ? memory->cells[(long)last * hidden + k] : 0.0f;
            const float cell = memory->cells[(long)i * hidden + k] = admit * content + keep * old;
            const float squashed = memory->squashed[(long)i * hidden + k] = squash(cell);
            states[(long)i * row + k] = show * squashed;
        }
    }
}

void lstm_backward(const Parameters *p, int layer, int direction, const float *input, int places,
                   const Memory *memory, const float *output, const float *d_output, float *gradient,
                   float *d_input, float *room) {
    const int hidden = p->layers.hidden, gates = 4 * hidden, row = 2 * hidden;
    const Parameter in = lstm_input(layer, direction);
    const float *states = output + direction * hidden, *d_states = d_output + direction * hidden;
    float *d_gates = room, *came_in = room + (long)places * gates;
    float d_cell[MOST_HIDDEN] = {0}, d_next[MOST_HIDDEN] = {0};
    for (int step = places - 1; step >= 0; step--) {
        const int i = place_of(step, direction, places), last = before(i, direction);
        const float *gate = memory->gates + (long)i * gates;
        float *d = d_gates + (long)i * gates;
        for (int k = 0; k < hidden; k++) {
            const float admit = gate[k], keep = gate[hidden + k], show = gate[2 * hidden + k];
            const float content = gate[3 * hidden + k], squashed = memory->squashed[(long)i * hidden + k];
            const float old = step > 0 ? memory->cells[(long)last * hidden + k] : 0.0f;
            const float d_state = d_states[(long)i * row + k] + d_next[k];
            const float d_here = d_cell[k] + d_state * show * (1.0f - squashed * squashed);
            d[k] = d_here * content * admit * (1.0f - admit);
            d[hidden + k] = d_here * old * keep * (1.0f - keep);
            d[2 * hidden + k] = d_state * squashed * show * (1.0f - show);
            d[3 * hidden + k] = d_here * admit * (1.0f - content * content);
            d_cell[k] = d_here * keep;
        }
        memset(d_next, 0, sizeof(float) * hidden);
        memset(came_in + (long)i * hidden, 0, sizeof(float) * hidden);
        if (step == 0) continue;
        multiply_add(1, hidden, gates, d, gates, 1, p->turned[in + 1], hidden, d_next, hidden);
        for (int k = 0; k < hidden; k++) {
            d_next[k] *= memory->mask[k];
            came_in[(long)i * hidden + k] = states[(long)last * row + k] * memory->mask[k];
        }
    }
    float *d_bias = gradient + p->start[in + 2];
    for (int i = 0; i < places; i++)
        for (int k = 0; k < gates; k++) d_bias[k] += d_gates[(long)i * gates + k];
    multiply_add(p->rows[in], gates, places, input, 1, p->rows[in], d_gates, gates, gradient + p->start[in], gates);
    multiply_add(hidden, gates, places, came_in, 1, hidden, d_gates, gates, gradient + p->start[in + 1], gates);
    multiply_add(places, p->rows[in], gates, d_gates, gates, 1, p->turned[in], p->rows[in], d_input, p->rows[in]);
}
