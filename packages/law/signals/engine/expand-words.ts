/** The words of a white-space separated list, with `(a|b|)` written out. Brackets may nest and go on over lines. */
export function expandWords(list: string): string[] {
  return splitWords(list).flatMap((word) => {
    const words = expandWord(word);
    if (words.length > MOST)
      throw new Error(`${words.length} alternatives, use a sequence of terms: ${word.slice(0, 80)}`);
    return words;
  });
}

/** Brackets multiply. A word with more alternatives than this should be a sequence of terms with gaps instead. */
const MOST = 2500;

/** White space parts words, except inside brackets, where it is ignored. */
function splitWords(list: string): string[] {
  const words = [""];
  let depth = 0;
  for (const char of list) {
    if (char === "(") depth++;
    if (char === ")") depth--;
    if (!/\s/.test(char)) words[words.length - 1] += char;
    else if (depth === 0) words.push("");
  }
  return words.filter(Boolean);
}

function expandWord(word: string): string[] {
  const open = word.indexOf("(");
  if (open < 0) {
    if (/[|)]/.test(word)) throw new Error(`unbalanced brackets in word list: ${word}`);
    return [word];
  }
  const { choices, close } = readChoices(word, open);
  const before = word.slice(0, open);
  const rest = word.slice(close + 1);
  const tails = rest === "" ? [""] : expandWord(rest);
  return choices
    .flatMap((choice) => (choice === "" ? [""] : expandWord(choice)))
    .flatMap((choice) => tails.map((tail) => before + choice + tail));
}

/** The alternatives of the bracket that opens at `open`, still unexpanded, and where it closes. */
function readChoices(word: string, open: number): { choices: string[]; close: number } {
  const choices: string[] = [];
  let depth = 0;
  let start = open + 1;
  for (let index = open; index < word.length; index++) {
    const char = word[index];
    if (char === "(") depth++;
    else if (char === "|" && depth === 1) {
      choices.push(word.slice(start, index));
      start = index + 1;
    } else if (char === ")" && --depth === 0) {
      choices.push(word.slice(start, index));
      return { choices, close: index };
    }
  }
  throw new Error(`unbalanced brackets in word list: ${word}`);
}
