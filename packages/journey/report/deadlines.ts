import type { CaseFile, ComplaintFiled, Id } from "@ringfence/casefile";
import {
  addDays,
  addMonths,
  type Bilingual,
  type CalendarDay,
  type CivilDate,
  compareDates,
  daysBetween,
} from "@ringfence/kernel";
import { perceive, valueOn } from "@ringfence/law";
import { limitationOf } from "@ringfence/law/engine/limitation.ts";
import limitationYears from "@ringfence/law/parameters/limitation-years.ts";
import publicSecurityWindow from "@ringfence/law/parameters/public-security-window-months.ts";
import type { Term } from "./clocks.ts";
import { complaintState } from "./complaint-state.ts";
import { doorOf } from "./doors.ts";
import { lastDayOf, type Matter, mattersOf, rulesOf } from "./matter.ts";
import { filedAt, routeOf } from "./route.ts";

type DeadlineKind = "answer" | "letter-answer" | "police-window" | "limitation";

/** One date that runs, with what to do when it comes. */
export interface Deadline {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly on: CivilDate;
  /** Days until then, negative after it. */
  readonly daysLeft: number;
  readonly title: Bilingual;
  readonly next: Bilingual;
  /** The door to try when this one stayed silent. */
  readonly nextDoor?: string;
  /** The letter, complaint, matter or loan. */
  readonly about: Id;
}

const policeRules = [
  "threat-to-safety",
  "intimidation",
  "insult",
  "repeated-harassment",
  "home-entry",
  "impersonating-authority",
];

/** Every clock of the case, the nearest first. */
export function deadlinesOf(file: CaseFile, today: CivilDate): readonly Deadline[] {
  const all = [
    ...complaintDeadlines(file, today),
    ...letterDeadlines(file, today),
    ...policeWindows(file, today),
    ...limitations(file, today),
  ];
  return all.sort((a, b) => compareDates(a.on, b.on));
}

function* complaintDeadlines(file: CaseFile, today: CivilDate): Iterable<Deadline> {
  for (const complaint of file.complaints) {
    const found = doorOf(complaint.door);
    const state = complaintState(file, complaint, today);
    if (found === undefined || state.kind === "ended") continue;
    const { name } = found.authority;
    const following = state.kind === "silent" ? nextDoor(file, complaint, today) : undefined;
    yield {
      id: `answer:${complaint.id}`,
      kind: "answer",
      on: state.term.on,
      daysLeft: daysBetween(today, state.term.on),
      title:
        state.term.by === "patience"
          ? { zh: `${name.zh}：没有法定期限，等到这天`, en: `${name.en}: no statutory time; wait until` }
          : { zh: `${name.zh}应当答复`, en: `${name.en}: answer due` },
      next: whatNext(state.term, following),
      about: complaint.id,
      ...(following === undefined ? {} : { nextDoor: following }),
    };
  }
}

function whatNext({ by }: Term, following: string | undefined): Bilingual {
  const found = following === undefined ? undefined : doorOf(following);
  if (found !== undefined)
    return {
      zh: `没有答复：下一步找${found.authority.name.zh}。`,
      en: `No answer: next is ${found.authority.name.en}.`,
    };
  return {
    law: { zh: "到时没有答复，就找下一家。", en: "Without an answer by then, go to the next door." },
    "holidays-unknown": {
      zh: "那一年的放假安排还没有公布，这是最迟的一天；到时没有答复，就找下一家。",
      en: "That year's holidays are not published yet: this is the latest day. Without an answer, go to the next door.",
    },
    patience: {
      zh: "这个天数是我们建议的，不是规定；到时没有回音，就找下一家。",
      en: "The number of days is our advice, not a rule. Without a word by then, go to the next door.",
    },
  }[by];
}

/** The first open door for the matter of a complaint that stayed unanswered, where the matter was not brought before. */
function nextDoor(file: CaseFile, complaint: ComplaintFiled, today: CivilDate): string | undefined {
  const matter = mattersOf(file, today).matters.find((one) => complaint.about.some((id) => inMatter(one, id)));
  if (matter === undefined) return undefined;
  return routeOf(file, matter, today).open.find(
    ({ door }) => filedAt(file, door.id, matter) === undefined && door.form !== "advice",
  )?.door.id;
}

function* letterDeadlines(file: CaseFile, today: CivilDate): Iterable<Deadline> {
  for (const { id, answerBy } of file.letters) {
    if (answerBy === undefined || file.answers.some(({ to }) => to === id)) continue;
    yield {
      id: `letter:${id}`,
      kind: "letter-answer",
      on: answerBy,
      daysLeft: daysBetween(today, answerBy),
      title: { zh: "信函的答复", en: "Answer to your letter" },
      next: {
        zh: "没有答复，就把信和寄送凭证作为向机构投诉的材料。",
        en: "Without one, the letter and its receipt go with a complaint to the institution.",
      },
      about: id,
    };
  }
}

function* policeWindows(file: CaseFile, today: CivilDate): Iterable<Deadline> {
  for (const matter of mattersOf(file, today).matters) {
    const last = lastDayOf(matter);
    const months = last === undefined ? undefined : valueOn(publicSecurityWindow, last);
    if (last === undefined || months === undefined || !policeRules.some((id) => rulesOf(matter).has(id))) continue;
    if (file.complaints.some(({ door, about }) => door === "police-110" && about.some((id) => inMatter(matter, id))))
      continue;
    const on = addDays(addMonths(last, months.value), -1);
    yield {
      id: `police:${matter.id}`,
      kind: "police-window",
      on,
      daysLeft: daysBetween(today, on),
      title: { zh: "报案的六个月", en: "Six months for the police" },
      next: {
        zh: "行为终了六个月没有被公安机关发现的，不再处罚；要报案就在这之前。",
        en: "Six months after the conduct ended, unseen by the police, there is no penalty any more.",
      },
      about: matter.id,
    };
  }
}

const inMatter = ({ incidents }: Matter, id: Id): boolean =>
  incidents.some(({ finding }) => finding.about.includes(id));

function* limitations(file: CaseFile, today: CivilDate): Iterable<Deadline> {
  const years = valueOn(limitationYears, today);
  if (years === undefined) return;
  const view = perceive(file, today);
  for (const loan of file.loans) {
    if (loan.lastDueOn === undefined || loan.lastDueOn >= today || loan.lastDueOn < "2021-01-01") continue;
    const { lastDay } = limitationOf(loan, loan.lastDueOn, years.value, view);
    yield {
      id: `limitation:${loan.id}`,
      kind: "limitation",
      on: lastDay,
      daysLeft: daysBetween(today, lastDay),
      title: { zh: `${loan.name ?? "借款"}：诉讼时效`, en: `${loan.name ?? "Loan"}: limitation period` },
      next: {
        zh: "按现有记录推算；对方催要、起诉，你承认或还款，都会改变它。不是不用还，而是可以抗辩的日子。",
        en: "As far as the record shows; a demand, a suit, an acknowledgement or a payment changes it. It is a defence, not an end of the debt.",
      },
      about: loan.id,
    };
  }
}

/** The dates as whole-day calendar entries under a neutral name. */
export const deadlineCalendar = (deadlines: readonly Deadline[]): readonly CalendarDay[] =>
  deadlines.map(({ id, on, kind }) => ({
    id,
    on,
    title: kind === "answer" || kind === "letter-answer" ? "查一查有没有回复" : "看一看备忘",
    remindDaysBefore: 1,
  }));
