/** One sentence of a contract with the clause it stands in, as the text itself numbers it. */
export interface Sentence {
  /** 第三条, 3.2, （二）…: empty before the first numbered clause. */
  readonly clause: string;
  readonly text: string;
  /** Where it starts in the whole text, in UTF-16 units. */
  readonly at: number;
}

const heading =
  /^\s*(第[一二三四五六七八九十百零\d]+[章节条款]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:\.\d{1,2}){0,3}[.、．]?(?=\s|[^\d.]))/u;

/** The top of a numbering: what stands below it is quoted as "第三条 （二）". */
const isTop = (label: string): boolean => /^第.*[章节条]$|^[一二三四五六七八九十]{1,3}、$/.test(label);

/** The sentences of a text in order, each with its clause. Nothing of the text is left out but line breaks and spaces around. */
export function sentencesOf(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let [top, below] = ["", ""];
  let at = 0;
  for (const line of text.split("\n")) {
    const label = heading.exec(line)?.[1];
    if (label !== undefined) [top, below] = isTop(label) ? [label, ""] : [top, label];
    const clause = [top, below].filter((one) => one !== "").join(" ");
    for (const { 0: found, index } of line.matchAll(/[^。；;！？!?]+[。；;！？!?]?/gu)) {
      const trimmed = found.trim();
      if (trimmed !== "") sentences.push({ clause, text: trimmed, at: at + index + found.indexOf(trimmed) });
    }
    at += line.length + 1;
  }
  return sentences;
}
