#include "network.h"

#include <stdlib.h>
#include <string.h>

#include "heads.h"
#include "matrix.h"

/* Chances of dropout: a value of the input, the state of the step before, the output of a layer. */
static const float input_rate = 0.15f, recurrent_rate = 0.25f, state_rate = 0.33f;
/* Chance that a word loses its own embedding, or those of its features; never both. */
static const float side_rate = 0.15f;
/* A word seen n times is taken for an unknown one with chance w / (w + n). */
static const float unknown_weight = 0.25f;
static const float name_weight = 1.0f;
enum { UNKNOWN, ROOT };

static Touched new_touched(int rows) { return (Touched){0, malloc(sizeof(int) * (size_t)rows), calloc((size_t)rows, 1)}; }

static void touch(Touched *touched, int row) {
    if (touched->is_touched[row]) return;
    touched->is_touched[row] = 1;
    touched->rows[touched->count++] = row;
}

static float *places_by(int width) { return new_floats((long)MOST_PLACES * width); }

Worker new_worker(const Parameters *p, const int *counts) {
    const Layers *l = &p->layers;
    const int both = 2 * l->hidden, input = l->word + l->feature;
    Worker w = {.parameters = p, .counts = counts, .gradient = new_floats(p->total)};
    w.words = new_touched(p->rows[WORDS]);
    w.features = new_touched(p->rows[FEATURES]);
    w.ids = malloc(sizeof(int) * MOST_PLACES * (MOST_FEATURES + 1));
    w.input = places_by(input), w.input_mask = places_by(input), w.d_input = places_by(input);
    for (int layer = 0; layer < 2; layer++) {
        for (int direction = 0; direction < 2; direction++) w.memory[layer][direction] = new_memory(l->hidden);
        w.states[layer] = places_by(both), w.dropped[layer] = places_by(both);
        w.state_mask[layer] = new_floats(both), w.d_states[layer] = places_by(both);
    }
    w.scores = places_by(p->sizes.tags > p->sizes.relations ? p->sizes.tags : p->sizes.relations);
    w.room = places_by(5 * l->hidden);
    w.arc_word = places_by(l->arc), w.arc_head = places_by(l->arc), w.arc_query = places_by(l->arc);
    w.word_slopes = places_by(l->arc), w.head_slopes = places_by(l->arc);
    w.pair_scores = places_by(MOST_PLACES), w.turned = places_by(l->arc);
    w.d_arc_word = places_by(l->arc), w.d_arc_head = places_by(l->arc), w.d_query = places_by(l->arc);
    w.label_word = places_by(l->label), w.label_head = places_by(l->label), w.pair = places_by(l->label);
    w.pair_slopes = places_by(l->label), w.d_pair = places_by(l->label);
    w.d_label_word = places_by(l->label), w.d_label_head = places_by(l->label);
    return w;
}

static void zero(float *values, long count) { memset(values, 0, sizeof(float) * (size_t)count); }

/* Looks up the embeddings of the root's place and the words; the mask remembers what dropout did. */
static void embed(Worker *w, const Sentence *sentence, Random *dropout) {
    const Parameters *p = w->parameters;
    const int word_size = p->layers.word, feature_size = p->layers.feature, width = word_size + feature_size;
    const int features = p->sizes.features_per_word;
    for (int i = 0; i <= sentence->length; i++) {
        const int *word = i ? word_at(&p->sizes, sentence, i - 1) : NULL;
        int *ids = w->ids + i * (features + 1);
        for (int f = 0; f <= features; f++) ids[f] = word ? word[f] : ROOT;
        float own = 1.0f, parts = 1.0f;
        if (dropout && word) {
            const float seen = (float)w->counts[ids[0]];
            if (ids[0] != UNKNOWN && next_random(dropout) < unknown_weight / (unknown_weight + seen)) ids[0] = UNKNOWN;
            const int drop_own = next_random(dropout) < side_rate, drop_parts = next_random(dropout) < side_rate;
            if (drop_own && !drop_parts) own = 0.0f;
            if (drop_parts && !drop_own) parts = 0.0f;
        }
        float *x = w->input + (long)i * width, *mask = w->input_mask + (long)i * width;
        memcpy(x, values_of(p, WORDS) + (long)ids[0] * word_size, sizeof(float) * word_size);
        zero(x + word_size, feature_size);
        for (int f = 1; f <= features; f++) {
            const float *entry = values_of(p, FEATURES) + (long)ids[f] * feature_size;
            for (int k = 0; k < feature_size; k++) x[word_size + k] += entry[k];
        }
        for (int k = 0; k < width; k++) {
            mask[k] = (k < word_size ? own : parts) * (dropout ? next_mask(dropout, input_rate) : 1.0f);
            x[k] *= mask[k];
        }
    }
}

