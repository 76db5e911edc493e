#include "parameters.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "matrix.h"

/* As the weights file calls them: ../quantise.mjs reads these names. */
static const char *const names[PARAMETERS] = {
    "words", "features",
    "lstm0.forward.input", "lstm0.forward.recurrent", "lstm0.forward.input.bias",
    "lstm0.backward.input", "lstm0.backward.recurrent", "lstm0.backward.input.bias",
    "lstm1.forward.input", "lstm1.forward.recurrent", "lstm1.forward.input.bias",
    "lstm1.backward.input", "lstm1.backward.recurrent", "lstm1.backward.input.bias",
    "tags", "tags.bias", "names", "names.bias",
    "arc.word", "arc.word.bias", "arc.head", "arc.head.bias", "arc.pair", "arc.pair.bias",
    "label.word", "label.word.bias", "label.head", "label.pair", "label.pair.bias"};


static int is_gate_bias(int which) {
    return which == BIAS_0_FORWARD || which == BIAS_0_BACKWARD || which == BIAS_1_FORWARD || which == BIAS_1_BACKWARD;
}

static void set_size(Parameters *p, Parameter which, int rows, int columns) {
    p->rows[which] = rows;
    p->columns[which] = columns;
}

static void set_sizes(Parameters *p) {
    const Layers *l = &p->layers;
    const int gates = 4 * l->hidden, both = 2 * l->hidden;
    set_size(p, WORDS, p->sizes.words, l->word);
    set_size(p, FEATURES, p->sizes.features, l->feature);
    for (int layer = 0; layer < 2; layer++)
        for (int direction = 0; direction < 2; direction++) {
            const Parameter input = lstm_input(layer, direction);
            set_size(p, input, layer ? both : l->word + l->feature, gates);
            set_size(p, input + 1, l->hidden, gates);
            set_size(p, input + 2, 1, gates);
        }
    set_size(p, TAGS, both, p->sizes.tags);
    set_size(p, TAGS_BIAS, 1, p->sizes.tags);
    set_size(p, NAMES, both, p->sizes.names);
    set_size(p, NAMES_BIAS, 1, p->sizes.names);
    set_size(p, ARC_WORD, both, l->arc);
    set_size(p, ARC_WORD_BIAS, 1, l->arc);
    set_size(p, ARC_HEAD, both, l->arc);
    set_size(p, ARC_HEAD_BIAS, 1, l->arc);
    set_size(p, ARC_PAIR, l->arc, l->arc);
    set_size(p, ARC_PAIR_BIAS, 1, l->arc);
    set_size(p, LABEL_WORD, both, l->label);
    set_size(p, LABEL_WORD_BIAS, 1, l->label);
    set_size(p, LABEL_HEAD, both, l->label);
    set_size(p, LABEL_PAIR, l->label, p->sizes.relations);
    set_size(p, LABEL_PAIR_BIAS, 1, p->sizes.relations);
}

/* Half the width of the even spread a parameter starts in: Glorot's, smaller for tables and for pairs. */
static float spread(const Parameters *p, int which) {
    const int rows = p->rows[which], columns = p->columns[which];
    if (which == WORDS) return 0.1f;
    if (which == FEATURES) return 0.08f;
    if (columns == 4 * p->layers.hidden) return sqrtf(6.0f / (float)(rows + p->layers.hidden));
    return sqrtf(6.0f / (float)(rows + columns)) * (which == ARC_PAIR ? 0.3f : 1.0f);
}

Parameters new_parameters(Layers layers, Sizes sizes, Random *random) {
    Parameters p = {.layers = layers, .sizes = sizes};
    set_sizes(&p);
    for (int which = 0; which < PARAMETERS; which++) {
        p.start[which] = p.total;
        p.total += ((long)p.rows[which] * p.columns[which] + 15) / 16 * 16;
        if (which == FEATURES) p.tables_end = p.total;
        if (which > FEATURES && p.rows[which] > 1)
            p.turned[which] = new_floats((long)p.rows[which] * p.columns[which]);
    }
    p.values = new_floats(p.total);
    for (int which = 0; which < PARAMETERS; which++) {
        float *values = values_of(&p, which);
        const long count = (long)p.rows[which] * p.columns[which];
        /* An LSTM starts by keeping what it knows: the second quarter of its gates. */
        if (is_gate_bias(which))
            for (int k = layers.hidden; k < 2 * layers.hidden; k++) values[k] = 0.5f;
        if (p.rows[which] == 1) continue;
        for (long k = 0; k < count; k++) values[k] = (2.0f * next_random(random) - 1.0f) * spread(&p, which);
    }
    return p;
}

void turn_parameters(Parameters *p) {
    for (int which = 0; which < PARAMETERS; which++) {
        if (!p->turned[which]) continue;
        const int rows = p->rows[which], columns = p->columns[which];
        const float *values = values_of(p, which);
        for (int i = 0; i < rows; i++)
            for (int j = 0; j < columns; j++) p->turned[which][(long)j * rows + i] = values[(long)i * columns + j];
    }
}

void save_parameters(const Parameters *p, const float *values, const char *path) {
    char layout_path[1000];
    snprintf(layout_path, sizeof layout_path, "%s.json", path);
    FILE *file = fopen(path, "wb"), *layout = fopen(layout_path, "w");
    if (!file || !layout) {
        fprintf(stderr, "Can't write %s\n", path);
        exit(1);
    }
    fprintf(layout, "{\"sizes\":{\"hidden\":%d,\"arc\":%d,\"label\":%d,\"word\":%d,\"feature\":%d},\"parameters\":[",
            p->layers.hidden, p->layers.arc, p->layers.label, p->layers.word, p->layers.feature);
    for (int which = 0; which < PARAMETERS; which++) {
        const size_t count = (size_t)p->rows[which] * (size_t)p->columns[which];
        if (fwrite(values + p->start[which], sizeof(float), count, file) != count) exit(1);
        fprintf(layout, "%s[\"%s\",%d,%d]", which ? "," : "", names[which], p->rows[which], p->columns[which]);
    }
    fprintf(layout, "]}\n");
    fclose(file);
    fclose(layout);
}

Parameters load_parameters(Sizes sizes, const char *path) {
    char layout_path[1000];
    snprintf(layout_path, sizeof layout_path, "%s.json", path);
    FILE *file = fopen(path, "rb"), *layout = fopen(layout_path, "r");
    Layers l;
    if (!file || !layout ||
        fscanf(layout, "{\"sizes\":{\"hidden\":%d,\"arc\":%d,\"label\":%d,\"word\":%d,\"feature\":%d}", &l.hidden, &l.arc,
               &l.label, &l.word, &l.feature) != 5) {
        fprintf(stderr, "Can't read %s\n", path);
        exit(1);
    }
    Random random = new_random(1, 0);
    Parameters p = new_parameters(l, sizes, &random);
    for (int which = 0; which < PARAMETERS; which++) {
        const size_t count = (size_t)p.rows[which] * (size_t)p.columns[which];
        if (fread(values_of(&p, which), sizeof(float), count, file) != count) exit(1);
    }
    fclose(file);
    fclose(layout);
    return p;
}
