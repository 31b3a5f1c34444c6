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
import { negation, notNegation } from "../lexicon/negation.ts";
import { type Automaton, buildAutomaton } from "./automaton.ts";
import { expandWords } from "./expand-words.ts";
import { compilePhrases, type Phrases } from "./phrases.ts";
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
  readonly given: readonly number[];
  readonly unless: readonly number[];
  readonly evenNegated: boolean;
  /** Whether a figure is among the groups. */
  readonly figures: boolean;
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
  readonly unless: readonly number[];
  /** Mask of the signals that exclude this one. */
  readonly excludedBy: number;
}

export interface Compiled {
  readonly phrases: Phrases;
  /** Over classes of characters. */
  readonly exact: Automaton;
  /** Over Mandarin syllables; finds phrases of which some characters were replaced by homophones or pinyin. */
  readonly homophones: Automaton;
  readonly signals: readonly CompiledSignal[];
  readonly sequences: readonly CompiledSequence[];
  /** By group: the evidence that can only hold if this group was found. */
  readonly anchored: readonly (readonly CompiledEvidence[])[];
  readonly groupCount: number;
  readonly negation: number;
  /** Characters written as their parts. */
  readonly disguise: number;
  readonly notNegation: number;
  /** Mask of the signals that can hold for a speaker. */
  readonly allowed: Readonly<Record<Speaker, number>>;
}

/** Compiles all signals into one pass. Takes some tens of milliseconds, so do it once. */
export function compileSignals(declarations: readonly SignalDeclaration[]): Compiled {
  const groups = groupTable();
  const signals = declarations.map((declaration) => compileSignal(declaration, declarations, groups));
  const evidence = declarations.flatMap((declaration, signal) =>
    declaration.evidence.map((item) => compileEvidence(item, signal, groups)),
  );
  const negationGroup = groups.of(negation);
  const notNegationGroup = groups.of(notNegation);
  const disguiseGroup = groups.of({ name: "disguises", words: [...disguises.keys()], sequences: [] });
  const phrases = compilePhrases(groups.words);
  return {
    phrases,
    exact: buildAutomaton(phrases.symbols, phrases.classes),
    homophones: buildAutomaton(phrases.units.map(toSyllables), syllables.length + 1),
    signals,
    sequences: groups.sequences,
    anchored: anchorEvidence(evidence, groups.words.length),
    groupCount: groups.words.length,
    negation: negationGroup,
    disguise: disguiseGroup,
    notNegation: notNegationGroup,
    allowed: {
      collector: speakerMask(declarations, "collector"),
      recipient: speakerMask(declarations, "recipient"),
      unknown: speakerMask(declarations, "unknown"),
    },
  };
}

interface GroupTable {
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
    unless: (declaration.unless ?? []).map(groups.of),
    excludedBy: all.reduce((mask, other, at) => (excluding.includes(other.id) ? mask | (1 << at) : mask), 0),
  };
}

function compileEvidence(item: Pattern | Evidence, signal: number, groups: GroupTable): CompiledEvidence {
  const evidence: Evidence = typeof item === "object" && "says" in item ? item : { says: item };
  const { groups: members, gaps } = compileSteps(isSequence(evidence.says) ? evidence.says : [evidence.says], groups.of);
  const given = (evidence.given ?? []).map(groups.of);
  return {
    signal,
    groups: members,
    gaps,
    anyOrder: evidence.anyOrder === true,
    given,
    unless: (evidence.unless ?? []).map(groups.of),
    evenNegated: evidence.evenNegated === true,
    figures: [...members, ...given].some((group) => group < FIGURES),
  };
}

/** Evidence is looked at when its first phrase group was found; one of figures only, when the first given group was. */
function anchorEvidence(all: readonly CompiledEvidence[], groupCount: number): CompiledEvidence[][] {
  const anchored: CompiledEvidence[][] = Array.from({ length: groupCount }, () => []);
  for (const evidence of all) {
    const anchor = [...evidence.groups, ...evidence.given].find((group) => group >= FIGURES);
    if (anchor === undefined) throw new Error("evidence of figures alone needs a given term");
    anchored[anchor]?.push(evidence);
  }
  return anchored;
}

function speakerMask(declarations: readonly SignalDeclaration[], speaker: Speaker): number {
  return declarations.reduce((mask, { holdsFor }, at) => (holdsFor.includes(speaker) ? mask | (1 << at) : mask), 0);
}

/** A phrase as syllables, or nothing if it is not wholly of characters with a known reading or has fewer than two. */
function toSyllables(units: ArrayLike<number>): number[] {
  const found = Array.from(units, (unit) => syllableOf[unit] as number);
  return found.length > 1 && found.every((syllable) => syllable !== 0) ? found : [];
}
