import { dateOf, type Instant, rollingWindows } from "@ringfence/kernel";
import type { Series } from "../../engine/case-index.ts";
import type { CaseView } from "../../engine/case-view.ts";
import { cite } from "../../engine/citation.ts";
import type { Contact } from "../../engine/contact.ts";
import type { FactId } from "../../engine/fact.ts";
import { breach, type CaseJudgement, lawful, unclear } from "../../engine/rule.ts";
import { liftedRefusal, mayOweToo } from "../../engine/third-person.ts";
import { maskOf, type SignalId } from "../../signals/ids.ts";
import { harassmentBans, peaceOfPrivateLife } from "../conduct-bans.ts";

export const harassing: readonly SignalId[] = [
  "insult",
  "violence-threat",
  "intimidation",
  "family-or-school-threat",
  "public-exposure-threat",
];
const mask = maskOf(harassing);

/**
 * Thresholds are ours; the law says "several times" and "disturbs normal life" without numbers.
 * Three occasions, words within ten minutes being one occasion, no more than 30 days apart from one to the next.
 */
export const occasions = 3;
export const oneOccasionMs = 10 * 60_000;
export const longestPauseMs = 30 * 86_400_000;
/** After a contact person's refusal: five contacts within seven days count as pestering, whatever is said. */
export const afterRefusal = 5;
export const refusalSpanMs = 7 * 86_400_000;
/** Calls of unknown content on one day from which we ask what was said; a mere number proves nothing. */
export const unexplainedADay = 10;

export const messages2012 = cite(
  "public-security-penalties",
  "2012",
  { article: "42", item: 5 },
  {
    zh: "多次发送淫秽、侮辱、恐吓或者其他信息，干扰他人正常生活的，可以拘留或罚款。",
    en: "Sending obscene, insulting, intimidating or other messages several times and so disturbing normal life is punished.",
  },
);
const pestering2025 = cite(
  "public-security-penalties",
  "2025",
  { article: "50", paragraph: 1, item: 5 },
  {
    zh: "多次发送侮辱、恐吓等信息，或者滋扰、纠缠、跟踪，干扰他人正常生活的，可以拘留或罚款。",
    en: "Sending insulting or intimidating messages several times, or harassing, pestering or stalking, and so disturbing normal life is punished.",
  },
);
export const always = [peaceOfPrivateLife, pestering2025, ...harassmentBans];

const isWritten = ({ communication: { channel } }: Contact): boolean => channel !== "call" && channel !== "visit";
const isSure = ({ collecting, communication }: Contact): boolean =>
  collecting === "yes" && communication.direction === "in";
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
    yield {
      ...breach({ words: harassing, entries: ids(sure), figures: { count }, under: under(sure, occasions) }),
      ...at(lastSure),
    };
  } else if (last !== undefined && occasionsOf(run).length >= occasions) {
    const facts: [FactId, ...FactId[]] = run.some((one) => one.collecting !== "yes")
      ? ["caller-is-collector"]
      : ["who-spoke"];
    yield {
      ...unclear(facts, { words: harassing, entries: ids(run), figures: { count: occasionsOf(run).length } }),
      ...at(last),
    };
  }
}

/** Windows of seven days with five contacts or more after this person refused; overlapping ones are told once. */
function* judgePestering(series: Series, view: CaseView, campaign: string, person: string): Iterable<CaseJudgement> {
  const refusals = view.index.refusals.get(person);
  const refusal = refusals?.get(campaign)?.[0] ?? refusals?.get("")?.[0];
  const [first] = series;
  if (refusal === undefined || first?.target !== "contact-person" || mayOweToo(first)) return;
  const after = series.filter(
    (one) => one.communication.start > refusal.start && isSure(one) && !liftedRefusal(view, one, refusal),
  );
  const starts = after.map((one): Instant => one.communication.start);
  let told = 0;
  for (const { from, to } of rollingWindows(starts, refusalSpanMs, afterRefusal - 1)) {
    if (from < told) continue;
    told = to;
    const window = after.slice(from, to);
    const last = window.at(-1);
    if (last === undefined) continue;
    yield {
      ...breach({
        entries: [...ids(window), refusal.entry],
        figures: { count: window.length },
        under: under(window, afterRefusal),
      }),
      ...at(last),
    };
  }
}

/** Many calls a day whose words nobody recorded: asked about once per campaign and person, for the fullest day. */
function judgeNumber(series: Series): CaseJudgement | undefined {
  let fullest: Series = [];
  const silent = series.filter(
    ({ communication }) => communication.channel === "call" && communication.text === undefined,
  );
  for (let from = 0, to = 1; to <= silent.length; to += 1) {
    if (silent[to]?.day === (silent[from] as Contact).day) continue;
    if (to - from > fullest.length) fullest = silent.slice(from, to);
    from = to;
  }
  const last = fullest.at(-1);
  if (last === undefined || fullest.length < unexplainedADay) return undefined;
  return {
    ...unclear(["what-was-said"], { entries: ids(fullest), figures: { count: fullest.length }, under: always }),
    ...at(last),
  };
}

/** Everything one campaign sent one person: abuse several times, pestering after a refusal, or a number of calls to ask about. */
export function* judgeSeries(
  series: Series,
  view: CaseView,
  campaign: string,
  person: string,
): Iterable<CaseJudgement> {
  const found = [...judgeWords(series), ...judgePestering(series, view, campaign, person)];
  yield* found;
  const number = found.length > 0 ? undefined : judgeNumber(series);
  if (number !== undefined) yield number;
  else if (found.length === 0 && series[0] !== undefined) yield { ...lawful, ...at(series[0]) };
}
