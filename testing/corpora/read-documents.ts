import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { labelOf } from "@ringfence/journey/prevent/review/structure/numbering.ts";

/** That a pattern holds in a sentence, as a reader who never saw the review marked it. */
interface Mark {
  readonly pattern: string;
  /** Without its number, blanks and its end. */
  readonly sentence: string;
}

/** A whole document with every mark in it (`name.marks.tsv`: patterns, clause, sentence and reason a line), those on which careful readers could differ apart. */
export interface MarkedDocument {
  readonly name: string;
  readonly path: string;
  readonly marks: readonly Mark[];
  readonly doubtful: readonly Mark[];
}

/** `documents` is only counted; from `tune-documents` the weights are learned. */
export function readDocuments(folder: "documents" | "tune-documents"): readonly MarkedDocument[] {
  const home = join(import.meta.dirname, folder);
  return readdirSync(home)
    .filter((file) => /\.(?:txt|html)$/.test(file))
    .sort()
    .map((file) => {
      const name = file.replace(/\.\w+$/, "");
      const [marks = [], doubtful = []] = ["marks", "doubtful"].map((kind) => marksIn(join(home, `${name}.${kind}.tsv`)));
      return { name, path: join(home, file), marks, doubtful };
    });
}

function marksIn(path: string): readonly Mark[] {
  const lines = readFileSync(path, "utf8").split("\n").filter((line) => line !== "");
  return lines.flatMap((line) => {
    const [patterns = "", , sentence = ""] = line.split("\t");
    return patterns.split(",").map((pattern) => ({ pattern: pattern.trim(), sentence: bare(sentence) }));
  });
}

/** A sentence without its number, blanks and its end. */
const bare = (sentence: string): string =>
  sentence
    .slice(labelOf(sentence)?.length ?? 0)
    .replaceAll(/\s/g, "")
    .replace(/[。；;]$/, "");

/** Shorter ones (短信) stand in many a sentence that was marked for something else. */
const shortestPart = 9;

/** Which patterns are marked where the document has this sentence: what was marked may be part of it, or it part of what was marked. */
export function marksOf(marks: readonly Mark[], sentence: string): readonly string[] {
  const found = bare(sentence);
  return marks.flatMap((mark) => {
    const isPart = found.length >= shortestPart && mark.sentence.includes(found);
    return isPart || found.includes(mark.sentence) ? [mark.pattern] : [];
  });
}
