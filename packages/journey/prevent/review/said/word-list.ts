import { foldTable } from "@ringfence/kernel";

/** Words that mean the same for our purpose, as one pattern over folded text. */
export interface WordList {
  readonly pattern: RegExp;
}

/**
 * Words are divided by white space; `(a|b|)` inside one stands for its alternatives, the empty one included, `.{0,8}` for what may stand between. The lists of the signals are
 * written out word by word for their automaton; here a few lines would make millions, so they stay patterns.
 */
export function wordList(list: string): WordList {
  const words = list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/\((?!\?)/g, "(?:"));
  return { pattern: new RegExp(foldPlain(words.join("|")), "g") };
}

/** You is you, polite or not. */
const same: Readonly<Record<string, string>> = { 您: "你", 帐: "账", 讬: "托", 它: "他", 她: "他" };

/** Letters and characters as the kernel folds them; marks stay, since they divide what is said. */
const foldPlain = (text: string): string => Array.from({ length: text.length }, (_, at) => foldUnit(text, at)).join("");

function foldUnit(text: string, at: number): string {
  const folded = foldTable[text.charCodeAt(at)];
  const unit = folded === undefined || folded === 0 ? (text[at] as string) : String.fromCharCode(folded);
  return same[unit] ?? unit;
}

export interface FoldedText {
  readonly text: string;
  /** For each of its units the place in the original. */
  readonly at: readonly number[];
}

/** What a document calls its parties: 甲方 is the borrower in one contract and the lender in the next. */
export type Roles = ReadonlyMap<string, string>;

/** Without white space, which pages and word processors put between any two characters; parties by what they are. */
export function foldText(text: string, roles: Roles): FoldedText {
  const at: number[] = [];
  let folded = "";
  for (let index = 0; index < text.length; index++) {
    const role = roles.get(text.slice(index, index + 2));
    if (role !== undefined) {
      folded += role;
      for (let part = 0; part < role.length; part++) at.push(Math.min(index + part, index + 1));
      index++;
    } else if (!/\s/.test(text[index] as string)) {
      folded += foldUnit(text, index);
      at.push(index);
    }
  }
  return { text: folded, at };
}
