import { wordVariants } from "../dodges/word-variants.ts";
import type { Evidence, Figure, Lexicon, Pattern, SignalDeclaration, Speaker, Term } from "../define-signal.ts";
import { expandWords } from "./expand-words.ts";
import { negation, notNegation } from "../lexicon/negation.ts";
import { type Automaton, buildAutomaton } from "./automaton.ts";
import { compilePhrases, type Phrases } from "./phrases.ts";
import { syllableOf, syllables } from "./syllables.ts";

/** A group is the compiled form of a term: "one of these phrases was said". Figures have the first groups. */
export const figureGroups: Readonly<Record<Figure["figure"], number>> = { amount: 0, number: 1, signature: 2 };
const FIGURES = 3;

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
  /** By group: the evidence that can only hold if this group was found. */
  readonly anchored: readonly (readonly CompiledEvidence[])[];
  readonly groupCount: number;
  readonly negation: number;
  readonly notNegation: number;
  /** Mask of the signals that can hold for a speaker. */
  readonly allowed: Readonly<Record<Speaker, number>>;
}

/** Compiles all signals into one pass. Takes some tens of milliseconds, so do it once. */
export function compileSignals(declarations: readonly SignalDeclaration[]): Compiled {
  const groups = new Groups();
  const signals = declarations.map((declaration) => compileSignal(declaration, declarations, groups));
  const evidence = declarations.flatMap((declaration, signal) =>
    declaration.evidence.map((item) => compileEvidence(item, signal, groups)),
  );
  const negationGroup = groups.of(negation);
  const notNegationGroup = groups.of(notNegation);
  const phrases = compilePhrases(groups.words, wordVariants);
  return {
    phrases,
    exact: buildAutomaton(phrases.symbols, phrases.classes),
    homophones: buildAutomaton(phrases.units.map(toSyllables), syllables.length + 1),
    signals,
    anchored: anchorEvidence(evidence, groups.words.length),
    groupCount: groups.words.length,
    negation: negationGroup,
    notNegation: notNegationGroup,
    allowed: {
      collector: speakerMask(declarations, "collector"),
      recipient: speakerMask(declarations, "recipient"),
      unknown: speakerMask(declarations, "unknown"),
    },
  };
}
