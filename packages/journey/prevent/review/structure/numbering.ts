/** How a line is numbered: 第三条, 三、, （三）, 3., 3.2, (3), ③, a) or a bullet. */
export interface Label {
  readonly text: string;
  readonly kind:
    | "chapter"
    | "article"
    | "han"
    | "han-in-brackets"
    | "number"
    | "dotted"
    | "number-in-brackets"
    | "circled"
    | "letter"
    | "bullet";
  /** Units of the line that it takes, with the space before and behind. */
  readonly length: number;
}

const han = "[一二三四五六七八九十百零〇]{1,6}";
/** 第三条所列 and 第三条的 speak of an article; they do not begin it. */
const spokenOf = "(?!规定|所[列述称指]|约定|[的中之第和与及至到、，。款项下内]|或)";

const forms: readonly (readonly [Label["kind"], RegExp])[] = [
  ["chapter", new RegExp(`^第\\s?(?:${han}|\\d{1,3})\\s?[编章节部](?:分)?(?![的和与及至、，。])`, "u")],
  ["article", new RegExp(`^第\\s?(?:${han}|\\d{1,3})\\s?条(?:之[一二三四五六七八九十])?${spokenOf}`, "u")],
  ["han", new RegExp(`^${han}[、．.]`, "u")],
  ["han-in-brackets", new RegExp(`^[（(]\\s?${han}\\s?[）)]`, "u")],
  ["number-in-brackets", /^[（(]\s?\d{1,2}\s?[）)]|^\d{1,2}[）)]/u],
  ["dotted", /^\d{1,2}(?:[.．]\d{1,2}){1,4}(?:[.、．]|(?=[\s\p{Script=Han}“【]))(?!\s?(?:%|％|元|万|亿|倍|个))/u],
  [
    "number",
    /^\d{1,2}(?:[.、．](?!\d)|(?=\s+\p{Script=Han})(?!\s*(?:年|月|日|天|个|元|万|%|期|小时|分钟|名|家|条|款|项|次|岁|周)))/u,
  ],
  ["circled", /^[①-⑳]/u],
  ["letter", /^[（(]?[a-zA-Z][）).、](?=\s|\p{Script=Han})/u],
  ["bullet", /^[•·●○■◆▪–—*-](?=\s|\p{Script=Han})/u],
];

/** Most lines begin with none of these, and need not be tried against every form. */
const mayBegin = /^\s*[第（(\d一二三四五六七八九十百零〇①-⑳a-zA-Z•·●○■◆▪–—*-]/u;

/** The number at the beginning of a line, if there is one. */
export function labelOf(line: string): Label | undefined {
  if (!mayBegin.test(line)) return undefined;
  const start = line.length - line.trimStart().length;
  const rest = line.slice(start);
  for (const [kind, form] of forms) {
    const found = form.exec(rest)?.[0];
    if (found === undefined) continue;
    const behind = rest.slice(found.length);
    return {
      kind,
      text: found.replaceAll(/\s/g, ""),
      length: start + found.length + (behind.length - behind.trimStart().length),
    };
  }
  return undefined;
}

/** 一, 1, ①, a: a list begins. */
export const isFirst = ({ text }: Label): boolean => /^[（(]?(?:一|1|①|[aA])(?![\d一二三四五六七八九十])/u.test(text);
