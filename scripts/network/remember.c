/*
 * Gated recurrent units (Cho et al. 2014) one way through texts that lie side by side, and the slopes by which they learn. PyTorch has them too, but on a
 * processor takes several times as long for texts of unlike length.
 *
 * The longest text is first: at each place as many of the first texts as `live` says still have a character. Rows of gates hold the one that forgets, the one
 * that keeps, and what is new, `states` numbers each. All matrices lie row by row.
 */
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { ROW_MAJOR = 101, AS_IS = 111, TRANSPOSED = 112 };
void cblas_sgemm(int, int, int, int, int, int, float, const float *, int, const float *, int, float, float *, int);

/*
 * Of places x texts: `read` (gates), what the characters bring. `memory` (states x gates) and `start` (states): what is remembered brings. Writes the states
 * (one place more: nought before the first), the gates, what of the memory would be `remembered` in what is new, and of each text the `most` of each state
 * and the place `where` it came to that.
 */
void remember(long places, long texts, long states, const float *read, const long *live, const float *memory, const float *start, float *state,
              float *gates, float *remembered, float *most, int *where) {
  const long wide = 3 * states;
  float *brought = malloc(sizeof(float) * texts * wide);
  memset(state, 0, sizeof(float) * texts * states);
  for (long at = 0; at < texts * states; at++) most[at] = -1;
  for (long place = 0; place < places; place++) {
    const float *before = state + place * texts * states;
    float *after = state + (place + 1) * texts * states;
    const long there = live[place];
    cblas_sgemm(ROW_MAJOR, AS_IS, AS_IS, there, wide, states, 1, before, states, memory, wide, 0, brought, wide);
    for (long text = 0; text < there; text++) {
      const long row = place * texts + text;
      const float *own = read + row * wide, *old = brought + text * wide, *was = before + text * states;
      float *gate = gates + row * wide, *kept = remembered + row * states, *is = after + text * states, *best = most + text * states;
      int *best_at = where + text * states;
#pragma GCC ivdep
      for (long no = 0; no < 2 * states; no++) gate[no] = 1 / (1 + expf(-(own[no] + old[no])));
#pragma GCC ivdep
      for (long no = 0; no < states; no++) {
        kept[no] = old[2 * states + no] + start[no];
        /* The hyperbolic tangent, which compilers have not for many numbers at once; beyond 15 it is one. */
        const float sum = own[2 * states + no] + gate[no] * kept[no];
        const float power = expf(2 * (sum > 15 ? 15 : sum < -15 ? -15 : sum));
        const float new = (power - 1) / (power + 1);
        gate[2 * states + no] = new;
        is[no] = new + gate[states + no] * (was[no] - new);
        best_at[no] = is[no] > best[no] ? (int)place : best_at[no];
        best[no] = is[no] > best[no] ? is[no] : best[no];
      }
    }
  }
  free(brought);
}

/* From `slope`, that of each text's most, those of what was read, of the memory and of its start. */
void remember_back(long places, long texts, long states, const long *live, const float *memory, const float *state, const float *gates,
                   const float *remembered, const int *where, const float *slope, float *of_read, float *of_memory, float *of_start) {
  const long wide = 3 * states;
  float *of_state = calloc(texts * states, sizeof(float));
  float *of_brought = malloc(sizeof(float) * texts * wide);
  memset(of_read, 0, sizeof(float) * places * texts * wide);
  memset(of_memory, 0, sizeof(float) * states * wide);
  memset(of_start, 0, sizeof(float) * states);
  for (long place = places - 1; place >= 0; place--) {
    const float *before = state + place * texts * states;
    const long there = live[place];
    for (long text = 0; text < there; text++) {
      const long row = place * texts + text;
      const float *gate = gates + row * wide, *kept = remembered + row * states, *was = before + text * states, *of_most = slope + text * states;
      const int *best_at = where + text * states;
      float *of_own = of_read + row * wide, *of_old = of_brought + text * wide, *of_is = of_state + text * states;
#pragma GCC ivdep
      for (long no = 0; no < states; no++) {
        const float forgets = gate[no], keeps = gate[states + no], new = gate[2 * states + no];
        const float of_after = of_is[no] + (best_at[no] == (int)place ? of_most[no] : 0);
        const float of_new = of_after * (1 - keeps) * (1 - new * new);
        of_own[no] = of_old[no] = of_new * kept[no] * forgets * (1 - forgets);
        of_own[states + no] = of_old[states + no] = of_after * (was[no] - new) * keeps * (1 - keeps);
        of_own[2 * states + no] = of_new;
        of_old[2 * states + no] = of_new * forgets;
        of_start[no] += of_new * forgets;
        of_is[no] = of_after * keeps;
      }
    }
    cblas_sgemm(ROW_MAJOR, TRANSPOSED, AS_IS, states, wide, there, 1, before, states, of_brought, wide, 1, of_memory, wide);
    cblas_sgemm(ROW_MAJOR, AS_IS, TRANSPOSED, there, states, wide, 1, of_brought, wide, memory, wide, 1, of_state, states);
  }
  free(of_state);
  free(of_brought);
}
