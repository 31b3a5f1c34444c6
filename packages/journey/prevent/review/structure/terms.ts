import { type CivilDate, parseCivilDate } from "@ringfence/kernel";
import { labelOf } from "./numbering.ts";
import { rolesOf } from "./roles.ts";
import { type Sentence, sentencesOf } from "./sentences.ts";

interface PartyNamed {
  /** 甲方, 贷款人, 我们 … */
  readonly role: string;
  readonly name: string;
}

/** A word that the text gives a meaning of its own: “设备信息”是指…, …（以下简称“设备信息”）. */
export interface Definition {
  readonly word: string;
  readonly meaning: string;
  readonly at: number;
}

/** A place that sends the reader to another clause: 见第三条. */
interface Reference {
  readonly at: number;
  /** As written there. */
  readonly words: string;
  /** Where the clause named begins. */
  readonly to: number;
}

interface Article {
  readonly label: string;
  readonly heading: string;
  readonly at: number;
}

/** What a contract or policy is made of, as it numbers and names it itself. */
export interface Terms {
  /** Empty where the text has none: a pasted sentence is no title. */
  readonly title: string;
  readonly parties: readonly PartyNamed[];
  /** What 甲方, 乙方 and a firm's short name are read as, where the text says it: 甲方（借款人）. */
  readonly roles: ReadonlyMap<string, string>;
  readonly definitions: readonly Definition[];
  readonly references: readonly Reference[];
  readonly articles: readonly Article[];
  readonly sentences: readonly Sentence[];
  /** Day of signing or of coming into force, as the text says it. */
  readonly dated?: CivilDate;
}

export function readTerms(text: string): Terms {
  const articles = articlesOf(text);
  const dated = dateIn(text);
  return {
    title: titleOf(text),
    parties: partiesOf(text),
    roles: rolesOf(text),
    definitions: definitionsOf(text),
    references: referencesOf(text, articles),
    articles,
    sentences: sentencesOf(text),
    ...(dated === undefined ? {} : { dated }),
  };
}

const called = /合同|协议|政策|授权书|条款|声明|须知|告知书|承诺书|规则|借据/u;
/** Somebody does something there: no title. */
const speaks = /同意(?!书)|授权(?:[甲乙丙我你您]|贷款人|出借人|平台)|应当|可以|不得|自愿|有权|我们|[你您]/u;
const longestTitle = 40;

/** The first line that calls itself a contract or the like, else a first line that could be the heading of what follows. */
function titleOf(text: string): string {
  const lines = text
    .slice(0, 2000)
    .split("\n")
    .map((line) => line.replaceAll(/\s+/g, " ").trim())
    .filter((line) => line !== "");
  const isHeading = (line: string) =>
    line.length <= longestTitle && !/[。；：:，！？]/u.test(line) && !speaks.test(line.replaceAll(/《.*?》/gu, ""));
  const first = lines.slice(0, 8).find((line) => isHeading(line) && called.test(line));
  if (first !== undefined) return first;
  const [top = ""] = lines;
  return lines.length > 1 && isHeading(top) && labelOf(top) === undefined ? top : "";
}

const parties =
  "甲方|乙方|丙方|丁方|贷款人|出借人|放款人|借款人|担保人|保证人|授权人|被授权人|委托人|受托人|平台方?|服务方|债权人";
const organisation = "[\\p{Script=Han}A-Za-z0-9（）()·]{2,40}?(?:公司|银行|信用社|中心|合作社|事务所)";

function partiesOf(text: string): readonly PartyNamed[] {
  const found: PartyNamed[] = [];
  const put = (role: string, name: string) => {
    if (!found.some((one) => one.role === role)) found.push({ role, name });
  };
  const named = new RegExp(
    `^\\s*(${parties})\\s*(?:[（(][^）)\\n]{1,20}[）)])?\\s*[：:]\\s*([^\\n：:；。]{2,40})`,
    "gmu",
  );
  for (const [, role = "", name = ""] of text.matchAll(named)) if (!/^[_\s]+$/.test(name)) put(role, name.trim());
  for (const { name, alias } of shortNames(text)) put(alias, name.replace(/^.*(?:由|与|是|指)/u, ""));
  return found;
}

/** Only what stands right before "（以下简称" is looked at: sought the other way round, every word could begin a name. */
const nameBefore = new RegExp(`(${organisation})(?:及其关联[^（(]{0,8})?$`, "u");
const longestBefore = 60;

function shortNames(text: string) {
  const called = /[（(]以下(?:统?简?称|合称)(?:为|作)?[：:]?\s*[“"「']?([^”"」'）)\n]{1,12})/gu;
  return [...text.matchAll(called)].flatMap(({ 1: alias = "", index }) => {
    const name = nameBefore.exec(text.slice(Math.max(0, index - longestBefore), index))?.[1];
    return name === undefined ? [] : [{ name, alias }];
  });
}

const longestMeaning = 200;

function definitionsOf(text: string): readonly Definition[] {
  const meant =
    /[“"「【]([^”"」】\n]{2,16})[”"」】]\s*(?:[，,]?\s*(?:是指|系指|指的?是?|包括|含义(?:为|是)))[：:]?\s*([^。\n]{2,300})/gu;
  const short = /[（(]以下(?:统?简?称|合称)(?:为|作)?[：:]?\s*[“"「']([^”"」'\n]{2,16})[”"」']/gu;
  return [
    ...[...text.matchAll(meant)].map(({ 1: word = "", 2: meaning = "", index }) => ({ word, meaning, at: index })),
    ...[...text.matchAll(short)].flatMap(({ 1: word = "", index }) => {
      const meaning = /[^。；\n]{4,}$/u.exec(text.slice(Math.max(0, index - longestMeaning), index))?.[0];
      return meaning === undefined ? [] : [{ word, meaning, at: index - meaning.length }];
    }),
  ].toSorted((a, b) => a.at - b.at);
}

function articlesOf(text: string): readonly Article[] {
  const articles: Article[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const label = labelOf(line);
    if (label !== undefined && ["article", "han", "dotted", "number"].includes(label.kind))
      articles.push({
        label: label.text.replace(/[.、．]$/u, ""),
        heading:
          line
            .slice(label.length)
            .split(/[。；：:]/u)[0]
            ?.trim()
            .slice(0, longestTitle) ?? "",
        at: at + line.length - line.trimStart().length,
      });
    at += line.length + 1;
  }
  return articles;
}

function referencesOf(text: string, articles: readonly Article[]): readonly Reference[] {
  const places = new Map<string, number>();
  for (const { label, at } of articles) if (!places.has(label)) places.set(label, at);
  const starts = new Set(places.values());
  // Articles of a law (《…》第五十条) are not the contract's own.
  const spoken =
    /(?<!》\s?)(?<!法)第[一二三四五六七八九十百零\d]{1,5}条|(?<=见|本合同|本协议|上述)\s?\d{1,2}(?:\.\d{1,2})+(?=款|条|项)/gu;
  return [...text.matchAll(spoken)].flatMap(({ 0: words, index }) => {
    const to = places.get(words.trim());
    return to === undefined || starts.has(index) ? [] : [{ at: index, words: words.trim(), to }];
  });
}

const dayWords =
  /(?:签[署订约]|生效|更新|发布|施行|合同)(?:日期|时间|日)?[为于是：:\s]{0,3}(?:自)?\s*(20\d\d)\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?/gu;

function dateIn(text: string): CivilDate | undefined {
  const days = [...text.matchAll(dayWords)].flatMap(([, year = "", month = "", day = ""]) => {
    const read = parseCivilDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
    return read.ok ? [read.value] : [];
  });
  return days[0];
}
