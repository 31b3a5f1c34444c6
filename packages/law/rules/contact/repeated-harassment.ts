import { dateOf, type Instant, rollingWindows } from "@ringfence/kernel";
import { cite } from "../../engine/citation.ts";
import type { Series } from "../../engine/case-index.ts";
import type { Contact } from "../../engine/contact.ts";
import { talk } from "../../engine/example.ts";
import type { FactId } from "../../engine/fact.ts";
import type { CaseView } from "../../engine/perceive.ts";
import { breach, type CaseJudgement, defineRule, lawful, unclear } from "../../engine/rule.ts";
import { maskOf, type SignalId } from "../../signals/index.ts";
import { harassmentBans, peaceOfPrivateLife } from "../conduct-bans.ts";

const harassing: readonly SignalId[] = ["insult", "violence-threat", "intimidation", "family-or-school-threat", "public-exposure-threat"];
const mask = maskOf(harassing);

/**
 * Thresholds are ours; the law says "several times" and "disturbs normal life" without numbers.
 * Three occasions, words within ten minutes being one occasion, no more than 30 days apart from one to the next.
 */
const occasions = 3;
const oneOccasionMs = 10 * 60_000;
const longestPauseMs = 30 * 86_400_000;
/** After a contact person's refusal: five contacts within seven days count as pestering, whatever is said. */
const afterRefusal = 5;
const refusalSpanMs = 7 * 86_400_000;
/** Calls of unknown content on one day from which we ask what was said; a mere number proves nothing. */
const unexplainedADay = 10;

const messages2012 = cite("public-security-penalties", "2012", { article: "42", item: 5 }, {
  zh: "多次发送淫秽、侮辱、恐吓或者其他信息，干扰他人正常生活的，可以拘留或罚款。",
  en: "Sending obscene, insulting, intimidating or other messages several times and so disturbing normal life is punished.",
});
const pestering2025 = cite("public-security-penalties", "2025", { article: "50", paragraph: 1, item: 5 }, {
  zh: "多次发送侮辱、恐吓等信息，或者滋扰、纠缠、跟踪，干扰他人正常生活的，可以拘留或罚款。",
  en: "Sending insulting or intimidating messages several times, or harassing, pestering or stalking, and so disturbing normal life is punished.",
});
const always = [peaceOfPrivateLife, pestering2025, ...harassmentBans];

const isWritten = ({ communication: { channel } }: Contact): boolean => channel !== "call" && channel !== "visit";
const isSure = ({ collecting, communication }: Contact): boolean => collecting === "yes" && communication.direction === "in";
const ids = (contacts: Series) => contacts.map((one) => one.communication.id);

/** Contacts that are occasions of their own: less than ten minutes after the one before is the same occasion. */
function occasionsOf(contacts: Series): Contact[] {
  const counted: Contact[] = [];
  for (const one of contacts) {
    const last = counted.at(-1);
    if (last === undefined || one.communication.start - last.communication.start >= oneOccasionMs) counted.push(one);
  }
  return counted;
}

/** The act of 2012 speaks of messages sent, so it is cited only where enough of them were in writing. */
function under(contacts: Series, needed: number) {
  return occasionsOf(contacts.filter(isWritten)).length >= needed ? [...always, messages2012] : always;
}

function at(last: Contact) {
  return { about: [last.communication.id], on: dateOf(last.communication.start), contact: last } as const;
}

function* judgeWords(series: Series): Iterable<CaseJudgement> {
  const said = series.filter((one) => (one.signals & mask) !== 0);
  for (let from = 0, to = 1; to <= said.length; to += 1) {
    const next = said[to];
    const last = said[to - 1] as Contact;
    if (next !== undefined && next.communication.start - last.communication.start <= longestPauseMs) continue;
    yield* judgeRun(said.slice(from, to));
    from = to;
  }
}

function* judgeRun(run: Series): Iterable<CaseJudgement> {
  const sure = run.filter(isSure);
  const lastSure = sure.at(-1);
  const last = run.at(-1);
  const count = occasionsOf(sure).length;
  if (lastSure !== undefined && count >= occasions) {
    yield { ...breach({ words: harassing, entries: ids(sure), figures: { count }, under: under(sure, occasions) }), ...at(lastSure) };
  } else if (last !== undefined && occasionsOf(run).length >= occasions) {
    const facts: [FactId, ...FactId[]] = run.some((one) => one.collecting !== "yes") ? ["caller-is-collector"] : ["who-spoke"];
    yield { ...unclear(facts, { words: harassing, entries: ids(run), figures: { count: occasionsOf(run).length } }), ...at(last) };
  }
}

