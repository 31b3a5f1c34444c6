import type { PageLine } from "./page-lines.ts";

export interface JoinedPages {
  readonly text: string;
  /** Where each page begins in the text. */
  readonly pages: readonly number[];
}

/** How many lines at the top and at the bottom of a page may be a running head or foot. */
const edge = 2;

/**
 * The pages as running text: heads, feet and page numbers are left out, and a line that was only broken because the page is no wider
 * goes on with the next one, over the end of a page too.
 */
export function joinPages(pages: readonly (readonly PageLine[])[]): JoinedPages {
  const ruled = pages.map(withShare);
  const running = runningLines(ruled);
  let text = "";
  let before: Line | undefined;
  const starts: number[] = [];
  for (const lines of ruled) {
    let started = false;
    for (const [at, line] of lines.entries()) {
      if (isRunning(line, at, lines.length, running)) continue;
      if (before !== undefined) text += goesOn(before, line) ? glue(before.text, line.text) : "\n";
      if (!started) starts.push(text.length);
      started = true;
      text += line.text;
      before = line;
    }
    if (!started) starts.push(text.length);
  }
  return { text, pages: starts };
}

/** `share`: how far it reaches to the right, of the widest line of its page. */
interface Line extends PageLine {
  readonly share: number;
}

function withShare(lines: readonly PageLine[]): readonly Line[] {
  const right = Math.max(1, ...lines.map((line) => line.right));
  return lines.map((line) => ({ ...line, share: line.right / right }));
}

/** Digits stand for any digits: 第 3 页 of 30. */
const shape = (text: string): string => text.replaceAll(/\d+/g, "0").replaceAll(/\s/g, "");

const isEdge = (at: number, count: number): boolean => at < edge || at >= count - edge;

/** Lines that come again at the edge of at least three pages, or of both where there are two. */
function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = lines.filter((line, at) => isEdge(at, lines.length) && !isFull(line));
    for (const one of new Set(edges.map(({ text }) => shape(text)))) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  const enough = Math.min(3, Math.max(2, pages.length));
  // A sentence that ends is content, however often a page ends with it.
  return new Set(
    [...counts].filter(([text, count]) => count >= enough && !/[。；]$/u.test(text)).map(([text]) => text),
  );
}

/** A line of running text that is broken because the page is no wider. A head may reach as far, but has a gap inside. */
const isFull = ({ text, share }: Line): boolean => share > 0.93 && !text.includes("\t");

const pageNumber =
  /^(?:第?\s*\d{1,4}\s*页?|[-–—]\s*\d{1,4}\s*[-–—]|第?\s*\d{1,4}\s*页?\s*[/／共]\s*共?\s*\d{1,4}\s*页?)$/u;

const isRunning = (line: Line, at: number, count: number, running: ReadonlySet<string>): boolean =>
  isEdge(at, count) && !isFull(line) && (pageNumber.test(line.text) || running.has(shape(line.text)));

const numbered =
  /^(?:第[一二三四五六七八九十百零\d]+[章节条]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}(?:\.\d{1,2})*[.、．\s])/u;

function goesOn(before: Line, line: Line): boolean {
  if (/[。；;：:！？!?]$/u.test(before.text) || !isFull(before) || line.text.includes("\t")) return false;
  if (Math.abs(before.size - line.size) > before.size * 0.15) return false;
  // A number may begin the next item, or only be where "见第三条" was broken.
  return !numbered.test(line.text) || before.share > 0.985 || /[，、及和或与见按依据]$/u.test(before.text);
}

/** Between two Latin words a space was broken off; between Chinese characters there never was one. */
const glue = (before: string, next: string): string =>
  /[A-Za-z0-9,.]$/.test(before) && /^[A-Za-z]/.test(next) ? " " : "";
