import { type Support, terms, topics } from "@ringfence/journey/know/index.ts";
import { type Authority, citationLabel, type Rule, rankWords } from "@ringfence/law";
import { authorities } from "@ringfence/law/authorities.gen.ts";
import { citedVersion } from "@ringfence/law/engine/citation.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import { type Language, messagesFor, pick } from "./languages.ts";
import { paint } from "./paint.ts";

/** The whole text of a topic, rule, term or authority; undefined when there is none of that id. */
export function openKnow(id: string, language: Language): string | undefined {
  const topic = topics.find((one) => one.id === id);
  if (topic !== undefined) {
    const body = topic.body.flatMap((part) => [
      ...(part.heading === undefined ? [] : ["", paint.bold(pick(part.heading, language))]),
      `${pick(part.text, language)}${supports(part.support, language)}`,
    ]);
    return [paint.bold(pick(topic.title, language)), pick(topic.summary, language), "", ...body].join("\n");
  }
  const rule = rules.find((one) => one.id === id);
  if (rule !== undefined) return openRule(rule, language);
  const term = terms.find((one) => one.id === id);
  if (term !== undefined)
    return `${paint.bold(pick(term.term, language))}\n${pick(term.explanation, language)}${supports(term.support, language)}`;
  const authority = authorities.find((one) => one.id === id);
  return authority === undefined ? undefined : openAuthority(authority, language);
}

function openRule(rule: Rule, language: Language): string {
  const words = messagesFor(language);
  const basis = rule.basis.map((citation) => {
    const { instrument, version } = citedVersion(citation);
    const dates = words.inForce(version.from, version.until ?? null);
    return `  · ${words.named(pick(citationLabel(citation), language), pick(citation.gist, language))}${paint.dim(words.aside(`${pick(rankWords[instrument.rank].name, language)}${words.between}${dates}`))}`;
  });
  const refuted = rule.refutedBy.map((one) => `  · ${pick(one, language)}`);
  return [
    paint.bold(pick(rule.title, language)),
    pick(rule.plain, language),
    "",
    words.basis,
    ...basis,
    "",
    words.refuted,
    ...refuted,
  ].join("\n");
}

function openAuthority(authority: Authority, language: Language): string {
  const words = messagesFor(language);
  const list = (name: string, items: readonly string[]) =>
    items.length === 0 ? [] : ["", name, ...items.map((one) => `  · ${one}`)];
  const clocks = authority.clocks.map((clock) =>
    words.named(pick(clock.what, language), words.know.clock(clock.count, clock.unit)),
  );
  return [
    paint.bold(pick(authority.name, language)),
    ...(authority.reach.length === 0 ? [] : [authority.reach.join(" · ")]),
    pick(authority.scope, language),
    ...(authority.notFor === undefined ? [] : [pick(authority.notFor, language)]),
    ...list(
      words.know.accepts,
      authority.accepts.map((one) => pick(one, language)),
    ),
    ...list(
      words.know.materials,
      authority.materials.map((one) => pick(one, language)),
    ),
    ...list(words.know.clocks, clocks),
    ...(authority.remark === undefined ? [] : ["", pick(authority.remark, language)]),
  ].join("\n");
}

/** What a sentence stands on, short, behind it. */
function supports(support: readonly Support[], language: Language): string {
  const names = support.map((one) =>
    "rule" in one ? one.rule : "authority" in one ? one.authority : pick(citationLabel(one.citation), language),
  );
  return names.length === 0 ? "" : paint.dim(` [${names.join("；")}]`);
}
