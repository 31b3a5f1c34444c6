import type { CaseFile, Id } from "@ringfence/casefile";
import type { Block, DocumentModel } from "@ringfence/casefile/document/document.ts";
import { gateFor } from "@ringfence/casefile/document/gate-for.ts";
import { form, numbered, ownWord, paragraph, request } from "@ringfence/casefile/document/say.ts";
import { type GateFault, gateFaults } from "@ringfence/casefile/document/truth-gate.ts";
import { type Bilingual, dateOf, phoneKey } from "@ringfence/kernel";
import { type Facts, readFacts } from "../writing/facts.ts";
import { formatDay } from "../writing/format-day.ts";
import { incidentTable } from "../writing/incident-table.ts";
import type { Question, UnreadableAnswer } from "../writing/question.ts";
import { myName, myNumber } from "../writing/questions/people.ts";
import { documentForms } from "./document-forms.ts";
import type { DoorInput } from "./door.ts";
import { doorOf } from "./doors.ts";
import { grounds } from "./grounds.ts";
import { likeness } from "./likeness.ts";
import { contactsOf, entriesOf, type Incident, type Matter, matterWithout } from "./matter.ts";
import { routeOf } from "./route.ts";

/** A complaint in one's own words is heard; a bare list is not. Characters, ours. */
const leastOwnWords = 30;
/** Above this the words repeat an earlier complaint. */
const tooAlike = 0.8;

export interface ComplaintInput extends DoorInput {
  readonly door: string;
  readonly answers: Readonly<Record<string, string>>;
  /** Entries of the matter that the person does not want in this paper. */
  readonly leftOut?: ReadonlySet<Id>;
  /** Number in the evidence catalogue, by entry. */
  readonly numberOf: (entry: string) => number | undefined;
}

export type ComplaintWritten =
  | {
      readonly kind: "written";
      readonly document: DocumentModel;
      readonly cares: readonly Bilingual[];
      readonly facts: Facts;
    }
  | { readonly kind: "asks"; readonly missing: readonly Question[]; readonly unreadable: readonly UnreadableAnswer[] }
  /** `door`: closed for the matter now. `choice`: nothing chosen is its matter. `words`: the own words need more, or are a copy. */
  | { readonly kind: "do-not-send"; readonly because: "door" | "choice" | "words"; readonly why: Bilingual }
  | { readonly kind: "refused"; readonly faults: readonly GateFault[] };

/** What a complaint has to know besides the record. */
const complaintQuestions: readonly Question[] = [
  myName,
  myNumber,
  {
    id: "respondent",
    kind: "text",
    ask: { zh: "被投诉（举报）的是谁：全称", en: "Against whom: full name" },
    why: { zh: "没有明确的对象，不会受理。以合同、企业登记为准。", en: "Without a clear respondent it is not taken." },
  },
  {
    id: "account",
    kind: "words",
    ask: {
      zh: "用自己的话说：发生了什么，对你和家人有什么影响",
      en: "In your own words: what happened, and what it did to you",
    },
    why: {
      zh: "自己的话最有分量；照抄模板会被当作恶意投诉。至少三十个字。",
      en: "Your own words count most; copied text is taken for abuse. Thirty characters at least.",
    },
  },
  {
    id: "earlier",
    kind: "words",
    optional: true,
    ask: { zh: "之前向谁反映过、编号和结果（没有就空着）", en: "Whom you told before, number and result (if any)" },
    why: { zh: "处理的人要知道之前走到了哪一步。", en: "Whoever takes it wants to know how far it went." },
  },
];

/** Asked only by doors that work by place. */
const seat: Question = {
  id: "seat",
  kind: "text",
  optional: true,
  ask: {
    zh: "对方注册或营业在哪里（到市、区；查不到就空着）",
    en: "Where the other side is registered or works (city, district; leave empty if not found)",
  },
  why: {
    zh: "它按地方受理，写明了才知道归哪里管。合同抬头、企业登记里有。",
    en: "It works by place. The contract and the company register say where.",
  },
};

/** The questions of a door with what the matter already answers. */
export function questionsFor(door: string, matter: Matter): readonly Question[] {
  const asked = doorOf(door)?.door.local === true ? withSeat : complaintQuestions;
  return asked.map((question) =>
    question.id === "respondent"
      ? {
          ...question,
          known: () =>
            matter.against?.name === undefined
              ? undefined
              : { text: matter.against.name, entries: [matter.against.id] },
        }
      : question,
  );
}

const withSeat = complaintQuestions.toSpliced(3, 0, seat);

/**
 * One complaint: one matter, one door, in the form that door asks for. Not written at all where sending it would be wrong, with the
 * reason; what is missing is asked for; what is written has passed the truth gate.
 */
