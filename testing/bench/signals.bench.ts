/**
 * Row 2: one pass over 200,000 utterances. Half of them are lines of the tuning half of the labelled corpus, half ordinary
 * messages, drawn with a fixed seed. The yardsticks search for the same phrases in the same texts, as they are: they fold
 * nothing, check no distance, negation or speaker and give no spans, so they do a part of the work only.
 */
import { AhoCorasick } from "@monyone/aho-corasick/fast";
import { type SignalDeclaration, scanMask, signalCatalogue } from "@ringfence/law";
import { dailyTexts } from "../campaign/daily-life.ts";
import { pickFrom, seeded } from "../campaign/random.ts";
import { readUtterances, type Utterance } from "../corpora/read-utterances.ts";
import { type Bench, measure } from "./row.ts";

const count = 200_000;
const goal = 1_000_000;

function drawUtterances(seed: number): Pick<Utterance, "text" | "by">[] {
  const random = seeded(seed);
  const tuning = readUtterances("tune");
  const ordinary = tuning.filter(({ kind }) => kind === "ordinary" || kind === "service");
  const daily = [...ordinary, ...dailyTexts.map((text) => ({ text, by: "collector" as const }))];
  return Array.from({ length: count }, (_, index) => {
    const { text, by } = pickFrom(index % 2 === 0 ? tuning : daily, random);
    return { text, by };
  });
}

/** Every word of the evidence of a signal. */
function wordsOf({ evidence }: SignalDeclaration): string[] {
  return signalWords(evidence);
}

function signalWords(terms: readonly unknown[]): string[] {
  return terms.flatMap((term): string[] => {
    if (typeof term === "string") return term.split(/\s+/).flatMap(expand).filter(Boolean);
    if (Array.isArray(term)) return signalWords(term);
    if (term === null || typeof term !== "object") return [];
    if ("says" in term)
      return signalWords([term.says, ...("given" in term && Array.isArray(term.given) ? term.given : [])]);
    if ("words" in term && Array.isArray(term.words)) {
      return [
        ...term.words,
        ...("sequences" in term && Array.isArray(term.sequences) ? signalWords(term.sequences) : []),
      ];
    }
    return [];
  });
}

/** The words that an entry such as 再不(还|处理) stands for. */
function expand(entry: string): string[] {
  const inner = /\(([^()]*)\)/.exec(entry);
  if (inner === null) return [entry];
  const [whole, choices = ""] = inner;
  return choices.split("|").flatMap((choice) => expand(entry.replace(whole, () => choice)));
}

function rate(milliseconds: number): string {
  return `${Math.round(count / (milliseconds / 1000)).toLocaleString("en")} utterances/s`;
}

/** Milliseconds of our scan and of the yardsticks, the latter for a tenth of the texts and scaled up: all would take minutes. */
async function measureAll(utterances: ReturnType<typeof drawUtterances>, words: readonly string[][]) {
  const escaped = (list: readonly string[]) =>
    list.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const expressions = words.map((list) => new RegExp(escaped(list)));
  const ahoCorasick = new AhoCorasick([...new Set(words.flat())]);
  const some = utterances.slice(0, count / 10);
  let kept = 0;
  const ours = await measure(() => {
    for (const { text, by } of utterances) kept ^= scanMask(text, by);
  });
  const native = await measure(() => {
    for (const { text } of some) for (const expression of expressions) if (expression.test(text)) kept++;
  });
  const automaton = await measure(() => {
    for (const { text } of some) kept += ahoCorasick.matchInText(text).length;
  });
  if (!Number.isFinite(kept)) throw new Error("nothing was scanned");
  return { ours, native: native * 10, automaton: automaton * 10 };
}

const bench: Bench = async () => {
  const utterances = drawUtterances(20_260_101);
  const characters = Math.round(utterances.reduce((sum, { text }) => sum + text.length, 0) / count);
  const words = signalCatalogue.map((signal) => [...new Set(wordsOf(signal))]);
  const { ours, native, automaton } = await measureAll(utterances, words);
  const fastest = Math.min(native, automaton);
  const phrases = new Set(words.flat()).size.toLocaleString("en");
  const row = {
    row: "2",
    figure: `signals: ${count.toLocaleString("en")} utterances of ~${characters} characters, ${phrases} phrases`,
    ours: rate(ours),
  };
  const against = (yardstick: string, theirs: number) => ({
    ...row,
    yardstick,
    theirs: rate(theirs),
    ratio: `${(theirs / ours).toFixed(1)} ×`,
    goal: `≥ 5 × the fastest (${(fastest / ours).toFixed(1)}); ≥ ${goal.toLocaleString("en")}/s`,
  });
  return [
    against("one combined RegExp per signal (a tenth, scaled)", native),
    against("@monyone/aho-corasick/fast (a tenth, scaled)", automaton),
    { ...row, yardstick: "re2", theirs: "not run: its build takes two minutes", ratio: "–", goal: "–" },
  ];
};

export default bench;
