/** How hard a password is to guess, from 0 (at once) to 4; what measures it is given. */
export type MeasureStrength = (password: string) => 0 | 1 | 2 | 3 | 4;

export interface PasswordVerdict {
  readonly place: string;
  readonly strength: ReturnType<MeasureStrength>;
  /** Places whose password is the same or nearly so. */
  readonly alike: readonly string[];
}

/** Two passwords that differ so little are one to whoever has the other. */
const fewChanges = 2;

/** Looks at passwords of several places together. Nothing of them is in the result. */
export function comparePasswords(
  typed: readonly { readonly place: string; readonly password: string }[],
  measure: MeasureStrength,
): readonly PasswordVerdict[] {
  const filled = typed.filter(({ password }) => password !== "");
  return filled.map(({ place, password }) => ({
    place,
    strength: Math.min(measure(password), mostFor(password)) as PasswordVerdict["strength"],
    alike: filled
      .filter((other) => other.place !== place && areAlike(password, other.password))
      .map((other) => other.place),
  }));
}

/**
 * What whoever holds a loan file knows: number, ID, birthday, name. Such passwords are weak to just these people, however a measure
 * that knows nothing of them counts.
 */
function mostFor(password: string): number {
  if (/^\d{1,18}[\dxX]?$/.test(password)) return 1;
  return /^[a-z]{1,12}[._@-]?\d{1,11}$|^\d{1,11}[._@-]?[a-z]{1,12}$/i.test(password) ? 2 : 4;
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const short = a.length < b.length ? a : b;
  if (short.length >= 4 && (a.includes(b) || b.includes(a))) return true;
  return a === b || (short.length > 2 * fewChanges && distance(a, b) <= fewChanges);
}

/** Levenshtein, row by row; passwords are short. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((next[j - 1] as number) + 1, (row[j] as number) + 1, (row[j - 1] as number) + same));
    }
    row = next;
  }
  return row[b.length] as number;
}
