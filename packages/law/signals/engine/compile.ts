import {
  type Evidence,
  type Figure,
  isSequence,
  type Lexicon,
  type Pattern,
  type Sequence,
  type SignalDeclaration,
  type Speaker,
  type Term,
} from "../define-signal.ts";
import { disguises } from "../dodges/disguises.ts";
import { debtMatter, everydayLife } from "../lexicon/everyday.ts";
import { narration } from "../lexicon/narration.ts";
import { negation, notNegation } from "../lexicon/negation.ts";
import { learnedNetworks } from "../weighing/character-network.gen.ts";
import { wordClasses } from "../weighing/classes.ts";
import { buildNetworks } from "../weighing/reading/networks.ts";
import { buildScale, type Scale } from "../weighing/scale.ts";
import { weights } from "../weighing/weights.gen.ts";
import { type Anchors, anchorEvidence } from "./anchors.ts";
import { type Automaton, buildAutomaton } from "./automaton.ts";
import { expandWords } from "./expand-words.ts";
import { belongsTo, compilePhrases, type Phrases } from "./phrases.ts";
import { syllableOf, syllables } from "./syllables.ts";

/** A group is the compiled form of a term: "one of these phrases was said". Figures have the first groups. */
export const figureGroups: Readonly<Record<Figure["figure"], number>> = {
  amount: 0,
  number: 1,
  signature: 2,
  phone: 3,
};
const FIGURES = 4;

export interface CompiledEvidence {
  /** Index of the signal. */
  readonly signal: number;
  readonly groups: readonly number[];
  /** `gaps[k]`: the most folded characters between term k - 1 and term k. */
  readonly gaps: readonly number[];
  readonly anyOrder: boolean;
  /** Groups that must have been found: the terms and the given ones, but for figures. */
  readonly required: readonly number[];
  /** Figures among the terms or the given ones. */
  readonly figures: readonly number[];
  /** Cues against it: its own and the signal's. */
  readonly unless: readonly number[];
  readonly evenNegated: boolean;
}

/** An entry of a lexicon that is made of other terms. */
export interface CompiledSequence {
  readonly group: number;
  readonly groups: readonly number[];
  readonly gaps: readonly number[];
}

export interface CompiledSignal {
  readonly declaration: SignalDeclaration;
  /** Group of the expressions that swallow words, -1 if none. */
  readonly butNot: number;
  /** Mask of the signals that exclude this one. */
  readonly excludedBy: number;
}

export interface Compiled {
  readonly phrases: Phrases;
  /** By folded unit: its symbol in `exact`. */
  readonly symbolOf: Uint16Array;
  /** Over characters. */
  readonly exact: Automaton;
  /** Over Mandarin syllables; finds phrases of which some characters were replaced by homophones or pinyin. */
  readonly homophones: Automaton;
  /** The same for phrases of two characters, which count only where letters spell one of them. */
  readonly spelledPairs: Automaton;
  readonly signals: readonly CompiledSignal[];
  readonly sequences: readonly CompiledSequence[];
  readonly evidence: readonly CompiledEvidence[];
  readonly anchors: Anchors;
  readonly groupCount: number;
  readonly negation: number;
  /** By phrase: 1 if it is a character written as its parts, or an unusual spelling. */
  readonly isDisguise: Uint8Array;
  readonly notNegation: number;
  readonly narration: number;
  /** Mask of the signals of a collector's conduct, which a narration undoes. */
  readonly conduct: number;
  readonly everyday: number;
  readonly debtMatter: number;
  /** What figures and word classes are called among the learned weights, by their group. */
  readonly classOfGroup: ReadonlyMap<number, string>;
  readonly scale: Scale;
  /** Mask of the signals that may hold in talk of everyday matters. */
  readonly evenEveryday: number;
  /** Mask of the signals that can hold for a speaker. */
  readonly allowed: Readonly<Record<Speaker, number>>;
}

/** Compiles all signals into one pass. Takes some tenths of a second, so do it once. */
export function compileSignals(declarations: readonly SignalDeclaration[]): Compiled {
  const groups = groupTable();
  const signals = declarations.map((declaration) => compileSignal(declaration, declarations, groups));
  const evidence = declarations.flatMap((declaration, signal) =>
    declaration.evidence.map((item) => compileEvidence(item, signal, declaration.unless ?? [], groups)),
  );
  const special = {
    negation: groups.of(negation),
    notNegation: groups.of(notNegation),
    narration: groups.of(narration),
    everyday: groups.of(everydayLife),
    debtMatter: groups.of(debtMatter),
  };
  const disguise = groups.of({ name: "disguises", words: [...disguises.keys()], sequences: [] });
  const classOfGroup = new Map([
    ...Object.entries(figureGroups).map(([figure, group]) => [group, `<${figure}>`] as const),
    ...[...wordClasses].map(([name, words]) => [groups.of(words), name] as const),
  ]);
  const conduct = maskOf(declarations, ({ holdsFor }) => !holdsFor.includes("recipient"));
  const phrases = compilePhrases(groups.words);
  const anchors = anchorEvidence(evidence, signals, groups, phrases, [special.negation, special.notNegation]);
  return {
    ...special,
    isDisguise: Uint8Array.from({ length: phrases.count }, (_, phrase) => Number(belongsTo(phrases, phrase, disguise))),
    classOfGroup,
    scale: buildScale(weights, phrases, { classOfGroup, figures: FIGURES }, conduct, buildNetworks(learnedNetworks)),
    phrases,
    ...compileAutomata(phrases),
    signals,
    sequences: groups.sequences,
    evidence,
    anchors,
    groupCount: groups.words.length,
    conduct,
    evenEveryday: maskOf(declarations, ({ evenEveryday }) => evenEveryday === true),
    allowed: {
      collector: maskOf(declarations, ({ holdsFor }) => holdsFor.includes("collector")),
      recipient: maskOf(declarations, ({ holdsFor }) => holdsFor.includes("recipient")),
      unknown: maskOf(declarations, ({ holdsFor }) => holdsFor.includes("unknown")),
    },
  };
}

