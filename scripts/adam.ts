const FIRST = 0.9;
const SECOND = 0.98;

/** Numbers that are learned by Adam (Kingma and Ba 2015, with the decay of Loshchilov and Hutter 2019), and their running mean. */
export class Learning {
  readonly now: Float32Array;
  /** Wanders less than the numbers of the last step. */
  readonly mean: Float32Array;
  /** Added up for the next step, which forgets them. */
  readonly slopes: Float32Array;
  readonly #first: Float32Array;
  readonly #second: Float32Array;

  constructor(start: Float32Array) {
    this.now = start;
    this.mean = start.slice();
    this.slopes = new Float32Array(start.length);
    this.#first = new Float32Array(start.length);
    this.#second = new Float32Array(start.length);
  }

  /** A step of the numbers from one place to another. */
  improve(step: number, decay: number, from = 0, to = this.now.length): void {
    const { now, slopes } = this;
    const first = this.#first;
    const second = this.#second;
    const shrink = 1 - step * decay;
    for (let at = from; at < to; at++) {
      const slope = slopes[at] as number;
      const one = (first[at] as number) * FIRST + slope * (1 - FIRST);
      const two = (second[at] as number) * SECOND + slope * slope * (1 - SECOND);
      first[at] = one;
      second[at] = two;
      now[at] = (now[at] as number) * shrink - (step * one) / (Math.sqrt(two) + 1e-8);
      slopes[at] = 0;
    }
  }

  /** The mean keeps such a share of itself. */
  follow(keep: number): void {
    const { now, mean } = this;
    for (let at = 0; at < now.length; at++) mean[at] = (mean[at] as number) * keep + (now[at] as number) * (1 - keep);
  }
}
