import type { OfficialWarning } from "@ringfence/casefile";
import { dateFromDay, dateOf } from "@ringfence/kernel";
import { personOf, type Series } from "../../engine/case-index.ts";
import type { CaseView } from "../../engine/case-view.ts";
import { cite } from "../../engine/citation.ts";
import type { Contact } from "../../engine/contact.ts";
import type { FactId } from "../../engine/fact.ts";
import { breach, type CaseJudgement, lawful, unclear } from "../../engine/rule.ts";
import { campaignOfId } from "../../engine/third-person.ts";
import { maskOf, type SignalId } from "../../signals/ids.ts";

const abusive: readonly SignalId[] = ["insult", "violence-threat", "intimidation"];
const abuse = maskOf(abusive);

export const order = cite(
  "public-security-penalties",
  "2025",
  { article: "50", paragraph: 2 },
  {
    zh: "对滋扰、纠缠、跟踪的，公安机关可以责令一定期限内禁止接触被侵害人，违反的处拘留。",
    en: "Where somebody harasses, pesters or stalks, the police may forbid contact with the person harmed for a period; breaking the order is punished with detention.",
  },
);
export const quarrels = [
  cite(
    "public-security-penalties",
    "2012",
    { article: "26", item: 4 },
    {
      zh: "其他寻衅滋事行为，可以拘留、罚款。",
      en: "Other acts of picking quarrels are punished.",
    },
  ),
  cite(
    "public-security-penalties",
    "2025",
    { article: "30", item: 4 },
    {
      zh: "其他无故侵扰他人、扰乱社会秩序的寻衅滋事行为，可以拘留或罚款。",
      en: "Other acts of disturbing people without cause and upsetting social order are punished.",
    },
  ),
  cite(
    "picking-quarrels-interpretation",
    "2013",
    { article: "1", paragraph: 3 },
    {
      zh: "因债务纠纷辱骂、恐吓他人，一般不认定为寻衅滋事；经有关部门批评制止或处罚后继续实施、破坏社会秩序的除外。",
      en: "Abuse or intimidation over a debt is generally not this offence, unless continued after an authority reprimanded, stopped or punished it and upsetting social order.",
    },
  ),
] as const;

function contactsAfter(warning: OfficialWarning, view: CaseView): Contact[] {
  const series = view.index.series.get(campaignOfId(view, warning.about));
  const all: Series[] = series === undefined ? [] : [...series.values()];
  return all
    .flatMap((one) => one.filter(({ communication }) => communication.start > warning.at))
    .sort((a, b) => a.at - b.at);
}

/** The party warned, or somebody who works for it. */
function isWarned({ sender }: Contact, { about }: OfficialWarning): boolean {
  return (
    sender?.id === about ||
    ((sender?.kind === "collector" || sender?.kind === "agency") && sender.worksFor.includes(about))
  );
}

function shown(contacts: Series, last: Contact, { id }: OfficialWarning) {
  return {
    judgement: { entries: [...contacts.map((one) => one.communication.id), id], figures: { count: contacts.length } },
    about: { about: [last.communication.id], on: dateOf(last.communication.start), contact: last } as const,
  };
}

/** Breaking a no-contact order needs the order's terms: whom it protects, how long, and whom it binds. */
function judgeOrder(warning: OfficialWarning, after: Series, view: CaseView): CaseJudgement | undefined {
  const { until, protects } = warning;
  const within = after.filter(
    (one) =>
      (until === undefined || dateFromDay(one.day) <= until) &&
      (protects === undefined || personOf(one, view.debtorId) === protects),
  );
  const sure = until === undefined || protects === undefined ? [] : within.filter((one) => isWarned(one, warning));
  const contacts = sure.length > 0 ? sure : within;
  const last = contacts.findLast(({ collecting }) => collecting === "yes") ?? contacts.at(-1);
  if (last === undefined) return undefined;
  const { judgement, about } = shown(contacts, last, warning);
  if (sure.length > 0) return { ...breach({ ...judgement, under: [order] }), ...about };
  const missing: FactId = until === undefined || protects === undefined ? "order-terms" : "speaker-identity";
  return { ...unclear([missing], { ...judgement, under: [order] }), ...about };
}

/**
 * After a reprimand the excuse "this is only a quarrel over a debt" falls. Whether order was upset is never in a case file, so this
 * stays open and says what happened; the words themselves are judged by the rules on insult, threats and repeated harassment.
 */
function judgeReprimand(warning: OfficialWarning, after: Series): CaseJudgement | undefined {
  const contacts = after.filter(({ signals }) => (signals & abuse) !== 0);
  const last = contacts.at(-1);
  if (last === undefined) return undefined;
  const { judgement, about } = shown(contacts, last, warning);
  return { ...unclear(["effect-on-life"], { ...judgement, words: abusive, under: quarrels }), ...about };
}

/** One judgement per warning: was a no-contact order broken, did abuse go on, or neither. */
export function judgeWarning(warning: OfficialWarning, view: CaseView): CaseJudgement {
  const after = contactsAfter(warning, view);
  const ordered =
    warning.kind === "no-contact-order" && warning.authority === "police"
      ? judgeOrder(warning, after, view)
      : undefined;
  return ordered ?? judgeReprimand(warning, after) ?? { ...lawful, about: [warning.id], on: dateOf(warning.at) };
}
