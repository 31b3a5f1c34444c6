import type { LenderKind, Product } from "@ringfence/casefile";
import { type Bilingual, type CivilDate, type Instant, startOfDay } from "@ringfence/kernel";
import { citationLabel, judge, quotedWords, rankWords, type SignalId } from "@ringfence/law";
import type { Rule } from "@ringfence/law/engine/rule.ts";
import { rules } from "@ringfence/law/rules.gen.ts";
import type { MemberOf } from "../audit/statement.ts";
import { caseOfRecords } from "../records/case-of-records.ts";
import type { TargetKind } from "../records/contact-record.ts";
import { suggestions } from "./suggestions.ts";

/** Who says it, under which law, to whom. */
export interface Setting {
  readonly on: CivilDate;
  readonly lenderKind: LenderKind;
  readonly product: Product;
  readonly memberOf: MemberOf;
  readonly to: Extract<TargetKind, "debtor" | "emergency-contact">;
}

/** What a sentence would be if a collector said it. */
export interface LineFinding {
  readonly rule: string;
  readonly title: Bilingual;
  /** By the rank of the highest provision; undefined where it is open whether any binds this lender. */
  readonly called: Bilingual | undefined;
  readonly citations: readonly Bilingual[];
  /** The words that make it so. */
  readonly quotes: readonly string[];
  readonly instead: readonly Bilingual[];
}

const noonMs = 12 * 3_600_000;
const all: readonly Rule[] = rules;
/** Rules that look at one contact at a time, and so at one sentence. */
const ofOneContact = all.filter(({ looksAt, supporting }) => looksAt.each === "contact" && supporting !== true);

/** Judges one sentence of a script, a template or a transcript as if it were said at noon, by the rules of the borrower's judge. */
export function reviewLine(text: string, { on, lenderKind, product, memberOf, to }: Setting): readonly LineFinding[] {
  const record = {
    row: 1,
    debtor: "",
    target: to,
    targetKind: to,
    channel: "sms",
    direction: "outbound",
    start: (startOfDay(on) + noonMs) as Instant,
    timeKnown: true,
    lenderKind,
    product,
    agency: "",
    collector: "",
    caller: "",
    words: text,
  } as const;
  const { findings, view } = judge(caseOfRecords([record], memberOf), ofOneContact, on);
  return findings.flatMap((finding): LineFinding[] => {
    const quoted = quotedWords(finding, view);
    if (quoted.length === 0) return [];
    const { basis, possibleBasis, rank } = finding;
    const said = [...new Set(quoted.map(({ signal }) => signal))];
    return [
      {
        rule: finding.rule,
        title: all.find(({ id }) => id === finding.rule)?.title ?? { zh: finding.rule, en: finding.rule },
        called: rank === undefined ? undefined : rankWords[rank].breach,
        citations: (basis.length > 0 ? basis : possibleBasis).map(citationLabel),
        quotes: quoted.map(({ start, end }) => text.slice(start, end)),
        instead: said.flatMap((signal: SignalId) => suggestions[signal] ?? []),
      },
    ];
  });
}

/** Placeholders of a template as something they might stand for, so that `欠款{金额}元` reads as a sum. */
export function filledIn(template: string): string {
  return template.replace(/\$?\{\{?([^{}]*)\}?\}|#([^#\s]{1,20})#|\[([^[\]]{1,20})\]/g, (_, ...names: unknown[]) => {
    const name = names.slice(0, 3).find((one): one is string => typeof one === "string") ?? "";
    if (/金额|欠款|余额|amount|sum|money|balance/i.test(name)) return "8000";
    if (/天|日|期|day|date|term/i.test(name)) return "5";
    return "陈安";
  });
}
