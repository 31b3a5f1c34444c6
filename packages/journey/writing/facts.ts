import type { CaseFile, Communication, Id, Loan, Party } from "@ringfence/casefile";
import type { Run } from "@ringfence/casefile/document/document.ts";
import { type CivilDate, type Fen, fen, formatYuan, parseCivilDate, parsePhone, parseYuan } from "@ringfence/kernel";
import { formatDay } from "./format-day.ts";
import type { Question, UnreadableAnswer, WritingInput } from "./question.ts";

/** One fact of a letter: what it says, and what it rests on. No entries = the writer's own word. */
interface Answered {
  readonly text: string;
  readonly entries: readonly Id[];
}

/** The facts a letter is written from: each knows its source, so that no sentence can lose it. */
export interface Facts {
  readonly file: CaseFile;
  readonly today: CivilDate;
  readonly loan: Loan | undefined;
  readonly has: (id: string) => boolean;
  /** The answer as typed; throws on a question that the letter does not ask or that is open: a programmer's error. */
  readonly text: (id: string) => string;
  /** As a letter writes it: a date in Chinese, an amount in yuan. */
  readonly shown: (id: string) => string;
  readonly date: (id: string) => CivilDate;
  readonly amount: (id: string) => Fen;
  /** The communications chosen, in order of time. */
  readonly contacts: (id: string) => readonly Communication[];
  /** A sentence made of the answers named. It rests on their entries; one that is the writer's word makes it 本人陈述. */
  readonly sentence: (ids: readonly string[], write: (...shown: readonly string[]) => string) => Run;
}

const longest = 2000;

interface Read {
  readonly facts: Facts;
  readonly missing: readonly Question[];
  readonly unreadable: readonly UnreadableAnswer[];
}

/** Reads every answer of a letter: typed ones first, then what the case knows. Nothing unreadable becomes a default. */
export function readFacts(questions: readonly Question[], input: WritingInput): Read {
  const answered = new Map<string, Answered>();
  const unreadable: UnreadableAnswer[] = [];
  const facts = factsOver(questions, answered, input);
  const missing: Question[] = [];
  for (const question of questions) {
    if (question.askedWhen?.(facts) === false) continue;
    const typed = input.answers[question.id]?.trim();
    if (typed !== undefined && typed !== "") {
      const code = faultOf(question, typed, input.file);
      if (code === undefined) answered.set(question.id, { text: typed, entries: sourceOf(question, typed, input) });
      else unreadable.push({ question: question.id, code });
      continue;
    }
    const known = question.known?.(input);
    if (known !== undefined) answered.set(question.id, known);
    else if (question.optional !== true) missing.push(question);
  }
  return { facts, missing, unreadable };
}

/** What was chosen from the record is the record's word, and so is an answer that only repeats it. */
function sourceOf(question: Question, typed: string, input: WritingInput): readonly Id[] {
  if (question.kind === "contacts") return typed.split(",");
  const known = question.known?.(input);
  return known?.text === typed ? known.entries : [];
}

function faultOf(question: Question, typed: string, file: CaseFile): UnreadableAnswer["code"] | undefined {
  if (typed.length > longest) return "too-long";
  switch (question.kind) {
    case "date":
      return parseCivilDate(typed).ok ? undefined : "not-a-date";
    case "yuan":
      return parseYuan(typed).ok ? undefined : "not-an-amount";
    case "number":
      return /^\d{1,4}(\.\d{1,2})?$/.test(typed) ? undefined : "not-a-number";
    case "phone":
      return canBeDialled(typed) ? undefined : "not-a-phone";
    case "choice":
      return question.choices?.some(({ id }) => id === typed) === true ? undefined : "not-a-choice";
    case "contacts":
      return typed.split(",").every((id) => file.communications.some((one) => one.id === id))
        ? undefined
        : "unknown-entry";
    default:
      return undefined;
  }
}

/** A number that somebody can be reached at: a letter whose open channel is a slip of the pen offers none. */
function canBeDialled(typed: string): boolean {
  const { kind } = parsePhone(typed);
  return kind !== "invalid" && kind !== "hidden";
}

function factsOver(
  questions: readonly Question[],
  answered: ReadonlyMap<string, Answered>,
  input: WritingInput,
): Facts {
  const kinds = new Map(questions.map(({ id, kind }) => [id, kind]));
  const get = (id: string): Answered => {
    const found = answered.get(id);
    if (found === undefined) throw new RangeError(`no answer to ${id}`);
    return found;
  };
  const date = (id: string): CivilDate => {
    const read = parseCivilDate(get(id).text);
    if (!read.ok) throw new RangeError(`${id} is no date`);
    return read.value;
  };
  const amount = (id: string): Fen => {
    const read = parseYuan(get(id).text);
    if (!read.ok) throw new RangeError(`${id} is no amount`);
    return fen(read.value);
  };
  const shown = (id: string): string => {
    const kind = kinds.get(id);
    if (kind === "date") return formatDay(date(id));
    return kind === "yuan" ? `${formatYuan(amount(id))}元` : get(id).text;
  };
  return {
    file: input.file,
    today: input.today,
    loan: loanOf(input),
    has: (id) => answered.has(id),
    text: (id) => get(id).text,
    shown,
    date,
    amount,
    contacts: (id) => {
      const ids = new Set(get(id).text.split(","));
      return input.file.communications.filter((one) => ids.has(one.id));
    },
    sentence: (ids, write) => {
      const sources = ids.map(get);
      const entries = [...new Set(sources.flatMap((one) => one.entries))];
      return {
        text: write(...ids.map(shown)),
        ...(entries.length > 0 ? { entries } : {}),
        ...(sources.some((one) => one.entries.length === 0) ? { ownStatement: true } : {}),
      };
    },
  };
}

/** The loan a letter is about: the one named, else the only one. */
export function loanOf({ file, loan }: Pick<WritingInput, "file" | "loan">): Loan | undefined {
  if (loan !== undefined) return file.loans.find(({ id }) => id === loan);
  return file.loans.length === 1 ? file.loans[0] : undefined;
}

export const partyOf = (file: CaseFile, id: Id | undefined): Party | undefined =>
  id === undefined ? undefined : file.parties.find((party) => party.id === id);
