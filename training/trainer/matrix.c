#include "matrix.h"

#include <stdlib.h>
#include <string.h>

/* Sixteen floats that the compiler keeps in as many registers as the machine needs. */
typedef float lane __attribute__((vector_size(64), aligned(4)));
enum { WIDTH = 16, MOST_ROWS = 8, MOST_LANES = 16 };

#define INLINE static inline __attribute__((always_inline))

/* A block of c, `rows` by `lanes` * 16, summed in registers; both counts are constants where this is used. */
INLINE void block(const int rows, const int lanes, int inner, const float *a, int a_row, int a_step,
                  const float *b, int b_row, float *c, int c_row) {
    lane sum[MOST_ROWS][2];
    for (int r = 0; r < rows; r++)
        for (int l = 0; l < lanes; l++) sum[r][l] = *(const lane *)(c + r * c_row + WIDTH * l);
    for (int k = 0; k < inner; k++) {
        lane right[2];
        for (int l = 0; l < lanes; l++) right[l] = *(const lane *)(b + (long)k * b_row + WIDTH * l);
        for (int r = 0; r < rows; r++) {
            const float left = a[(long)r * a_row + (long)k * a_step];
            for (int l = 0; l < lanes; l++) sum[r][l] += left * right[l];
        }
    }
    for (int r = 0; r < rows; r++)
        for (int l = 0; l < lanes; l++) *(lane *)(c + r * c_row + WIDTH * l) = sum[r][l];
}

/* The columns from `from` on that make no full lane. */
static void rest(int rows, int from, int columns, int inner, const float *a, int a_row, int a_step,
                 const float *b, int b_row, float *c, int c_row) {
    for (int r = 0; r < rows; r++)
        for (int k = 0; k < inner; k++) {
            const float left = a[(long)r * a_row + (long)k * a_step];
            for (int j = from; j < columns; j++) c[(long)r * c_row + j] += left * b[(long)k * b_row + j];
        }
}

INLINE void some_rows(const int rows, int columns, int inner, const float *a, int a_row, int a_step,
                      const float *b, int b_row, float *c, int c_row) {
    int j = 0;
    for (; j + 2 * WIDTH <= columns; j += 2 * WIDTH)
        block(rows, 2, inner, a, a_row, a_step, b + j, b_row, c + j, c_row);
    for (; j + WIDTH <= columns; j += WIDTH)
        block(rows, 1, inner, a, a_row, a_step, b + j, b_row, c + j, c_row);
    if (j < columns) rest(rows, j, columns, inner, a, a_row, a_step, b, b_row, c, c_row);
}

/* One row of c, many lanes at a time: what a step of an LSTM needs. */
INLINE void row_lanes(const int lanes, int inner, const float *a, int a_step, const float *b, int b_row,
                      float *c) {
    lane sum[MOST_LANES];
    for (int l = 0; l < lanes; l++) sum[l] = *(const lane *)(c + WIDTH * l);
    for (int k = 0; k < inner; k++) {
        const float left = a[(long)k * a_step];
        const float *right = b + (long)k * b_row;
        for (int l = 0; l < lanes; l++) sum[l] += left * *(const lane *)(right + WIDTH * l);
    }
    for (int l = 0; l < lanes; l++) *(lane *)(c + WIDTH * l) = sum[l];
}

static void one_row(int columns, int inner, const float *a, int a_step, const float *b, int b_row, float *c) {
    int j = 0;
    for (; j + 16 * WIDTH <= columns; j += 16 * WIDTH) row_lanes(16, inner, a, a_step, b + j, b_row, c + j);
    for (; j + 4 * WIDTH <= columns; j += 4 * WIDTH) row_lanes(4, inner, a, a_step, b + j, b_row, c + j);
    for (; j + WIDTH <= columns; j += WIDTH) row_lanes(1, inner, a, a_step, b + j, b_row, c + j);
    if (j < columns) rest(1, j, columns, inner, a, 0, a_step, b, b_row, c, 0);
}

void multiply_add(int rows, int columns, int inner, const float *a, int a_row, int a_step,
                  const float *b, int b_row, float *c, int c_row) {
    if (rows == 1) {
        one_row(columns, inner, a, a_step, b, b_row, c);
        return;
    }
    int i = 0;
#define ROWS(n) some_rows(n, columns, inner, a + (long)i * a_row, a_row, a_step, b, b_row, c + (long)i * c_row, c_row)
    for (; i + 8 <= rows; i += 8) ROWS(8);
    if (i + 4 <= rows) {
        ROWS(4);
        i += 4;
    }
    if (i + 2 <= rows) {
        ROWS(2);
        i += 2;
    }
    if (i < rows) ROWS(1);
#undef ROWS
}

float *new_floats(long count) {
    float *room;
    const size_t bytes = (size_t)count * sizeof(float) + 256;
    if (posix_memalign((void **)&room, 64, bytes) != 0) abort();
    memset(room, 0, bytes);
    return room;
}
