import { groupBy } from "@ringfence/kernel";
import type { CaseView, Contact, Finding } from "@ringfence/law";
import type { PersonReport } from "./report.ts";

/** Everybody who was contacted for the debt, the debtor first, then by how often. */
export function listPeople(view: CaseView, findings: readonly Finding[]): PersonReport[] {
  const breached = new Set(findings.filter((one) => one.verdict === "breach").flatMap((one) => one.about));
  const groups = groupBy(
    view.contacts.filter(({ inward, collecting }) => inward && collecting !== "no"),
    (one) => one.targetParty?.id ?? one.target,
  );
  return [...groups.values()]
    .map((group) => describe(group, breached))
    .sort((a, b) => Number(b.role === "debtor") - Number(a.role === "debtor") || total(b) - total(a) || compare(a, b));
}

function describe(group: readonly Contact[], breached: ReadonlySet<string>): PersonReport {
  const [first] = group as readonly [Contact, ...Contact[]];
  const of = (channels: readonly string[]) =>
    group.filter(({ communication }) => channels.includes(communication.channel)).length;
  const party = first.targetParty;
  const [calls, visits] = [of(["call"]), of(["visit"])];
  return {
    party: party?.id ?? null,
    name: party?.name ?? null,
    role: first.target,
    relation: party?.kind === "contact-person" ? party.relation : null,
    calls,
    messages: group.length - calls - visits,
    visits,
    breaches: group.filter(({ communication }) => breached.has(communication.id)).length,
  };
}

const total = (one: PersonReport) => one.calls + one.messages + one.visits;
const compare = (a: PersonReport, b: PersonReport) => (`${a.party}` < `${b.party}` ? -1 : 1);
