/** How alike two texts are, 0 to 1: shared pairs of neighbouring characters (Dice), punctuation and spaces left out. */
export function likeness(a: string, b: string): number {
  const [first, second] = [pairs(a), pairs(b)];
  const total = first.size + second.size;
  if (total === 0) return 0;
  return (2 * [...first].filter((pair) => second.has(pair)).length) / total;
}

function pairs(text: string): ReadonlySet<string> {
  const letters = [...text.replaceAll(/[\p{P}\p{Z}\s]/gu, "")];
  return new Set(letters.slice(1).map((letter, at) => `${letters[at]}${letter}`));
}
