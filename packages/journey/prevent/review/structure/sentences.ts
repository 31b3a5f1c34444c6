import { isFirst, type Label, labelOf } from "./numbering.ts";

/** One sentence of a contract with the clause it stands in, as the text itself numbers it. */
export interface Sentence {
  /** 第三条 （二）, 3.2 …: empty before the first numbered clause. */
  readonly clause: string;
  readonly text: string;
  /** Where it starts in the whole text, in UTF-16 units. */
  readonly at: number;
  /** What a list is introduced by (我们会收集以下信息：), for an item of it. */
  readonly lead?: string;
}

/** A number that is open: the items below it are quoted with it. */
interface Frame {
  readonly label: Label;
  /** The words before the items, where they end with a colon. */
  lead: string | undefined;
}

const longestLead = 200;

/** The sentences of a text in order, each with its clause. Nothing of the text is left out but line breaks and spaces around. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const open: Frame[] = [];
  let loose: string | undefined;
  let at = 0;
  for (const line of text.split("\n")) {
    const label = labelOf(line);
    if (label !== undefined) enter(open, label);
    const clause = clauseOf(open);
    const above = label === undefined ? undefined : leadAbove(open, loose);
    let inline: string | undefined;
    for (const { text: found, at: index } of piecesOf(line)) {
      const trimmed = found.trim();
      if (trimmed === "") continue;
      const listed = inline !== undefined && enumerated.test(trimmed);
      const lead = listed ? inline : above;
      sentences.push({
        clause,
        text: trimmed,
        at: at + index + found.indexOf(trimmed),
        ...(lead === undefined ? {} : { lead }),
      });
      if (!listed) inline = /[；;]$/u.test(trimmed) ? beforeColon(trimmed) : undefined;
    }
    if (line.trim() !== "") {
      const lead = /[：:]\s*$/u.test(line) ? lastSentence(line) : undefined;
      const frame = open.at(-1);
      if (label !== undefined && frame !== undefined) frame.lead = lead;
      else if (frame !== undefined && lead !== undefined) frame.lead = lead;
      if (label === undefined) loose = lead;
    }
    at += line.length + 1;
  }
  return sentences;
}

const enumerated = /^(?:[（(]?[\d一二三四五六七八九十]{1,2}(?:[）)、]|[.．](?!\d))|[①-⑳])/u;

/** What stands between two semicolons is read together, as it is meant, unless it is an item of a list or very long. */
const longestTogether = 200;

function piecesOf(line: string): readonly { readonly text: string; readonly at: number }[] {
  const pieces: { text: string; at: number }[] = [];
  for (const { 0: whole, index } of line.matchAll(/[^。！？!?]+[。！？!?”’）)]*/gu)) {
    let together = false;
    for (const { 0: part, index: inside } of whole.matchAll(/[^；;]+[；;]?|[；;]/gu)) {
      const last = pieces.at(-1);
      if (together && last !== undefined && whole.length <= longestTogether && !enumerated.test(part.trim()))
        last.text += part;
      else pieces.push({ text: part, at: index + inside });
      together = true;
    }
  }
  return pieces;
}

/** Closes what the number ends and opens it. A number of a kind not yet open that begins a list stands below what is open. */
function enter(open: Frame[], label: Label): void {
  const same = open.findIndex((frame) => isSameList(frame.label, label));
  if (label.kind === "chapter") open.length = 0;
  else if (label.kind === "article") open.length = open[0]?.label.kind === "chapter" ? 1 : 0;
  else if (same >= 0 && !(isFirst(label) && isDeeper(open.at(-1)?.label, label))) open.length = same;
  else if (same < 0 && label.kind !== "dotted" && !isFirst(label)) {
    // Nobody saw its list begin: it stands beside whatever is lowest but an article.
    while (open.length > 0 && !["chapter", "article", "han"].includes(`${open.at(-1)?.label.kind}`)) open.pop();
  }
  open.push({ label, lead: undefined });
}

const isDecimal = ({ kind }: Label): boolean => kind === "number" || kind === "dotted";
const depth = ({ text }: Label): number => text.replace(/[.、．]$/u, "").split(/[.．]/u).length;

/** 2. goes on after 1.3 and 1.2 after 1.1.4, but 1.1 stands below 1. */
const isSameList = (one: Label, other: Label): boolean =>
  isDecimal(one) && isDecimal(other) ? depth(one) >= depth(other) : one.kind === other.kind;

/** A second list of the same look inside an item of the first: 1. … （1） … 1. */
const isDeeper = (last: Label | undefined, label: Label): boolean =>
  last !== undefined &&
  last.kind !== label.kind &&
  !isDecimal(last) &&
  last.kind !== "article" &&
  last.kind !== "han" &&
  label.kind !== "bullet";

/** 3.2 says itself that it stands below 3. */
const clauseOf = (open: readonly Frame[]): string =>
  open
    .filter(({ label }) => label.kind !== "chapter" && label.kind !== "bullet")
    .filter(({ label }, at, all) => !(isDecimal(label) && all.slice(at + 1).some((one) => one.label.kind === "dotted")))
    .map(({ label }) => label.text.replace(/[.、．]$/u, ""))
    .join(" ");

function leadAbove(open: readonly Frame[], loose: string | undefined): string | undefined {
  const above = open.at(-2);
  return above === undefined ? loose : (above.lead ?? (open.at(-1)?.label.kind === "bullet" ? loose : undefined));
}

const lastSentence = (line: string): string | undefined =>
  lead(
    line
      .trim()
      .split(/[。；;！？!?]/u)
      .at(-1),
  );

const beforeColon = (text: string): string | undefined => lead(/^(.{2,}?)[：:]/u.exec(text)?.[1]);

const lead = (text: string | undefined): string | undefined => {
  const bare = text?.replace(/[：:]\s*$/u, "").trim();
  return bare === undefined || bare === "" || bare.length > longestLead ? undefined : bare;
};
