import { labelOf } from "../structure/numbering.ts";
import type { Sentence } from "../structure/sentences.ts";
import type { Terms } from "../structure/terms.ts";
import { definedWords } from "./defined-words.ts";
import { type Referred, referredIn } from "./referred-words.ts";
import { hear, type Said, type Span } from "./said.ts";
import { foldText, type StandsFor } from "./word-list.ts";

/** A sentence of a document as it is weighed: without its number, behind what introduces it, words read as the document means them. */
export interface InContext {
  readonly sentence: Sentence;
  readonly said: Said;
  readonly referred: readonly Referred[];
  /** Where in the document stands what was heard there; nowhere where it only introduces the sentence. */
  readonly placeOf: (heard: Span) => Span | undefined;
}

/** Every sentence but headings, which name what follows and say nothing. */
export function readInContext(text: string, terms: Terms): readonly InContext[] {
  const own = new Map([...definedWords(terms.definitions), ...terms.roles]);
  return terms.sentences.flatMap((sentence, no) => {
    const number = labelOf(sentence.text)?.length;
    if (isHeading(sentence.text, number) || isTitle(sentence.text, terms)) return [];
    const referred = referredIn(text, terms.sentences, no, own);
    if (referred.length === 0) return [hearBehind(number, sentence, own)];
    const read = new Map([...own, ...referred.map(({ words, meaning }) => [words, meaning] as const)]);
    return [{ ...hearBehind(number, sentence, read), referred }];
  });
}

/** A sentence that stands alone. */
export const hearAlone = (text: string): InContext =>
  hearBehind(labelOf(text)?.length, { clause: "", text, at: 0 }, new Map());

function hearBehind(number: number | undefined, sentence: Sentence, own: StandsFor): InContext {
  const { text, at, lead } = sentence;
  const before = lead === undefined ? "" : `${lead}：`;
  const said = hear(before + text.slice(number ?? 0), own);
  const behind = before === "" ? 0 : foldText(before, own).length;
  const begin = at + (number ?? 0);
  return {
    sentence,
    said,
    referred: [],
    placeOf: (heard) => {
      if (heard.to <= behind) return undefined;
      const { from, to } = said.span(heard);
      return { from: begin + Math.max(0, from - before.length), to: begin + to - before.length };
    },
  };
}

/** One line alone is no title, whatever it calls itself. */
const isTitle = (text: string, { title, sentences }: Terms): boolean =>
  text === title && sentences.length > 1 && !/[，。；：！？]/u.test(text);

/** 第二条 通讯录信息的采集. */
const longestHeading = 24;
const isHeading = (text: string, number: number | undefined): boolean =>
  number !== undefined && text.length - number <= longestHeading && !/[，。；：、！？]/u.test(text.slice(number));