/** Windows of seven days with five contacts or more after this person refused; overlapping ones are told once. */
function* judgePestering(series: Series, view: CaseView, campaign: string, person: string): Iterable<CaseJudgement> {
  const refusals = view.index.refusals.get(person);
  const refusal = refusals?.get(campaign)?.[0] ?? refusals?.get("")?.[0];
  if (refusal === undefined || series[0]?.target !== "contact-person") return;
  const after = series.filter((one) => one.communication.start > refusal.start && isSure(one));
  const starts = after.map((one): Instant => one.communication.start);
  let told = 0;
  for (const { from, to } of rollingWindows(starts, refusalSpanMs, afterRefusal - 1)) {
    const window = after.slice(Math.max(from, told), to);
    const last = after[to - 1];
    if (last === undefined || from < told) continue;
    told = to;
    yield {
      ...breach({ entries: [...ids(window), refusal.entry], figures: { count: window.length }, under: under(window, afterRefusal) }),
      ...at(last),
    };
  }
}

/** Many calls a day whose words nobody recorded: asked about once per campaign and person, for the fullest day. */
function judgeNumber(series: Series): CaseJudgement | undefined {
  let fullest: Series = [];
  const silent = series.filter(({ communication }) => communication.channel === "call" && communication.text === undefined);
  for (let from = 0, to = 1; to <= silent.length; to += 1) {
    if (silent[to]?.day === (silent[from] as Contact).day) continue;
    if (to - from > fullest.length) fullest = silent.slice(from, to);
    from = to;
  }
  const last = fullest.at(-1);
  if (last === undefined || fullest.length < unexplainedADay) return undefined;
  return { ...unclear(["what-was-said"], { entries: ids(fullest), figures: { count: fullest.length }, under: always }), ...at(last) };
}

function* judgeSeries(series: Series, view: CaseView, campaign: string, person: string): Iterable<CaseJudgement> {
  const found = [...judgeWords(series), ...judgePestering(series, view, campaign, person)];
  yield* found;
  const number = found.length > 0 ? undefined : judgeNumber(series);
  if (number !== undefined) yield number;
  else if (found.length === 0 && series[0] !== undefined) yield { ...lawful, ...at(series[0]) };
}

const swear = (start: string, details = {}) => talk("collector", "me", start, { text: "你这个老赖真不要脸，全家都是骗子，赶紧还钱", ...details });
const threat = (start: string) => talk("collector", "me", start, { text: "再不还钱就让你全家不得安宁，走着瞧" });
const toMother = (start: string) => talk("collector", "mother", start);
const refusal = { id: "r1", by: "mother", to: "agency", at: "2026-03-01 10:00" };

export default defineRule({
  id: "repeated-harassment",
  group: "contact",
  title: { zh: "反复辱骂、恐吓或纠缠", en: "Repeated abuse, intimidation or pestering" },
  plain: {
    zh: "多次发辱骂、恐吓的话，或者对方已经拒绝仍不停纠缠，干扰正常生活，可以报警，也可以要求停止侵扰。",
    en: "Abuse or intimidation several times, or pestering somebody who refused, disturbs normal life: one may report it to the police and demand that it stop.",
  },
  basis: [messages2012, ...always],
  asks: ["what-was-said", "who-spoke", "caller-is-collector"],
  refutedBy: [
    { zh: "这些话不是同一方说的，或只是转述", en: "The words came from different people, or were quotations" },
    { zh: "联系人后来又同意联系", en: "The contact person later agreed to be contacted" },
    { zh: "没有影响到正常生活", en: "Normal life was not disturbed" },
  ],
  looksAt: {
    each: "case",
    *judge(view) {
      for (const [campaign, people] of view.index.series) {
        for (const [person, series] of people) yield* judgeSeries(series, view, campaign, person);
      }
    },
  },
  examples: [
    { name: "一周内三次辱骂恐吓", expect: "breach", sheet: { communications: [swear("2026-03-02 10:00"), threat("2026-03-04 10:00"), swear("2026-03-06 10:00")] } },
    { name: "2025年三次辱骂短信", expect: "breach", sheet: { communications: ["02", "04", "06"].map((day) => swear(`2025-11-${day} 10:00`)) } },
    {
      name: "母亲拒绝后一周内五次来电",
      expect: "breach",
      sheet: { refusals: [refusal], communications: ["02", "03", "04", "05", "06"].map((day) => toMother(`2026-03-${day} 10:00`)) },
    },
    { name: "两次辱骂还不算多次", expect: "lawful", sheet: { communications: [swear("2026-03-02 10:00"), swear("2026-03-06 10:00")] } },
    { name: "几分钟内连发三条算一次", expect: "lawful", sheet: { communications: ["00", "03", "06"].map((minute) => swear(`2026-03-02 10:${minute}`)) } },
    { name: "母亲拒绝后一周内四次来电", expect: "lawful", sheet: { refusals: [refusal], communications: ["02", "03", "04", "05"].map((day) => toMother(`2026-03-${day} 10:00`)) } },
    {
      name: "一天十通电话，不知道说了什么",
      expect: "unclear",
      sheet: { communications: Array.from({ length: 10 }, (_, hour) => talk("collector", "me", `2026-03-05 ${String(hour + 9).padStart(2, "0")}:00`)) },
    },
    { name: "三次辱骂，但看不出是谁说的", expect: "unclear", sheet: { communications: ["02", "04", "06"].map((day) => swear(`2026-03-${day} 10:00`, { direction: "unknown" })) } },
  ],
});
