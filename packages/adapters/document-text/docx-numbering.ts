import { walkMarkup } from "@ringfence/journey/reading/markup.ts";
import { chineseNumeral } from "@ringfence/law/engine/chinese-numeral.ts";

/** The number to print before the next paragraph of this list and level, counted on; empty for bullets and unknown lists. */
export type Numbering = (list: string, level: string | undefined) => string;

export const noNumbering: Numbering = () => "";

interface Level {
  readonly format: string;
  /** 第%1条, %1.%2 … */
  readonly text: string;
  readonly start: number;
}

const levels = 9;

/** ECMA-376 part 1, 17.9: `w:num` names a `w:abstractNum`, whose levels say how a number looks and where it starts. */
export function readNumbering(xml: string): Numbering {
  const abstracts = new Map<string, Level[]>();
  const lists = new Map<string, string>();
  let [abstract, list, level] = ["", "", 0];
  const change = (to: Partial<Level>) => {
    const known = abstracts.get(abstract);
    const before = known?.[level] ?? { format: "decimal", text: "", start: 1 };
    if (known !== undefined && list === "" && level >= 0 && level < levels) known[level] = { ...before, ...to };
  };
  walkMarkup(xml, "xml", {
    open: (name, attributes) => {
      const value = attributes["w:val"] ?? "";
      if (name === "w:abstractNum") {
        abstract = attributes["w:abstractNumId"] ?? "";
        abstracts.set(abstract, []);
      } else if (name === "w:num") list = attributes["w:numId"] ?? "";
      else if (name === "w:abstractNumId") lists.set(list, value);
      else if (name === "w:lvl") level = Number(attributes["w:ilvl"]);
      else if (name === "w:numFmt") change({ format: value });
      else if (name === "w:lvlText") change({ text: value });
      else if (name === "w:start") change({ start: Number.parseInt(value, 10) });
    },
    text: () => {},
    close: () => {},
  });
  return counting(abstracts, lists);
}

function counting(abstracts: ReadonlyMap<string, readonly Level[]>, lists: ReadonlyMap<string, string>): Numbering {
  // Lists of the same abstract one count on together, as word processors do it where nothing restarts them.
  const counts = new Map<string, number[]>();
  return (list, levelText) => {
    const abstract = lists.get(list) ?? "";
    const looks = abstracts.get(abstract);
    const level = Number(levelText ?? "0");
    const look = looks?.[level];
    if (looks === undefined || look === undefined || look.format === "bullet" || look.format === "none") return "";
    const count = counts.get(abstract) ?? [];
    count[level] = (count[level] ?? look.start - 1) + 1;
    count.length = level + 1;
    counts.set(abstract, count);
    // A start that cannot be read gives no number: a clause is never quoted under one it may not have.
    let readable = true;
    const shown = look.text.replaceAll(/%([1-9])/g, (_, no: string) => {
      const of = Number(no) - 1;
      const number = count[of] ?? looks[of]?.start ?? 1;
      if (Number.isNaN(number)) readable = false;
      return numeral(number, looks[of]?.format ?? "decimal");
    });
    if (!readable) return "";
    return shown === "" || /[、（(]$/.test(shown) ? shown : `${shown} `;
  };
}

function numeral(count: number, format: string): string {
  if (/chinese|japanese|ideograph|taiwanese/i.test(format) && count >= 1 && count < 1000) return chineseNumeral(count);
  if (/Letter$/.test(format) && count >= 1 && count <= 26) {
    const letter = String.fromCharCode(96 + count);
    return format === "upperLetter" ? letter.toUpperCase() : letter;
  }
  return String(count);
}
