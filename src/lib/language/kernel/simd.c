/*
 * The arithmetic of the network in WebAssembly, four floats at a time. It has no library under it: memory is
 * laid out by wasm-kernel.ts. Built by `node scripts/build-kernel.mjs` into simd.wasm.
 *
 * Weights come in panels of eight outputs: panel by panel, and in a panel input by input, so that they are
 * read in the order they lie in. Numbers of outputs are multiples of eight.
 */
typedef float four __attribute__((vector_size(16), aligned(4)));
typedef int four_ints __attribute__((vector_size(16), aligned(4)));

#define EXPORT(name) __attribute__((export_name(name)))
enum { PANEL = 8 };

static inline four load(const float *at) { return *(const four *)at; }
static inline void store(float *at, four value) { *(four *)at = value; }
static inline four all(float value) { return (four){value, value, value, value}; }

/* e to the x, right to six places: 2^n by the bits of a float, the rest by a polynomial. */
static inline four exponential(four x) {
    const four low = all(-87.0f), high = all(87.0f), shift = all(12582912.0f);
    four_ints below = x < low, above = x > high;
    x = (four)(((four_ints)x & ~below) | ((four_ints)low & below));
    x = (four)(((four_ints)x & ~above) | ((four_ints)high & above));
    const four scaled = x * all(1.44269504f), moved = scaled + shift, rest = scaled - (moved - shift);
    four power = all(1.3333558e-3f);
    power = power * rest + all(9.6181291e-3f);
    power = power * rest + all(5.5504109e-2f);
    power = power * rest + all(2.4022651e-1f);
    power = power * rest + all(6.9314718e-1f);
    power = power * rest + all(1.0f);
    return (four)((four_ints)power + ((four_ints)moved << 23));
}

static inline four sigmoid(four x) { return all(1.0f) / (all(1.0f) + exponential(-x)); }
static inline four tangent(four x) { return all(2.0f) * sigmoid(all(2.0f) * x) - all(1.0f); }

/* One panel's outputs for four vectors. */
static inline void panel_by_four(const float *x, const float *panel, const float *bias, float *y, int inputs, int outputs) {
    four sums[4][2];
    for (int r = 0; r < 4; r++) sums[r][0] = load(bias), sums[r][1] = load(bias + 4);
    for (int i = 0; i < inputs; i++) {
        const four a = load(panel + PANEL * i), b = load(panel + PANEL * i + 4);
        for (int r = 0; r < 4; r++) {
            const four left = all(x[r * inputs + i]);
            sums[r][0] += left * a;
            sums[r][1] += left * b;
        }
    }
    for (int r = 0; r < 4; r++) store(y + r * outputs, sums[r][0]), store(y + r * outputs + 4, sums[r][1]);
}

/* Four panels' outputs for one vector: what is there plus x times the weights. */
static inline void four_panels(const float *x, const float *panels, float *y, int inputs) {
    four sums[8];
    for (int k = 0; k < 8; k++) sums[k] = load(y + 4 * k);
    for (int i = 0; i < inputs; i++) {
        const four left = all(x[i]);
        for (int k = 0; k < 4; k++) {
            const float *at = panels + PANEL * (k * inputs + i);
            sums[2 * k] += left * load(at);
            sums[2 * k + 1] += left * load(at + 4);
        }
    }
    for (int k = 0; k < 8; k++) store(y + 4 * k, sums[k]);
}

static inline void one_panel(const float *x, const float *panel, float *y, int inputs) {
    four a = load(y), b = load(y + 4);
    for (int i = 0; i < inputs; i++) {
        const four left = all(x[i]);
        a += left * load(panel + PANEL * i);
        b += left * load(panel + PANEL * i + 4);
    }
    store(y, a), store(y + 4, b);
}

/* y += x times the weights, for one vector. */
static void add_row(const float *x, const float *weights, float *y, int inputs, int outputs) {
    int out = 0;
    for (; out + 4 * PANEL <= outputs; out += 4 * PANEL) four_panels(x, weights + out * inputs, y + out, inputs);
    for (; out < outputs; out += PANEL) one_panel(x, weights + out * inputs, y + out, inputs);
}

/* y = bias + x times the weights, for `count` vectors one after another. */
EXPORT("dense") void dense(const float *x, const float *weights, const float *bias, float *y, int count, int inputs, int outputs) {
    const int fours = count & ~3;
    for (int out = 0; out < outputs; out += PANEL)
        for (int row = 0; row < fours; row += 4)
            panel_by_four(x + row * inputs, weights + out * inputs, bias + out, y + row * outputs + out, inputs, outputs);
    for (int row = fours; row < count; row++) {
        for (int out = 0; out < outputs; out += 4) store(y + row * outputs + out, load(bias + out));
        add_row(x + row * inputs, weights, y + row * outputs, inputs, outputs);
    }
}

/*
 * One direction of an LSTM over the gates (places x 4 hidden, changed in place): states go to `output`, rows
 * `stride` apart. `cell`: room for hidden floats. hidden: a multiple of eight.
 */
EXPORT("recur") void recur(const float *weights, float *gates, float *cell, float *output, int places, int hidden, int stride, int backward) {
    for (int k = 0; k < hidden; k += 4) store(cell + k, all(0.0f));
    for (int step = 0; step < places; step++) {
        const int place = backward ? places - 1 - step : step;
        float *gate = gates + place * 4 * hidden, *state = output + place * stride;
        if (step > 0) add_row(backward ? state + stride : state - stride, weights, gate, hidden, 4 * hidden);
        for (int k = 0; k < hidden; k += 4) {
            const four admit = sigmoid(load(gate + k)), keep = sigmoid(load(gate + hidden + k));
            const four show = sigmoid(load(gate + 2 * hidden + k)), content = tangent(load(gate + 3 * hidden + k));
            const four now = admit * content + keep * load(cell + k);
            store(cell + k, now);
            store(state + k, show * tangent(now));
        }
    }
}

/* Turns each row of scores (count: a multiple of four) into probabilities, `sharpness` times the score first. */
EXPORT("softmax") void softmax(float *scores, int rows, int count, float sharpness) {
    for (int row = 0; row < rows; row++, scores += count) {
        float highest = scores[0];
        for (int k = 1; k < count; k++) highest = scores[k] > highest ? scores[k] : highest;
        four sum = all(0.0f);
        for (int k = 0; k < count; k += 4) {
            const four value = exponential((load(scores + k) - all(highest)) * all(sharpness));
            store(scores + k, value);
            sum += value;
        }
        const four share = all(1.0f / (sum[0] + sum[1] + sum[2] + sum[3]));
        for (int k = 0; k < count; k += 4) store(scores + k, load(scores + k) * share);
    }
}
