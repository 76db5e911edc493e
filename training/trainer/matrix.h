/* Products of matrices that lie row by row in memory. */
#ifndef MATRIX_H
#define MATRIX_H

/*
 * c += a b, where a is rows x inner, b is inner x columns, c is rows x columns.
 * Element (i, k) of a lies at a[i * a_row + k * a_step], so a turned matrix needs no copy;
 * b_row and c_row are the distances between rows of b and c.
 */
void multiply_add(int rows, int columns, int inner, const float *a, int a_row, int a_step,
                  const float *b, int b_row, float *c, int c_row);

/* Room for `count` floats, zero, on a cache line; ends the program where there is none. */
float *new_floats(long count);

#endif
