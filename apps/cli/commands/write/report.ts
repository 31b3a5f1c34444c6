import { randomUUID } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { sendings } from "@ringfence/casefile/model/facts.ts";
import { answerDue } from "@ringfence/journey/report/clocks.ts";
import { type ComplaintWritten, writeComplaint } from "@ringfence/journey/report/complaint.ts";
import { deadlineCalendar, deadlinesOf } from "@ringfence/journey/report/deadlines.ts";
import { doorOf } from "@ringfence/journey/report/doors.ts";
import { filedDraft } from "@ringfence/journey/report/filed-complaint.ts";
import { type Matter, mattersOf } from "@ringfence/journey/report/matter.ts";
import { packetPaper, packetParts } from "@ringfence/journey/report/packets.ts";
import { routeOf } from "@ringfence/journey/report/route.ts";
import { calendarFile } from "@ringfence/kernel";
import { exitCodes } from "../../exit-codes.ts";
import { type Language, pick } from "../../languages.ts";
import type { Messages } from "../../messages/zh-CN.ts";
import { type CaseOptions, now, refuse, stop, withCase } from "../../open-case.ts";
import { type OpenedCase, readCase } from "./case-file.ts";
import { start } from "./letter.ts";
import { type DocumentTargets, putDocument } from "./put-document.ts";

interface RouteOptions extends CaseOptions {
  readonly on?: string;
  readonly matter?: string;
}

/** Per matter: the doors in order with their reasons, and why not the others. */
export async function showRoute(path: string, options: RouteOptions): Promise<void> {
  const { language, words, today } = start(options);
  if (today === undefined) return;
  await withCase(path, options, words, async (vault) => {
    const { file } = await readCase(vault);
    const { matters } = mattersOf(file, today);
    if (options.json === true) {
      console.log(
        JSON.stringify(matters.map((matter) => ({ ...summary(matter), ...jsonRoute(routeOf(file, matter, today)) }))),
      );
      return;
    }
    if (matters.length === 0) console.log(words.write.noMatter);
    for (const matter of matters) {
      const { open, closed } = routeOf(file, matter, today);
      console.log(words.write.matter(matter.id, matter.against?.name, matter.incidents.length));
      for (const { door, authority, urgent } of open) {
        console.log(
          `  ${urgent ? "!" : "→"} ${door.id}  ${pick(authority.name, language)} ${authority.reach.join(" ")}`,
        );
        console.log(`      ${pick(door.why, language)} ${pick(door.cost, language)}`);
      }
      for (const { door, authority, why } of closed)
        console.log(`  ✗ ${door.id}  ${pick(authority.name, language)}${words.write.because(pick(why, language))}`);
    }
  });
}

const summary = ({ id, against, incidents }: Matter) => ({
  id,
  against: against?.name ?? null,
  rules: [...new Set(incidents.map(({ rule }) => rule.id))],
});
const jsonRoute = ({ open, closed }: ReturnType<typeof routeOf>) => ({
  open: open.map(({ door, urgent, rules }) => ({ door: door.id, urgent, rules })),
  closed: closed.map(({ door, code, why }) => ({ door: door.id, code, why })),
});

interface ComplaintOptions extends RouteOptions, DocumentTargets {
  readonly answer?: Readonly<Record<string, string>>;
  readonly packet?: string;
  readonly without?: string;
  readonly sent?: string;
  readonly receipt?: string;
}

/** Writes the complaint for one door; with `--packet FOLDER` the papers that go with it; with `--sent` it is filed in the case. */
export async function writeOneComplaint(doorId: string, path: string, options: ComplaintOptions): Promise<void> {
  const { language, words, today } = start(options);
  const found = doorOf(doorId);
  if (found === undefined) return stop(words.write.noDoor(doorId), exitCodes.usage);
  const how = sendings.find((one) => one === options.sent);
  if (options.sent !== undefined && how === undefined)
    return stop(words.write.badSending(sendings.join(" ")), exitCodes.usage);
  if (today === undefined) return;
  await withCase(path, options, words, async (vault) => {
    const opened = await readCase(vault);
    const matter = chooseMatter(opened, today, options.matter, words);
    if (matter === undefined) return;
    const input = {
      file: opened.file,
      matter,
      today,
      door: doorId,
      answers: options.answer ?? {},
      numberOf: opened.numberOf,
      leftOut: new Set(options.without?.split(",")),
    };
    const made = writeComplaint(input);
    if (made.kind !== "written") return tellWhy(made, words, language);
    for (const care of made.cares) console.error(pick(care, language));
    if (!(await putDocument(made.document, options, words))) return;
    for (const part of options.packet === undefined ? [] : (packetParts[doorId] ?? [])) {
      const paper = packetPaper(part, made.facts, input);
      const target = join(options.packet ?? dirname(path), `${part}.pdf`);
      if (!paper.ok) return stop(paper.detail ?? paper.code, exitCodes.notWritten);
      if (!(await putDocument(paper.value, { pdf: target }, words))) return;
    }
    if (how === undefined) return;
    const due = answerDue(found.authority, today);
    const done = await vault.append([
      filedDraft(input, made.facts, {
        id: `complaint:${randomUUID()}`,
        at: now(),
        how,
        ...(due === undefined ? {} : { answerBy: due }),
        ...(options.receipt === undefined ? {} : { receipt: options.receipt }),
      }),
    ]);
    if (!done.ok) return refuse(done.code, path, words);
    console.log(words.write.filed(done.value.size - 1));
  });
}

function chooseMatter(
  { file }: OpenedCase,
  today: Parameters<typeof mattersOf>[1],
  asked: string | undefined,
  words: Messages,
): Matter | undefined {
  const { matters } = mattersOf(file, today);
  const chosen = asked === undefined && matters.length === 1 ? matters[0] : matters.find(({ id }) => id === asked);
  if (chosen === undefined)
    stop(
      matters.length === 0 ? words.write.noMatter : words.write.whichMatter(matters.map(({ id }) => id).join(" ")),
      exitCodes.usage,
    );
  return chosen;
}

function tellWhy(made: Exclude<ComplaintWritten, { kind: "written" }>, words: Messages, language: Language): void {
  const lines =
    made.kind === "do-not-send"
      ? [words.write.doNotSend(pick(made.why, language))]
      : made.kind === "asks"
        ? [
            ...made.unreadable.map(({ question, code }) => words.write.unreadable(question, code)),
            ...made.missing.map(({ id, ask, why }) => words.write.asks(id, pick(ask, language), pick(why, language))),
          ]
        : made.faults.map(({ code, words: said }) => words.write.faults[code](said));
  stop(lines.join("\n"), exitCodes.notWritten);
}

/** Every clock of the case; `--ics` writes them as calendar entries under a neutral name. */
export async function showDeadlines(path: string, options: RouteOptions & { readonly ics?: string }): Promise<void> {
  const { language, words, today } = start(options);
  if (today === undefined) return;
  await withCase(path, options, words, async (vault) => {
    const deadlines = deadlinesOf((await readCase(vault)).file, today);
    if (options.ics !== undefined) await writeFile(options.ics, calendarFile(deadlineCalendar(deadlines), today));
    if (options.json === true) console.log(JSON.stringify(deadlines));
    else if (deadlines.length === 0) console.log(words.write.noDeadlines);
    else
      for (const { on, daysLeft, title, next } of deadlines)
        console.log(words.write.deadline(on, daysLeft, pick(title, language), pick(next, language)));
  });
}