export function writeComplaint(input: ComplaintInput): ComplaintWritten {
  const { file, matter, today, door: id, leftOut = new Set() } = input;
  const way = routeOf(file, matter, today);
  const open = way.open.find(({ door }) => door.id === id);
  if (open === undefined) {
    const closed = way.closed.find(({ door }) => door.id === id);
    const why = closed?.why ?? { zh: "没有这个渠道。", en: "There is no such door." };
    return { kind: "do-not-send", because: "door", why };
  }
  const { incidents } = matterWithout(matter, leftOut);
  const chosen = incidents.filter(({ rule }) => open.rules.includes(rule.id));
  if (chosen.length === 0) return { kind: "do-not-send", because: "choice", why: nothingChosen };
  const { facts, missing, unreadable } = readFacts(questionsFor(id, matter), { file, today, answers: input.answers });
  if (missing.length > 0 || unreadable.length > 0) return { kind: "asks", missing, unreadable };
  const stop = tooThin(facts) ?? repeated(facts, file);
  if (stop !== undefined) return { kind: "do-not-send", because: "words", why: stop };
  const document = compose(facts, chosen, input);
  const faults = gateFaults(document, gateFor(file, [phoneKey(facts.text("number"))]));
  return faults.length > 0 ? { kind: "refused", faults } : { kind: "written", document, cares: open.cares, facts };
}

const nothingChosen: Bilingual = {
  zh: "选中的联系里，没有归它管的事。",
  en: "Nothing of what was chosen is its matter.",
};

const tooThin = (facts: Facts): Bilingual | undefined =>
  [...facts.text("account")].length >= leastOwnWords
    ? undefined
    : {
        zh: `自己的话太短（至少${leastOwnWords}个字）：写清谁、哪天、做了什么、对你有什么影响。`,
        en: `Your own words are too short (at least ${leastOwnWords} characters): who, when, what, and what it did to you.`,
      };

/** Texts that repeat an earlier complaint are taken for a mass template. */
function repeated(facts: Facts, { complaints }: CaseFile): Bilingual | undefined {
  const alike = complaints.find(({ text }) => text !== undefined && likeness(text, facts.text("account")) > tooAlike);
  return alike === undefined
    ? undefined
    : {
        zh: `这段话和 ${dateOf(alike.at)} 的投诉几乎一样。不同的渠道请用自己的话重写，只写它管的那件事。`,
        en: `These words repeat your complaint of ${dateOf(alike.at)}. Write anew for this door, only on its matter.`,
      };
}

function compose(facts: Facts, incidents: readonly Incident[], input: ComplaintInput): DocumentModel {
  const found = doorOf(input.door);
  if (found === undefined) throw new RangeError(input.door);
  const { door, authority } = found;
  const words = documentForms[door.form];
  const contacts = contactsOf({ incidents });
  const toItself = door.form === "complaint" && authority.reach.length === 0 && door.local !== true;
  const to = toItself ? facts.text("respondent") : (door.addressee ?? authority.name.zh);
  const rules = new Set(incidents.map(({ rule }) => rule.id));
  const asked = door.requests.filter(({ rules: only }) => only === undefined || only.some((id) => rules.has(id)));
  return {
    title: words.title,
    language: "zh-CN",
    blocks: [
      { kind: "addressee", text: `${to}：` },
      { kind: "heading", level: 2, text: words.parties },
      paragraph(
        facts.sentence(["name", "number"], (name, number) => `${words.complainant}：${name}，联系电话${number}。`),
      ),
      paragraph(
        facts.sentence(["respondent"], (name) => `${words.respondent}：${name}。`),
        ...(facts.has("seat") ? [facts.sentence(["seat"], (place) => `所在地：${place}。`)] : []),
      ),
      { kind: "heading", level: 2, text: words.facts },
      paragraph(ownWord(facts.text("account"))),
      ...(contacts.length === 0 ? [] : [paragraph(form("记录如下：")), incidentTable(facts, contacts)]),
      ...(facts.has("earlier") ? [paragraph(facts.sentence(["earlier"], (text) => `此前情况：${text}`))] : []),
      { kind: "heading", level: 2, text: "涉及的规定" },
      numbered(...grounds(incidents)),
      { kind: "heading", level: 2, text: words.requests },
      numbered(...asked.map(({ text }) => [request(text.zh)])),
      paragraph(ownWord("以上内容属实，我愿意对真实性负责。")),
      ...evidenceList(incidents, input),
      { kind: "signature", lines: [facts.text("name"), formatDay(facts.today)] },
    ],
  };
}

/** What of the record goes with this paper: the contacts it names and the files attached to them, by their number in the catalogue. */
function evidenceList(incidents: readonly Incident[], { file, numberOf }: ComplaintInput): readonly Block[] {
  const about = new Set(entriesOf({ incidents }));
  const files = file.evidence.filter((one) => one.about.some((id) => about.has(id)));
  const contacts = contactsOf({ incidents })
    .flatMap(({ id }) => numberOf(id) ?? [])
    .toSorted((a, b) => a - b);
  const items = [
    ...(contacts.length === 0 ? [] : [`联系记录${contacts.length}条（证据目录中的记录号：${contacts.join("、")}）`]),
    ...files.flatMap(({ id, name }) => {
      const number = numberOf(id);
      return number === undefined ? [] : [`${name}（证据目录中的记录号：${number}）`];
    }),
  ];
  return items.length === 0 ? [] : [{ kind: "attachments", items }];
}
