import { type Term, terms } from "@ringfence/journey/know/index.ts";
import { type Language, say } from "@ringfence/report-view/language.ts";

interface Piece {
  readonly at: number;
  readonly words: string;
  readonly term: Term | undefined;
}

const patterns = new Map<Language, { readonly pattern: RegExp; readonly byName: ReadonlyMap<string, Term> }>();

/** The longest name wins; English names are whole words. */
function patternOf(language: Language) {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const byName = new Map(terms.map((term) => [say(term.term, language).toLowerCase(), term]));
  const names = [...byName.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp(language === "en" ? `(?<!\\w)(?:${names.join("|")})(?!\\w)` : names.join("|"), "gi");
  const made = { pattern, byName };
  patterns.set(language, made);
  return made;
}

/** Cuts a text at the terms it uses; only the first use of each is marked, so that a paragraph stays readable. */
export function termsIn(text: string, language: Language): Piece[] {
  const { pattern, byName } = patternOf(language);
  const seen = new Set<Term>();
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    const term = byName.get(match[0].toLowerCase());
    if (term === undefined || seen.has(term)) continue;
    seen.add(term);
    if (match.index > at) pieces.push({ at, words: text.slice(at, match.index), term: undefined });
    pieces.push({ at: match.index, words: match[0], term });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ at, words: text.slice(at), term: undefined });
  return pieces;
}
