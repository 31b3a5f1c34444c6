import type { CaseFile, ComplaintFiled, LenderKind } from "@ringfence/casefile";
import { type Bilingual, type CivilDate, dateOf } from "@ringfence/kernel";
import type { Authority } from "@ringfence/law";
import { atHand } from "./at-hand.ts";
import { complaintState } from "./complaint-state.ts";
import type { Door, DoorInput } from "./door.ts";
import { allDoors, authorityOf } from "./doors.ts";
import { contactsOf, entriesOf, type Matter, rulesOf } from "./matter.ts";

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
    | "no-evidence"
    | "parallel"
    | "not-this-matter";
}

export interface Route {
  readonly open: readonly OpenDoor[];
  readonly closed: readonly ClosedDoor[];
}

/** Which doors a matter goes to, in order, and why not the others. Pure: the same case on the same day gives the same route. */
export function routeOf(file: CaseFile, matter: Matter, today: CivilDate): Route {
  const input = { file, matter, today };
  const open: OpenDoor[] = [];
  const closed: ClosedDoor[] = [];
  for (const door of allDoors) {
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
  if (door.needs !== undefined && !atHand(file, matter)[door.needs])
    return { code: "no-evidence", why: lacking[door.needs] };
  const earlier = filedAt(file, door.id, matter);
  if (earlier !== undefined && complaintState(file, earlier, today).kind === "waiting")
    return { code: "already-filed", why: alreadyFiled(earlier) };
  if (earlier !== undefined && !hasNewer(matter, earlier)) return { code: "already-filed", why: nothingNew(earlier) };
  const beside = door.notBeside
    ?.flatMap((id) => filedAt(file, id, matter) ?? [])
    .find((one) => complaintState(file, one, today).kind === "waiting");
  if (beside !== undefined) return { code: "parallel", why: openElsewhere(beside) };
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

const lacking: Readonly<Record<NonNullable<Door["needs"]>, Bilingual>> = {
  evidence: {
    zh: "案卷里还只有你自己的话，没有通话记录、短信原文、录音或截图。先补上再来，现在去多半不被采信。",
    en: "The case holds only your own word yet: no call log, message, recording or screenshot. Add one first.",
  },
  number: {
    zh: "它按号码处理，记录里还没有对方的号码。先补上来电号码。",
    en: "It works by number, and the record has none yet. Add the number that called.",
  },
};

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

const nothingNew = ({ at }: ComplaintFiled): Bilingual => ({
  zh: `${dateOf(at)} 已经就这些事投诉过，之后记录里没有新的事。同样的内容不要再投一次：带上那份投诉去下一家。`,
  en: `Filed on ${dateOf(at)}, and the record shows nothing since. Do not file the same again: take that complaint to the next door.`,
});

const openElsewhere = ({ door }: ComplaintFiled): Bilingual => ({
  zh: `同一件事正由${authorityOf(door).name.zh}处理，它不会同时接收。等那边有结果再说。`,
  en: `${authorityOf(door).name.en} has this matter open; it is not taken twice.`,
});

/** The latest complaint at that door about any entry of this matter. */
export function filedAt(file: CaseFile, door: string, matter: Matter): ComplaintFiled | undefined {
  const entries = new Set(entriesOf(matter));
  return file.complaints.findLast((one) => one.door === door && one.about.some((id) => entries.has(id)));
}

/** Did anything of the matter happen after that complaint? */
const hasNewer = (matter: Matter, { at }: ComplaintFiled): boolean =>
  contactsOf(matter).some(({ start }) => start > at);

/** The institution was asked about this matter, and answered (not by settling it) or let its day pass. */
function askedInstitution(file: CaseFile, matter: Matter, today: CivilDate): boolean {
  return ["institution-itself", "microloan-itself"].some((id) => {
    const asked = filedAt(file, id, matter);
    if (asked === undefined) return false;
    const state = complaintState(file, asked, today);
    return state.kind === "silent" || (state.kind === "ended" && state.outcome !== "settled");
  });
}

function opened(door: Door, authority: Authority, { file, matter }: DoorInput): OpenDoor {
  const rules = sharedRules(door, authority, matter);
  const cares: Bilingual[] = [];
  if (matter.lenderKind === "unknown" && authority.lenders !== undefined)
    cares.push({
      zh: "先弄清放款的是哪类机构（看合同抬头或征信报告），再决定要不要走这里。",
      en: "Find out what kind of lender it is (contract, credit report) before using this door.",
    });
  if (door.local === true)
    cares.push({
      zh: "它按地方受理：先弄清对方注册在哪里（合同抬头、企业登记），找那里的。",
      en: "It works by place: find out where the other side is registered (contract, company register) and go there.",
    });
  if (door.form !== "advice" && matter.subject === "collection" && !atHand(file, matter).evidence)
    cares.push({
      zh: "手上还只有你自己记下的话。有通话记录、录音或截图的，先放进案卷，分量不一样。",
      en: "So far there is only your own note. Put a call log, recording or screenshot into the case first.",
    });
  if (authority.notFor !== undefined) cares.push(authority.notFor);
  return { door, authority, urgent: door.urgentFor?.some((id) => rules.includes(id)) === true, rules, cares };
}