function compileAutomata(phrases: Phrases) {
  const { symbols, symbolOf } = assignSymbols(phrases);
  const spelled = (least: number, most: number) =>
    buildAutomaton(phrases, syllableOf, syllables.length + 1, (phrase) => canBeSpelled(phrases, phrase, least, most));
  return {
    symbolOf,
    exact: buildAutomaton(phrases, symbolOf, symbols, () => true),
    homophones: spelled(3, LONGEST_SPELLED),
    spelledPairs: spelled(2, 2),
  };
}

export interface GroupTable {
  /** Words by group; figures have none. */
  readonly words: readonly (readonly string[])[];
  readonly sequences: readonly CompiledSequence[];
  readonly of: (term: Term) => number;
}

/** Gives each distinct term a group: lexicons by identity, words written on the spot by their text. */
function groupTable(): GroupTable {
  const words: (readonly string[])[] = Array.from({ length: FIGURES }, () => []);
  const sequences: CompiledSequence[] = [];
  const known = new Map<Lexicon | string, number>();
  const of = (term: Term): number => {
    if (typeof term !== "string" && "figure" in term) return figureGroups[term.figure];
    const found = known.get(term);
    if (found !== undefined) return found;
    const group = words.push(typeof term === "string" ? expandWords(term) : term.words) - 1;
    known.set(term, group);
    // The parts of an entry come before it in the list, so one walk through the list finds all.
    const entries = typeof term === "string" ? [] : term.sequences.map((entry) => compileSteps(entry, of));
    for (const entry of entries) sequences.push({ ...entry, group });
    return group;
  };
  return { words, sequences, of };
}

function compileSteps(steps: Sequence, of: (term: Term) => number): { groups: number[]; gaps: number[] } {
  const groups: number[] = [];
  const gaps: number[] = [];
  let gap = 0;
  for (const step of steps) {
    if (typeof step === "number") gap = step;
    else {
      groups.push(of(step));
      gaps.push(gap);
      gap = 0;
    }
  }
  return { groups, gaps };
}

function compileSignal(
  declaration: SignalDeclaration,
  all: readonly SignalDeclaration[],
  groups: GroupTable,
): CompiledSignal {
  const excluding = declaration.excludedBy ?? [];
  return {
    declaration,
    butNot: declaration.butNot === undefined ? -1 : groups.of(declaration.butNot),
    excludedBy: all.reduce((mask, other, at) => (excluding.includes(other.id) ? mask | (1 << at) : mask), 0),
  };
}

function compileEvidence(
  item: Pattern | Evidence,
  signal: number,
  unless: readonly Term[],
  groups: GroupTable,
): CompiledEvidence {
  const evidence: Evidence = typeof item === "object" && "says" in item ? item : { says: item };
  const { groups: members, gaps } = compileSteps(
    isSequence(evidence.says) ? evidence.says : [evidence.says],
    groups.of,
  );
  const needed = [...new Set([...members, ...(evidence.given ?? []).map(groups.of)])];
  return {
    signal,
    groups: members,
    gaps,
    anyOrder: evidence.anyOrder === true,
    required: needed.filter((group) => group >= FIGURES),
    figures: needed.filter((group) => group < FIGURES),
    unless: [...unless, ...(evidence.unless ?? [])].map(groups.of),
    evenNegated: evidence.evenNegated === true,
  };
}

function maskOf(declarations: readonly SignalDeclaration[], holds: (one: SignalDeclaration) => boolean): number {
  return declarations.reduce((mask, one, at) => (holds(one) ? mask | (1 << at) : mask), 0);
}

/** One symbol for each character of a phrase; 1 is any character that is in no phrase. */
function assignSymbols({ units }: Phrases) {
  const symbolOf = new Uint16Array(0x10000).fill(1);
  let symbols = 2;
  for (const unit of units) if (symbolOf[unit] === 1) symbolOf[unit] = symbols++;
  return { symbols, symbolOf };
}

/** Longer phrases are found by their exact characters alone: disguising them takes more than one homophone anyway. */
const LONGEST_SPELLED = 5;

/** Whether a phrase has a length in the range and is wholly of characters with a known reading. */
function canBeSpelled({ units, unitAt }: Phrases, phrase: number, least: number, most: number): boolean {
  const start = unitAt[phrase] as number;
  const end = unitAt[phrase + 1] as number;
  if (end - start < least || end - start > most) return false;
  for (let at = start; at < end; at++) if (syllableOf[units[at] as number] === 0) return false;
  return true;
}