/* The other way of {@link embed}. */
static void learn_embeddings(Worker *w, int places) {
    const Parameters *p = w->parameters;
    const int word_size = p->layers.word, feature_size = p->layers.feature, width = word_size + feature_size;
    const int features = p->sizes.features_per_word;
    for (int i = 0; i < places; i++) {
        const int *ids = w->ids + i * (features + 1);
        float *d = w->d_input + (long)i * width;
        for (int k = 0; k < width; k++) d[k] *= w->input_mask[(long)i * width + k];
        touch(&w->words, ids[0]);
        float *entry = w->gradient + p->start[WORDS] + (long)ids[0] * word_size;
        for (int k = 0; k < word_size; k++) entry[k] += d[k];
        for (int f = 1; f <= features; f++) {
            touch(&w->features, ids[f]);
            entry = w->gradient + p->start[FEATURES] + (long)ids[f] * feature_size;
            for (int k = 0; k < feature_size; k++) entry[k] += d[word_size + k];
        }
    }
}

/* Tags off layer 0 or names off layer 1: the labels are the numbers at `column` of each word. */
static void classify(Worker *w, const Sentence *sentence, int layer, Parameter weights, int column, float weight,
                     double *loss, long *right, int learns) {
    const Parameters *p = w->parameters;
    const int places = sentence->length + 1, count = p->columns[weights];
    linear_forward(p, weights, weights + 1, w->dropped[layer], places, w->scores);
    zero(w->scores, count);
    for (int i = 1; i < places; i++) {
        const long at = (long)i * count;
        if (w->gathered) {
            float *sum = layer ? w->gathered->names : w->gathered->tags;
            add_probabilities(w->scores + at, count, w->gathered_share, sum + at);
            continue;
        }
        const float *soft = !w->targets ? NULL : layer ? w->targets->names : w->targets->tags;
        const int gold = word_at(&p->sizes, sentence, i - 1)[column];
        *loss += row_loss(w->scores + at, count, gold, soft ? soft + at : NULL, weight, right);
    }
    if (learns)
        linear_backward(p, weights, weights + 1, w->dropped[layer], places, w->scores, w->gradient, w->d_states[layer]);
}

static int gold_head(const Worker *w, const Sentence *sentence, int place) {
    if (w->gathered) return w->gathered->heads[place];
    if (w->targets) return w->targets->heads[place];
    const int head = head_of(&w->parameters->sizes, word_at(&w->parameters->sizes, sentence, place - 1));
    return head <= sentence->length ? head : 0;
}

static void make_mask(float *mask, int width, Random *dropout, float rate) {
    for (int k = 0; k < width; k++) mask[k] = dropout ? next_mask(dropout, rate) : 1.0f;
}

