/*
 * Trains Dateline's network of English: tags, names and dependency trees.
 * trainer PREPARED_FOLDER OUTPUT EPOCHS SEED HIDDEN [TEACHER...]
 * HIDDEN: units of an LSTM. TEACHER: what an earlier run wrote; its network is learnt from beside the corpora.
 * Same data, seed and machine: same weights, bit by bit. Two threads share each batch.
 */
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "learning.h"

enum { EMBEDDING = 64, PAIR = 128, LARGE_PAIR = 160, LARGE_HIDDEN = 192 };
enum { BATCH = 24, THREADS = 2 };
/* Of the sentences with names only, an epoch takes one in so many. */
enum { NAMED_SHARE = 2 };
static const float first_rate = 2e-3f, warm_share = 0.02f, last_share = 0.03f;

/* A stretch of work for one thread: every second sentence from its own on. */
typedef struct {
    Worker *worker;
    const Sentence *sentences;
    const int *order;
    /* A sentence's targets stand where it stands itself; NULL for none. */
    Targets *targets;
    int from, to;
    /* 0: only measure; else where the chance of dropout starts. */
    uint64_t seed;
} Task;

static void *run_task(void *given) {
    const Task *task = given;
    for (int i = task->from; i < task->to; i += THREADS) {
        Random dropout = new_random(task->seed, (uint64_t)i);
        const int which = task->order ? task->order[i] : i;
        task->worker->targets = task->targets ? &task->targets[which] : NULL;
        read_sentence(task->worker, &task->sentences[which], task->seed ? &dropout : NULL);
    }
    return NULL;
}

static void run_both(Worker workers[THREADS], const Sentence *sentences, const int *order, Targets *targets,
                     int from, int to, uint64_t seed) {
    Task tasks[THREADS];
    for (int t = 0; t < THREADS; t++) tasks[t] = (Task){&workers[t], sentences, order, targets, from + t, to, seed};
    pthread_t other;
    if (pthread_create(&other, NULL, run_task, &tasks[1]) != 0) abort();
    run_task(&tasks[0]);
    pthread_join(other, NULL);
}

/* Half of the questions to teachers: every second sentence from `from` on, each with workers of its own. */
typedef struct {
    const Data *data;
    Parameters *teachers;
    Targets *targets;
    int count, from;
} Asking;

static void *run_asking(void *given) {
    const Asking *asking = given;
    const Corpus *corpus = &asking->data->train;
    const Sizes *sizes = &asking->data->sizes;
    const int count = asking->count;
    const float share = 1.0f / (float)count;
    Worker workers[count];
    for (int t = 0; t < count; t++) workers[t] = new_worker(&asking->teachers[t], asking->data->counts);
    for (int i = asking->from; i < corpus->count; i += THREADS) {
        const Sentence *sentence = &corpus->sentences[i];
        Targets *targets = &asking->targets[i];
        *targets = new_targets(sizes, sentence);
        for (int t = 0; t < count; t++) gather_targets(&workers[t], sentence, targets, share, 0);
        choose_heads(targets, sizes, sentence);
        for (int t = 0; t < count; t++) gather_targets(&workers[t], sentence, targets, share, 1);
    }
    return NULL;
}

/* For each training sentence the mean of what the networks saved at `paths` make of it. */
static Targets *ask_teachers(const Data *data, char **paths, int count) {
    Parameters teachers[count];
    for (int t = 0; t < count; t++) teachers[t] = load_parameters(data->sizes, paths[t]);
    Targets *targets = malloc(sizeof(Targets) * (size_t)data->train.count);
    Asking halves[THREADS];
    for (int t = 0; t < THREADS; t++) halves[t] = (Asking){data, teachers, targets, count, t};
    pthread_t other;
    if (pthread_create(&other, NULL, run_asking, &halves[1]) != 0) abort();
    run_asking(&halves[0]);
    pthread_join(other, NULL);
    return targets;
}

static Tally take_tally(Worker workers[THREADS]) {
    Tally a = workers[0].tally, b = workers[1].tally;
    a.arc_loss += b.arc_loss, a.label_loss += b.label_loss, a.tag_loss += b.tag_loss;
    a.words += b.words, a.in_trees += b.in_trees, a.with_names += b.with_names;
    a.arcs += b.arcs, a.labels += b.labels, a.tags += b.tags, a.names += b.names;
    workers[0].tally = workers[1].tally = (Tally){0};
    return a;
}

