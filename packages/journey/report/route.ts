import type { CaseFile, ComplaintFiled, LenderKind } from "@ringfence/casefile";
import { type Bilingual, type CivilDate, dateOf } from "@ringfence/kernel";
import type { Authority } from "@ringfence/law";
import { authorities } from "@ringfence/law/authorities.gen.ts";
import type { Door, DoorInput } from "./door.ts";
import { doors } from "./doors.gen.ts";
import { entriesOf, type Matter, rulesOf } from "./matter.ts";

/** A door that may be used now. */
export interface OpenDoor {
  readonly door: Door;
  readonly authority: Authority;
  readonly urgent: boolean;
  /** Rules of the matter that this door can act on. */
  readonly rules: readonly string[];
  /** What to mind before using it. */
  readonly cares: readonly Bilingual[];
}

/** A door that is not for this matter, or not yet. */
export interface ClosedDoor {
  readonly door: Door;
  readonly authority: Authority;
  readonly why: Bilingual;
  readonly code:
    | "other-rules"
    | "other-lender"
    | "institution-first"
    | "already-filed"
    | "parallel"
    | "not-this-matter";
}

export interface Route {
  readonly open: readonly OpenDoor[];
  readonly closed: readonly ClosedDoor[];
}

const authorityOf = (id: string): Authority => {
  const found = (authorities as readonly Authority[]).find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`no authority ${id}`);
  return found;
};

export const doorOf = (id: string): { readonly door: Door; readonly authority: Authority } | undefined => {
  const door = (doors as readonly Door[]).find((one) => one.id === id);
  return door === undefined ? undefined : { door, authority: authorityOf(id) };
};

/** Which doors a matter goes to, in order, and why not the others. Pure: the same case on the same day gives the same route. */
export function routeOf(file: CaseFile, matter: Matter, today: CivilDate): Route {
  const input = { file, matter, today };
  const open: OpenDoor[] = [];
  const closed: ClosedDoor[] = [];
  for (const door of doors as readonly Door[]) {
    const authority = authorityOf(door.id);
    const refused = refusal(door, authority, input);
    if (refused !== undefined) closed.push({ door, authority, ...refused });
    else open.push(opened(door, authority, input));
  }
  open.sort((a, b) => Number(b.urgent) - Number(a.urgent) || a.door.order - b.door.order);
  return { open, closed: closed.sort((a, b) => a.door.order - b.door.order) };
}

type Refusal = Pick<ClosedDoor, "why" | "code">;

function refusal(door: Door, authority: Authority, input: DoorInput): Refusal | undefined {
  const { file, matter, today } = input;
  const shared = sharedRules(door, authority, matter);
  if (shared.length === 0)
    return {
      code: "other-rules",
      why: { zh: "记录里的问题不归它管。", en: "What the record shows is not its matter." },
    };
  if (!servesLender(authority, matter.lenderKind)) return { code: "other-lender", why: wrongLender(authority) };
  const closed = door.closed?.(input);
  if (closed !== undefined) return { code: "not-this-matter", why: closed };
  const earlier = filedAt(file, door.id, matter);
  if (earlier !== undefined && isOpenAt(file, earlier, today))
    return { code: "already-filed", why: alreadyFiled(earlier) };
  const beside = door.notBeside
    ?.flatMap((id) => filedAt(file, id, matter) ?? [])
    .find((one) => isOpenAt(file, one, today));
  if (beside !== undefined)
    return {
      code: "parallel",
      why: {
        zh: `同一件事正由${authorityOf(beside.door).name.zh}处理，它不会同时接收。等那边有结果再说。`,
        en: `${authorityOf(beside.door).name.en} has this matter open; it is not taken twice.`,
      },
    };
  return door.institutionFirst === true && !askedInstitution(file, matter, today)
    ? {
        code: "institution-first",
        why: {
          zh: "要先向机构投诉，对处理不满意或到期没有答复，它才接收。",
          en: "It takes the matter only after the institution was asked and did not answer, or not well.",
        },
      }
    : undefined;
}

const sharedRules = ({ anyRule }: Door, authority: Authority, matter: Matter): readonly string[] =>
  [...rulesOf(matter)].filter((id) => anyRule === true || authority.rules.includes(id));

const servesLender = ({ lenders }: Authority, kind: LenderKind): boolean =>
  lenders === undefined || kind === "unknown" || lenders.includes(kind);

const wrongLender = ({ notFor }: Authority): Bilingual =>
  notFor ?? { zh: "它不监管这类放款机构。", en: "It does not supervise this kind of lender." };

const alreadyFiled = ({ at, receipt }: ComplaintFiled): Bilingual => ({
  zh: `${dateOf(at)} 已经就这件事投诉过${receipt === undefined ? "" : `（编号 ${receipt}）`}。重复投诉会被合并或不予受理，先等答复。`,
  en: `Filed on ${dateOf(at)}${receipt === undefined ? "" : ` (no. ${receipt})`}. A repeated complaint is joined or refused: wait for the answer.`,
});

/** The latest complaint at that door about any entry of this matter. */
function filedAt(file: CaseFile, door: string, matter: Matter): ComplaintFiled | undefined {
  const entries = new Set(entriesOf(matter));
  return file.complaints.findLast((one) => one.door === door && one.about.some((id) => entries.has(id)));
}

/** Is the complaint still with the door: no answer yet, and its day not past? Without a known day it stays open until answered. */
export function isOpenAt(file: CaseFile, { id, answerBy }: ComplaintFiled, today: CivilDate): boolean {
  const answered = file.answers.some(
    ({ to, outcome }) => to === id && outcome !== "accepted" && outcome !== "passed-on",
  );
  return !answered && (answerBy === undefined || today <= answerBy);
}

/** The institution was asked about this matter, and answered (not by settling it) or let its day pass. */
function askedInstitution(file: CaseFile, matter: Matter, today: CivilDate): boolean {
  return ["institution-itself", "microloan-itself"].some((id) => {
    const asked = filedAt(file, id, matter);
    if (asked === undefined || isOpenAt(file, asked, today)) return false;
    return file.answers.findLast(({ to }) => to === asked.id)?.outcome !== "settled";
  });
}

function opened(door: Door, authority: Authority, { matter }: DoorInput): OpenDoor {
  const rules = sharedRules(door, authority, matter);
  const cares: Bilingual[] = [];
  if (matter.lenderKind === "unknown" && authority.lenders !== undefined)
    cares.push({
      zh: "先弄清放款的是哪类机构（看合同抬头或征信报告），再决定要不要走这里。",
      en: "Find out what kind of lender it is (contract, credit report) before using this door.",
    });
  if (authority.notFor !== undefined) cares.push(authority.notFor);
  return { door, authority, urgent: door.urgentFor?.some((id) => rules.includes(id)) === true, rules, cares };
}