/* Which head each word has: a biaffine score of word and head, softmax over heads. */
static void attach(Worker *w, const Sentence *sentence, Random *dropout) {
    const Parameters *p = w->parameters;
    const int places = sentence->length + 1, width = p->layers.arc;
    const int padded = (places + 15) / 16 * 16;
    const float *x = w->dropped[1];
    float mask[width];
    linear_forward(p, ARC_WORD, ARC_WORD_BIAS, x, places, w->arc_word);
    make_mask(mask, width, dropout, state_rate);
    bend(w->arc_word, w->word_slopes, places, width, mask);
    linear_forward(p, ARC_HEAD, ARC_HEAD_BIAS, x, places, w->arc_head);
    make_mask(mask, width, dropout, state_rate);
    bend(w->arc_head, w->head_slopes, places, width, mask);
    linear_forward(p, ARC_PAIR, ARC_PAIR_BIAS, w->arc_word, places, w->arc_query);
    zero(w->turned, (long)width * padded);
    for (int i = 0; i < places; i++)
        for (int k = 0; k < width; k++) w->turned[(long)k * padded + i] = w->arc_head[(long)i * width + k];
    zero(w->pair_scores, (long)places * padded);
    multiply_add(places, padded, width, w->arc_query, width, 1, w->turned, padded, w->pair_scores, padded);
    zero(w->pair_scores, padded);
    for (int i = 1; i < places; i++) {
        float *scores = w->pair_scores + (long)i * padded;
        scores[i] = -1e9f;
        if (w->gathered) {
            add_probabilities(scores, places, w->gathered_share, w->gathered->arcs + (long)i * places);
            continue;
        }
        const int said = head_of(&p->sizes, word_at(&p->sizes, sentence, i - 1)) >= 0;
        const float *soft = w->targets ? w->targets->arcs + (long)i * places : NULL;
        w->tally.arc_loss +=
            row_loss(scores, places, said ? gold_head(w, sentence, i) : -1, soft, 1.0f, &w->tally.arcs);
    }
    if (!dropout) return;
    zero(w->d_query, (long)places * width);
    zero(w->d_arc_head, (long)places * width);
    zero(w->d_arc_word, (long)places * width);
    multiply_add(places, width, places, w->pair_scores, padded, 1, w->arc_head, width, w->d_query, width);
    multiply_add(places, width, places, w->pair_scores, 1, padded, w->arc_query, width, w->d_arc_head, width);
    linear_backward(p, ARC_PAIR, ARC_PAIR_BIAS, w->arc_word, places, w->d_query, w->gradient, w->d_arc_word);
    for (long i = 0; i < (long)places * width; i++) {
        w->d_arc_word[i] *= w->word_slopes[i];
        w->d_arc_head[i] *= w->head_slopes[i];
    }
    linear_backward(p, ARC_WORD, ARC_WORD_BIAS, x, places, w->d_arc_word, w->gradient, w->d_states[1]);
    linear_backward(p, ARC_HEAD, ARC_HEAD_BIAS, x, places, w->d_arc_head, w->gradient, w->d_states[1]);
}

/* Which relation a word has to its head, the right head given: a layer over the sum of both. */
static void label(Worker *w, const Sentence *sentence, Random *dropout) {
    const Parameters *p = w->parameters;
    const int places = sentence->length + 1, width = p->layers.label, relations = p->sizes.relations;
    const float *x = w->dropped[1];
    float mask[width];
    linear_forward(p, LABEL_WORD, LABEL_WORD_BIAS, x, places, w->label_word);
    linear_forward(p, LABEL_HEAD, PARAMETERS, x, places, w->label_head);
    zero(w->pair, width);
    for (int i = 1; i < places; i++) {
        const float *head = w->label_head + (long)gold_head(w, sentence, i) * width;
        for (int k = 0; k < width; k++) w->pair[(long)i * width + k] = w->label_word[(long)i * width + k] + head[k];
    }
    make_mask(mask, width, dropout, state_rate);
    bend(w->pair, w->pair_slopes, places, width, mask);
    linear_forward(p, LABEL_PAIR, LABEL_PAIR_BIAS, w->pair, places, w->scores);
    zero(w->scores, relations);
    for (int i = 1; i < places; i++) {
        const int gold = relation_of(&p->sizes, word_at(&p->sizes, sentence, i - 1));
        const long at = (long)i * relations;
        if (w->gathered) {
            add_probabilities(w->scores + at, relations, w->gathered_share, w->gathered->labels + at);
            continue;
        }
        const float *soft = w->targets ? w->targets->labels + at : NULL;
        w->tally.label_loss += row_loss(w->scores + at, relations, gold, soft, 1.0f, &w->tally.labels);
    }
    if (!dropout) return;
    zero(w->d_pair, (long)places * width);
    zero(w->d_label_head, (long)places * width);
    linear_backward(p, LABEL_PAIR, LABEL_PAIR_BIAS, w->pair, places, w->scores, w->gradient, w->d_pair);
    zero(w->d_label_word, width);
    for (int i = 1; i < places; i++) {
        float *head = w->d_label_head + (long)gold_head(w, sentence, i) * width;
        for (int k = 0; k < width; k++) {
            const long at = (long)i * width + k;
            w->d_label_word[at] = w->d_pair[at] * w->pair_slopes[at];
            head[k] += w->d_label_word[at];
        }
    }
    linear_backward(p, LABEL_WORD, LABEL_WORD_BIAS, x, places, w->d_label_word, w->gradient, w->d_states[1]);
    linear_backward(p, LABEL_HEAD, PARAMETERS, x, places, w->d_label_head, w->gradient, w->d_states[1]);
}

