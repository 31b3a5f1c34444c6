/** An expected result as a value. `code` is a closed union chosen by the caller; apps turn it into words. */
export type Outcome<T, C extends string = string> = Success<T> | Failure<C>;

/** The good half of an {@link Outcome}. */
export interface Success<T> {
  readonly ok: true;
  readonly value: T;
}

/** The refusing half of an {@link Outcome}; `detail` is for developers and logs, never a translated sentence. */
export interface Failure<C extends string = string> {
  readonly ok: false;
  readonly code: C;
  readonly detail?: string;
}

/** Wraps a value. */
export function ok<T>(value: T): Success<T> {
  return { ok: true, value };
}

/** A refusal with its reason. */
export function fail<C extends string>(code: C, detail?: string): Failure<C> {
  return detail === undefined ? { ok: false, code } : { ok: false, code, detail };
}
