/** Shape of one article: how many items stand under each of its paragraphs. */
export interface ArticleShape {
  readonly itemsOfParagraph: readonly number[];
}

const heading = /^第([零一二三四五六七八九十百千]+)条(?:之([一二三四五六七八九十]+))?[\s　]*/;
const item = /^[（(][一二三四五六七八九十]+[）)]/;
/** Titles of parts and notes of the person who kept the text: no paragraphs. */
const aside = /^(?:【|#|（本条|（第|（来源|=====)/;
const digitOf = "零一二三四五六七八九";
const placeOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** 二百五十三 = 253, 一千零三十二 = 1032. */
export function readChineseNumeral(text: string): number {
  let sum = 0;
  let digit = 0;
  for (const char of text) {
    const place = placeOf[char];
    if (place === undefined) digit = digitOf.indexOf(char);
    else {
      sum += (digit === 0 ? 1 : digit) * place;
      digit = 0;
    }
  }
  return sum + digit;
}

/** Articles of a statute text with one paragraph or item a line, by id ("50", "253-1"). Text before the first heading is skipped. */
export function readStatute(text: string): ReadonlyMap<string, ArticleShape> {
  const articles = new Map<string, { itemsOfParagraph: number[] }>();
  let current: number[] | undefined;
  for (const raw of text.split("\n")) {
    const line = raw.trim();
    const match = heading.exec(line);
    if (match?.[1] !== undefined) {
      const sub = match[2] === undefined ? "" : `-${readChineseNumeral(match[2])}`;
      current = [0];
      articles.set(`${readChineseNumeral(match[1])}${sub}`, { itemsOfParagraph: current });
    } else if (current === undefined || line === "" || aside.test(line)) continue;
    else if (item.test(line)) current[current.length - 1] = (current.at(-1) ?? 0) + 1;
    else current.push(0);
  }
  return articles;
}