static void mask_rows(float *rows, int places, int width, const float *mask) {
    for (int i = 0; i < places; i++)
        for (int k = 0; k < width; k++) rows[(long)i * width + k] *= mask[k];
}

/* Both layers of LSTM: fills `states` and `dropped`. */
static void remember(Worker *w, const Sentence *sentence, Random *dropout) {
    const Parameters *p = w->parameters;
    const int places = sentence->length + 1, both = 2 * p->layers.hidden;
    embed(w, sentence, dropout);
    const float *x = w->input;
    for (int layer = 0; layer < 2; layer++) {
        for (int direction = 0; direction < 2; direction++)
            lstm_forward(p, layer, direction, x, places, &w->memory[layer][direction], w->states[layer], dropout,
                         recurrent_rate);
        make_mask(w->state_mask[layer], both, dropout, state_rate);
        memcpy(w->dropped[layer], w->states[layer], sizeof(float) * (size_t)places * both);
        mask_rows(w->dropped[layer], places, both, w->state_mask[layer]);
        zero(w->d_states[layer], (long)places * both);
        x = w->dropped[layer];
    }
}

void gather_targets(Worker *w, const Sentence *sentence, Targets *targets, float share, int labels) {
    const int features = w->parameters->sizes.features_per_word;
    double loss = 0;
    long right = 0;
    w->gathered = targets;
    w->gathered_share = share;
    if (labels) {
        label(w, sentence, NULL);
    } else {
        remember(w, sentence, NULL);
        classify(w, sentence, 0, TAGS, features + 1, 1.0f, &loss, &right, 0);
        classify(w, sentence, 1, NAMES, features + 4, 1.0f, &loss, &right, 0);
        attach(w, sentence, NULL);
    }
    w->gathered = NULL;
}

void read_sentence(Worker *w, const Sentence *sentence, Random *dropout) {
    const Parameters *p = w->parameters;
    const Sizes *sizes = &p->sizes;
    const int places = sentence->length + 1, both = 2 * p->layers.hidden, learns = dropout != NULL;
    remember(w, sentence, dropout);
    const int *first = word_at(sizes, sentence, 0), features = sizes->features_per_word;
    double name_loss = 0;
    w->tally.words += sentence->length;
    const int in_tree = head_of(sizes, first) >= 0, named = name_of(sizes, first) >= 0;
    if (tag_of(sizes, first) >= 0 || in_tree || w->targets)
        classify(w, sentence, 0, TAGS, features + 1, 1.0f, &w->tally.tag_loss, &w->tally.tags, learns);
    if (named) w->tally.with_names += sentence->length;
    if (named || w->targets)
        classify(w, sentence, 1, NAMES, features + 4, name_weight, &name_loss, &w->tally.names, learns);
    if (in_tree) w->tally.in_trees += sentence->length;
    if (in_tree || w->targets) {
        attach(w, sentence, dropout);
        label(w, sentence, dropout);
    }
    if (!learns) return;
    mask_rows(w->d_states[1], places, both, w->state_mask[1]);
    for (int direction = 0; direction < 2; direction++)
        lstm_backward(p, 1, direction, w->dropped[0], places, &w->memory[1][direction], w->states[1], w->d_states[1],
                      w->gradient, w->d_states[0], w->room);
    mask_rows(w->d_states[0], places, both, w->state_mask[0]);
    zero(w->d_input, (long)places * p->rows[INPUT_0_FORWARD]);
    for (int direction = 0; direction < 2; direction++)
        lstm_backward(p, 0, direction, w->input, places, &w->memory[0][direction], w->states[0], w->d_states[0],
                      w->gradient, w->d_input, w->room);
    learn_embeddings(w, places);
}