/* The rate rises for a start, then falls along a half wave. `progress` from 0 to 1. */
static float rate_at(float progress) {
    if (progress < warm_share) return first_rate * progress / warm_share;
    const float wave = 0.5f * (1.0f + cosf(3.14159265f * progress));
    return first_rate * (last_share + (1.0f - last_share) * wave);
}

static double share(long part, long whole) { return whole ? 100.0 * (double)part / (double)whole : 0.0; }

static void report(int epoch, double seconds, const Tally *train, const Tally *dev) {
    const double words = (double)(train->in_trees ? train->in_trees : 1);
    printf("epoch %d, %.0f s; loss: arcs %.3f labels %.3f tags %.3f; "
           "held out: heads %.2f, labels given heads %.2f, tags %.2f, names %.2f\n",
           epoch, seconds, train->arc_loss / words, train->label_loss / words, train->tag_loss / words,
           share(dev->arcs, dev->in_trees), share(dev->labels, dev->in_trees), share(dev->tags, dev->in_trees),
           share(dev->names, dev->with_names));
    fflush(stdout);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

/* An epoch's sentences in chance order: all trees and a share of the named ones. */
static void draw_epoch(int *order, int count, int *named, int named_count, int trees, Random *random) {
    shuffle(named, named_count, random);
    for (int i = 0; i < count; i++) order[i] = i < trees ? i : named[i - trees];
    shuffle(order, count, random);
}

int main(int argc, char **argv) {
    if (argc < 6) {
        fprintf(stderr, "Usage: trainer PREPARED_FOLDER OUTPUT EPOCHS SEED HIDDEN [TEACHER...]\n");
        return 2;
    }
    const int epochs = atoi(argv[3]);
    const uint64_t seed = strtoull(argv[4], NULL, 10) + 1;
    Data data = read_data(argv[1]);
    Targets *targets = argc > 6 ? ask_teachers(&data, argv + 6, argc - 6) : NULL;
    const int hidden = atoi(argv[5]), pair = hidden < LARGE_HIDDEN ? PAIR : LARGE_PAIR;
    const Layers layers = {.hidden = hidden, .arc = pair, .label = pair, .word = EMBEDDING, .feature = EMBEDDING};
    Random random = new_random(seed, 0);
    Parameters parameters = new_parameters(layers, data.sizes, &random);
    Learning learning = new_learning(&parameters);
    Worker workers[THREADS];
    for (int t = 0; t < THREADS; t++) workers[t] = new_worker(&parameters, data.counts);

    const int trees = data.sizes.trees, named_count = data.train.count - trees;
    const int count = trees + named_count / NAMED_SHARE;
    int *named = malloc(sizeof(int) * (size_t)(named_count + 1)), *order = malloc(sizeof(int) * (size_t)count);
    for (int i = 0; i < named_count; i++) named[i] = trees + i;
    const long all_steps = (long)epochs * ((count + BATCH - 1) / BATCH);
    const double started = now();
    printf("%ld parameters, %d sentences an epoch\n", parameters.total, count);
    for (int epoch = 0; epoch < epochs; epoch++) {
        draw_epoch(order, count, named, named_count, trees, &random);
        Tally train = {0};
        for (int from = 0; from < count; from += BATCH) {
            const int to = from + BATCH < count ? from + BATCH : count;
            turn_parameters(&parameters);
            const long before = workers[0].tally.words + workers[1].tally.words;
            run_both(workers, data.train.sentences, order, targets, from, to, seed * 1000 + (uint64_t)epoch);
            const long words = workers[0].tally.words + workers[1].tally.words - before;
            learn(&learning, &parameters, workers, words, rate_at((float)(learning.steps + 1) / (float)all_steps));
        }
        train = take_tally(workers);
        /* What is kept is the average: measure that. */
        float *learnt = parameters.values;
        parameters.values = learning.average;
        run_both(workers, data.dev.sentences, NULL, NULL, 0, data.dev.count, 0);
        parameters.values = learnt;
        const Tally dev = take_tally(workers);
        report(epoch, now() - started, &train, &dev);
        save_parameters(&parameters, learning.average, argv[2]);
    }
    return 0;
}
