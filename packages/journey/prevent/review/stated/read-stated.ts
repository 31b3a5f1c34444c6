import type { StatedFigure } from "@ringfence/casefile";
import type { Sentence } from "../structure/sentences.ts";
import type { Terms } from "../structure/terms.ts";
import { amountsIn } from "./amounts.ts";
import { feesIn } from "./fees.ts";
import type { Bare } from "./figure-forms.ts";
import { graceIn, lateChargesIn } from "./late.ts";
import { ratesIn } from "./rates.ts";
import { timesIn } from "./times.ts";
import { waysIn } from "./way.ts";

/** No sentence about the money is longer; what is cut off is not read. */
const longestRead = 600;
const longestWords = 500;
/** No contract states more; a text made to fill the case is cut off here. */
const mostFigures = 100;

/** Illustrations, and what is charged for paying early, are no terms of the loan. */
const noTerm = /例如|举例|示例|假设|假定|比如|以[^，。；]{0,16}为例|试算|提前(?:还|结|清|偿|归)/u;
const late = /逾期|罚息|违约金|滞纳金|迟延|延迟(?:还|履)|未(?:能)?(?:按|如)(?:期|时|约)/u;

/** What a text states about the money, in its order, each figure with the words it stands in. The same figure said again counts once. */
export function readStated(terms: Terms): readonly StatedFigure[] {
  const figures: StatedFigure[] = [...lenderIn(terms)];
  const known = new Set<string>();
  for (const { clause, text: written, lead } of withTables(terms.sentences)) {
    // Blanks that were filled in: 【18】%, _12_个月.
    const text = written.replaceAll(/[【】_]/gu, "");
    if (text.length > longestRead || noTerm.test(text)) continue;
    for (const bare of figuresIn(text, late.test(lead ?? ""))) {
      const key = JSON.stringify(bare);
      if (known.has(key)) continue;
      known.add(key);
      figures.push({ ...bare, clause: clause.slice(0, 100), words: written.slice(0, longestWords) } as StatedFigure);
    }
  }
  return figures.slice(0, mostFigures);
}

function figuresIn(text: string, lateAll: boolean): readonly Bare[] {
  const cut = lateAll ? 0 : lateFrom(text);
  const [ordinary, afterwards] = [text.slice(0, cut), text.slice(cut)];
  return [
    ...amountsIn(ordinary),
    ...ratesIn(ordinary),
    ...feesIn(ordinary),
    ...timesIn(ordinary),
    ...waysIn(ordinary),
    ...graceIn(text),
    ...lateChargesIn(afterwards),
  ];
}

/** Where a sentence begins to speak of being late: at the comma before. */
function lateFrom(text: string): number {
  const at = text.search(late);
  return at === -1 ? text.length : text.lastIndexOf("，", at) + 1;
}

/** A row of names above a row of figures says the same as each name beside its figure. */
function* withTables(sentences: readonly Sentence[]): Iterable<Sentence> {
  let above: readonly string[] = [];
  for (const sentence of sentences) {
    const cells = sentence.text.split("\t").map((cell) => cell.trim());
    if (cells.length > 1 && cells.length === above.length && /\d/.test(sentence.text))
      yield { ...sentence, text: cells.map((cell, at) => `${above[at]}：${cell}`).join("；") };
    else yield sentence;
    above = cells.length > 1 && !/\d/.test(sentence.text) ? cells : [];
  }
}

const lending = /贷款人|出借人|放款人|债权人/u;

function* lenderIn({ parties, roles, sentences }: Terms): Iterable<StatedFigure> {
  const party = parties.find(({ role }) => lending.test(`${role} ${roles.get(role) ?? ""}`));
  const naming = sentences.filter(({ text }) => party !== undefined && text.includes(party.name));
  const sentence = naming.find(({ text }) => lending.test(text)) ?? naming[0];
  if (party === undefined || sentence === undefined) return;
  const { clause, text } = sentence;
  yield { what: "lender", name: party.name.slice(0, 100), clause, words: text.slice(0, longestWords) };
}
