import {
  type CaseFile,
  type CaseSheet,
  type Communication,
  readCaseSheet,
  reduceCase,
  withCommunications,
} from "@ringfence/casefile";
import { type CivilDate, type Outcome, ok } from "@ringfence/kernel";
import { judge } from "@ringfence/law";
import { ruleBook } from "@ringfence/law/rule-book.gen.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import { type Answers, eventsFromAnswers, ownerOf } from "./answers.ts";
import { type FileAccount, type ImportEvent, type ImportFile, type ImportHooks, importFiles } from "./import-files.ts";
import type { ImportPorts } from "./importer.ts";
import { buildReport } from "./report/build-report.ts";
import type { Report } from "./report/report.ts";

export interface JudgeRequest {
  readonly files: readonly ImportFile[];
  readonly answers: Answers;
  /** The value of a `case.json`, where there is one. */
  readonly sheet?: unknown;
  readonly asOf: CivilDate;
  readonly unmasked?: boolean;
}

export interface JudgeHooks extends ImportHooks {
  readonly progress?: (event: Extract<ImportEvent, { kind: "progress" }>, name: string) => void;
}

export interface ImportedCase {
  /** The case with the answers so far, and the rows read, kept apart so that new answers can be put to the same rows. */
  readonly file: CaseFile;
  readonly sheet: CaseSheet;
  readonly communications: readonly Communication[];
  readonly accounts: readonly FileAccount[];
  /** Rows read but not kept, because more than a device can hold were there. They are told, not judged. */
  readonly beyondLimit: number;
  /** Lists of the case sheet that nobody knows. */
  readonly unknownLists: readonly string[];
}

/** A life's messages are fewer; what this guards is the memory of a phone against a file made to fill it. */
const mostCommunications = 1_000_000;

const noSheet: CaseSheet = { owners: {}, events: [], unknownLists: [] };

/** Reads the files into a case file. Errors: `not-a-case` when a sheet is given that is none. */
export async function importCase(
  request: Pick<JudgeRequest, "files" | "answers" | "sheet">,
  ports: ImportPorts,
  hooks: JudgeHooks = {},
): Promise<Outcome<ImportedCase, "not-a-case">> {
  const { files, answers } = request;
  const read = request.sheet === undefined ? ok(noSheet) : readCaseSheet(request.sheet);
  if (!read.ok) return read;
  const sheet = read.value;
  const owned = files.map((file) => {
    const owner = file.owner ?? ownerOf(file.fileName, answers, sheet.owners);
    return owner === undefined ? file : { ...file, owner };
  });
  const communications: Communication[] = [];
  const accounts: FileAccount[] = [];
  let beyondLimit = 0;
  for await (const event of importFiles(owned, ports, hooks)) {
    if (event.kind === "records") {
      for (const one of event.communications) {
        if (communications.length < mostCommunications) communications.push(one);
        else beyondLimit += 1;
      }
    } else if (event.kind === "account") accounts.push(event.account);
    else if (event.kind === "progress") hooks.progress?.(event, owned[event.file]?.fileName ?? "");
  }
  return ok({
    file: caseOf(sheet, answers, communications),
    sheet,
    communications,
    accounts,
    beyondLimit,
    unknownLists: sheet.unknownLists,
  });
}

/** A case that is kept, ready to be judged like one just read; what it sets aside is told in the report. */
export function keptCase(events: readonly unknown[]): ImportedCase {
  const file = reduceCase(events);
  // Communications are put in as they stand; what corrected or withdrew them has done its work.
  const bodyOf = (event: unknown) => event as { kind?: unknown; body?: { id?: unknown; entry?: unknown } };
  const isContact = (event: unknown) => bodyOf(event).kind === "communication-recorded";
  const contacts = new Set(events.filter(isContact).map((event) => bodyOf(event).body?.id));
  const others = events.filter((event) => !isContact(event) && !contacts.has(bodyOf(event).body?.entry));
  const sheet: CaseSheet = { ...noSheet, events: others };
  const { communications } = file;
  return { file, sheet, communications, accounts: [], beyondLimit: 0, unknownLists: [] };
}

/** The same rows with other answers (a number confirmed, the kind of lender known). Whose phone a file is, is fixed at reading. */
export function answerAgain(read: ImportedCase, answers: Answers): ImportedCase {
  return { ...read, file: caseOf(read.sheet, answers, read.communications) };
}

function caseOf(sheet: CaseSheet, answers: Answers, communications: readonly Communication[]): CaseFile {
  return withCommunications(reduceCase([...sheet.events, ...eventsFromAnswers(answers)]), communications);
}

/** Judges a case already read: cheap enough to do again after each answer. */
export function reportOn({ file, accounts, beyondLimit }: ImportedCase, asOf: CivilDate, unmasked = false): Report {
  return buildReport({
    file,
    verdicts: judge(file, rules, asOf),
    rules,
    ruleBook,
    inputs: accounts,
    beyondLimit,
    unmasked,
  });
}

/** Reads, judges and reports: the whole way of `ringfence judge` and of the page's worker. */
export async function judgeFiles(
  request: JudgeRequest,
  ports: ImportPorts,
  hooks: JudgeHooks = {},
): Promise<Outcome<{ readonly report: Report; readonly unknownLists: readonly string[] }, "not-a-case">> {
  const imported = await importCase(request, ports, hooks);
  if (!imported.ok) return imported;
  return ok({
    report: reportOn(imported.value, request.asOf, request.unmasked),
    unknownLists: imported.value.unknownLists,
  });
}
