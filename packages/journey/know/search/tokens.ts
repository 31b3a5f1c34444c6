import { normalise } from "@ringfence/kernel";

/** A piece of text between gaps: a run of Chinese characters, or one lower-case word or number. */
interface Piece {
  readonly text: string;
  readonly chinese: boolean;
}

const isChinese = (unit: number) => unit >= 0x3400 && unit <= 0x9fff;
const APOSTROPHES = new Set(["'", "’"]);

/** Splits folded text where characters were dropped (spaces, punctuation) and where the script changes. */
function pieces(original: string): Piece[] {
  const { text, at } = normalise(original);
  const found: Piece[] = [];
  let start = 0;
  for (let index = 1; index <= text.length; index++) {
    const here = at[index];
    const before = at[index - 1];
    const gap = here === undefined || before === undefined ? 2 : here - before;
    const apostrophe = gap === 2 && here !== undefined && APOSTROPHES.has(original.charAt(here - 1));
    const turns = index < text.length && isChinese(text.charCodeAt(index)) !== isChinese(text.charCodeAt(index - 1));
    if (gap <= 1 && !turns) continue;
    if (apostrophe && !turns) continue;
    found.push({ text: text.slice(start, index), chinese: isChinese(text.charCodeAt(start)) });
    start = index;
  }
  return found;
}

/** Light stemming: enough for calls/called/calling, not more. */
function stem(word: string): string {
  if (/^\d/.test(word) || word.length < 4) return word;
  let root = word;
  if (root.endsWith("ies") && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (root.endsWith("ing") && root.length > 5) root = undouble(root.slice(0, -3));
  else if (root.endsWith("ed") && root.length > 4) root = undouble(root.slice(0, -2));
  else if (root.endsWith("s") && !/(ss|us|is)$/.test(root)) root = root.slice(0, -1);
  return root.length > 4 && root.endsWith("e") ? root.slice(0, -1) : root;
}

function undouble(word: string): string {
  const last = word.at(-1);
  return last !== undefined && last === word.at(-2) && !"lsz".includes(last) ? word.slice(0, -1) : word;
}

const ENGLISH_STOPS = new Set(
  (
    "a an the is are was were am be been to of in on at my i me we us you your they them their he she it its and or but for " +
    "by with from can could do does did dont how what when where who whom which why that this these there if will would should " +
    "have has had not no so as about into out up all any some"
  ).split(" "),
);
/** Characters and pairs that say nothing about the subject. */
const CHINESE_STOPS = new Set([
  ..."的了吗是我你他她它们在有和就都也很啊呢吧要会能不没去到把被让给这那个还又说着过得地么什怎哪谁为啥",
  ..."怎么 什么 可以 不是 是不 我的 他们 我们 你们 一个 这个 那个 如何 么办 怎样 为什 还是 就是 有没 没有 是什".split(
    " ",
  ),
]);

/** A text made ready for searching. */
export interface Analysis {
  /** Characters and pairs of Chinese, stems of words, numbers. May repeat. */
  readonly tokens: readonly string[];
  /** The form in which phrases are looked for: Chinese runs closed up, words stemmed and set apart by spaces. */
  readonly key: string;
  /** The key without English words that say nothing: "where do I complain" and "how to complain" are the same question. */
  readonly core: string;
}

export function analyse(text: string): Analysis {
  const tokens: string[] = [];
  let key = " ";
  let core = " ";
  for (const piece of pieces(text)) {
    if (piece.chinese) {
      pushChinese(piece.text, tokens);
      key += piece.text;
      core += piece.text;
      continue;
    }
    const root = stem(piece.text);
    key = withWord(key, root);
    if (ENGLISH_STOPS.has(piece.text)) continue;
    tokens.push(root);
    core = withWord(core, root);
  }
  return { tokens, key: closed(key), core: closed(core) };
}

const closed = (key: string) => (key.endsWith(" ") ? key : `${key} `);
const withWord = (key: string, word: string) => `${closed(key)}${word} `;

function pushChinese(run: string, tokens: string[]): void {
  for (let index = 0; index < run.length; index++) {
    const pair = run.slice(index, index + 2);
    if (pair.length === 2 && !CHINESE_STOPS.has(pair)) tokens.push(pair);
    const single = run.charAt(index);
    if (!CHINESE_STOPS.has(single)) tokens.push(single);
  }
}

/** A phrase made ready to be looked for: words stand at word borders, Chinese may stand anywhere. */
export interface Phrase {
  readonly key: string;
  readonly needle: string;
}

/** Makes a key or core into a phrase. */
export const ready = (key: string): Phrase => ({ key, needle: /[a-z0-9]/.test(key) ? key : key.trim() });

/** A phrase to be found in a text's key. */
export function phrase(text: string): Phrase {
  return ready(analyse(text).key);
}

/** Does a text, by its key, hold the phrase? */
export function holds(key: string, { needle }: Phrase): boolean {
  return needle.trim() !== "" && key.includes(needle);
}

/** Does a text, by its key, hold one of the tokens {@link analyse} gives? */
export function holdsToken(key: string, token: string): boolean {
  return key.includes(isChinese(token.charCodeAt(0)) ? token : ` ${token} `);
}
