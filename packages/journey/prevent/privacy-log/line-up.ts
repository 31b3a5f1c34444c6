import type { CaseFile, Loan } from "@ringfence/casefile";
import { addDays, type Bilingual, type CivilDate, dateOf, type Instant, startOfDay } from "@ringfence/kernel";
import { perceive } from "@ringfence/law";
import type { AccessRun } from "./access-runs.ts";

/** Something on the one line of time, with the sentence that tells it. */
export interface LinedUp {
  readonly kind: "installed" | "access" | "loan" | "overdue" | "first-wave";
  readonly at: Instant;
  readonly text: Bilingual;
}

/** What lining up needs to know of an app; a log just read and one that the case keeps both have it. */
export interface ReadApp {
  readonly app: string;
  readonly reads: readonly { readonly data: string; readonly runs?: readonly AccessRun[] | undefined }[];
  readonly installed?: Instant | undefined;
}

/** From its first day on, contacts with people around the debtor belong to one wave for so long. */
const waveDays = 30;
/** Accesses to the contacts shown of one app. */
const mostAccesses = 20;
/** When more apps are shown than these, their installations would hide the rest. */
const fewApps = 5;

/** That one thing came before another does not make it the cause; said wherever the line is shown. */
export const orderIsNoProof: Bilingual = {
  zh: "这里只排出先后。先读通讯录、后有电话，不等于号码一定是从这里出去的；它能作为线索，供核查。",
  en: "This shows the order in time only. That the contacts were read before the calls came does not prove that the numbers left this way; it is a lead to be looked into.",
};

/**
 * Accesses to the contacts beside the loans and the first wave of calls to other people, in order of time. `apps` are those to show;
 * what the case knows of loans and calls comes from `file`.
 */
export function lineUp(apps: readonly ReadApp[], file: CaseFile, today: CivilDate): readonly LinedUp[] {
  return [
    ...(apps.length > fewApps ? [] : apps.flatMap(installation)),
    ...apps.flatMap(contactReads),
    ...file.loans.flatMap(loanDays),
    ...firstWave(file, today),
  ].sort((a, b) => a.at - b.at);
}

const nameOf = (app: string): Bilingual =>
  app === ""
    ? { zh: "一款应用（记录里没有名字）", en: "An app (unnamed in the log)" }
    : { zh: `应用 ${app} `, en: `App ${app}` };

function installation({ app, installed }: ReadApp): LinedUp[] {
  const { zh, en } = nameOf(app);
  return installed === undefined
    ? []
    : [{ kind: "installed", at: installed, text: { zh: `${zh}装到手机上`, en: `${en} was installed` } }];
}

function contactReads({ app, reads }: ReadApp): LinedUp[] {
  const { zh, en } = nameOf(app);
  const runs = reads.find(({ data }) => data === "contacts")?.runs ?? [];
  return runs.slice(0, mostAccesses).map((run) => ({
    kind: "access",
    at: run.from,
    text: {
      zh: `${zh}读取通讯录${run.times > 1 ? ` ${run.times} 次` : ""}`,
      en: `${en} read the contacts${run.times > 1 ? ` ${run.times} times` : ""}`,
    },
  }));
}

function loanDays({ name, received, formedOn, overdueSince }: Loan): LinedUp[] {
  const paid = received.map(({ on }) => on).toSorted()[0] ?? formedOn;
  const [zh, en] = [name === undefined ? "一笔借款" : `“${name}”`, name === undefined ? "A loan" : `“${name}”`];
  const day = (kind: LinedUp["kind"], on: CivilDate, zhWhat: string, enWhat: string): LinedUp => ({
    kind,
    at: startOfDay(on),
    text: { zh: `${zh}${zhWhat}`, en: `${en} ${enWhat}` },
  });
  return [
    ...(paid === undefined
      ? []
      : [
          day("loan", paid, received.length > 0 ? "放款" : "签约", received.length > 0 ? "was paid out" : "was agreed"),
        ]),
    ...(overdueSince === undefined ? [] : [day("overdue", overdueSince, "开始逾期", "fell overdue")]),
  ];
}

/** The first days on which people around the debtor were contacted about a debt, as far as the case knows. */
function firstWave(file: CaseFile, today: CivilDate): LinedUp[] {
  const reached = perceive(file, today).contacts.filter(
    ({ inward, collecting, target }) => inward && collecting !== "no" && target === "contact-person",
  );
  const [first] = reached;
  if (first === undefined) return [];
  const end = startOfDay(addDays(dateOf(first.communication.start), waveDays));
  const wave = reached.filter(({ communication }) => communication.start < end);
  const people = new Set(wave.map(({ targetParty, communication }) => targetParty?.id ?? communication.owner)).size;
  return [
    {
      kind: "first-wave",
      at: first.communication.start,
      text: {
        zh: `从这天起 ${waveDays} 天内，${people} 位联系人接到疑似催收的电话、信息共 ${wave.length} 次`,
        en: `From this day on, within ${waveDays} days, ${people} of the people around were called or messaged ${wave.length} times, it seems about a debt`,
      },
    },
  ];
}
