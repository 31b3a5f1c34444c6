import { numberOf } from "../read-percent.ts";
import type { Sentence } from "./sentences.ts";

/** Words by which a sentence takes up what another place of the text lists: 第三条所列信息, 前款所称人员. */
interface Pointer {
  readonly words: string;
  /** What it calls what stands there: 信息, 人员 … */
  readonly noun: string;
  /** The sentences it leads to, in their order. */
  readonly target: readonly Sentence[];
}

const number = "[一二三四五六七八九十零\\d]{1,4}";
const dataNouns = "信息|资料|数据|内容|记录|权限|清单|事项";
const peopleNouns = "人员|人士|主体|机构|单位|对象|各方|接收方|第三方";

export const isOfPeople = (noun: string): boolean => new RegExp(`^(?:${peopleNouns})$`, "u").test(noun);

/** 第三条 of a law (《…》第三条) is no place of this text. */
const pointing = new RegExp(
  `(?<![》法]\\s?)(?:(?<back>[前上][款项])|(?:本条|第(?<article>${number})条)(?:第(?<part>${number})款)?(?:第?[（(]?(?<item>${number})[）)]?项)?)` +
    `(?:中|内|项下)?(?:所?(?:列明?|载明?|列举|列示|述|称|指|涉|约定|规定))?(?:的|之)?(?:全部|各项|各类|任何|任一)?(?:个人)?(?<noun>${dataNouns}|${peopleNouns})`,
  "gu",
);

/** Most sentences point nowhere, and need not be tried against all that. */
const mayPoint = /[前上][款项]|[本\d一二三四五六七八九十]条/u;

/** Of the sentence with that number the pointers that lead somewhere. */
export function pointersIn(text: string, sentences: readonly Sentence[], no: number): readonly Pointer[] {
  const sentence = sentences[no] as Sentence;
  if (!mayPoint.test(sentence.text)) return [];
  return [...sentence.text.matchAll(pointing)].flatMap(({ 0: words, groups = {} }) => {
    const { back, article, part, item, noun = "" } = groups;
    const own = sentence.clause.split(" ")[0] as string;
    const target =
      back === undefined
        ? within(inArticle(sentences, article === undefined ? placeOf(own) : numberOf(article)), { part, item }, text)
        : before(text, sentences, no, back.endsWith("款"));
    const others = target.filter((one) => one !== sentence);
    return others.length === 0 ? [] : [{ words, noun, target: others }];
  });
}

/** 第三条, 三, 3, （三）, ③ and the 3 of 3.2 are the third. */
function placeOf(label: string, level = 0): number | undefined {
  const circled = label.codePointAt(0) ?? 0;
  if (circled >= 0x2460 && circled <= 0x2473) return circled - 0x245f;
  const bare = label.replaceAll(/[第条（）()\s]/gu, "").split(/[.．]/u)[level];
  return bare === undefined || bare === "" ? undefined : numberOf(bare);
}

const inArticle = (sentences: readonly Sentence[], no: number | undefined): readonly Sentence[] =>
  no === undefined ? [] : sentences.filter(({ clause }) => placeOf(clause.split(" ")[0] as string) === no);

/** 第二款 is what is numbered so within the article, or its second paragraph; 第（二）项 only the former. */
function within(
  all: readonly Sentence[],
  { part, item }: { readonly part?: string | undefined; readonly item?: string | undefined },
  text: string,
): readonly Sentence[] {
  const no = item ?? part;
  if (no === undefined) return all;
  const value = numberOf(no);
  const numbered = all.filter(({ clause }) => {
    const [first = "", ...below] = clause.split(" ");
    return placeOf(first, 1) === value || below.some((label) => placeOf(label) === value);
  });
  if (numbered.length > 0 || item !== undefined) return numbered;
  let paragraph = 0;
  return all.filter((sentence, at) => {
    if (at === 0 || isNewLine(text, all[at - 1] as Sentence, sentence)) paragraph += 1;
    return paragraph === value;
  });
}

const isNewLine = (text: string, one: Sentence, next: Sentence): boolean => text.slice(one.at, next.at).includes("\n");

/** The paragraph before, with the whole list where it is one of its items; or only the item before. */
function before(text: string, sentences: readonly Sentence[], no: number, whole: boolean): readonly Sentence[] {
  const article = (at: number) => sentences[at]?.clause.split(" ")[0];
  let last = no - 1;
  while (last >= 0 && !isNewLine(text, sentences[last] as Sentence, sentences[last + 1] as Sentence)) last--;
  if (last < 0 || article(last) !== article(no)) return [];
  const { lead } = sentences[last] as Sentence;
  let first = last;
  const goesOn = (at: number): boolean =>
    article(at) === article(no) &&
    ((whole && lead !== undefined && sentences[at]?.lead === lead) ||
      !isNewLine(text, sentences[at] as Sentence, sentences[at + 1] as Sentence));
  while (first > 0 && goesOn(first - 1)) first--;
  return sentences.slice(first, last + 1);
}
