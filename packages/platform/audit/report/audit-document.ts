import type { Block, DocumentModel } from "@ringfence/casefile/document/document.ts";
import { form, paragraph } from "@ringfence/casefile/document/say.ts";
import type { Bilingual } from "@ringfence/kernel";
import type { Interval } from "../../scorecard/interval.ts";
import type { Score } from "../../scorecard/scorecard.ts";
import type { AuditReport } from "./audit-report.ts";
import { auditWords, kindNames, sentences, standingNames, trendNames } from "./words.ts";

/** Collectors that a report on paper names; all of them are in the tables beside it. */
const collectorsShown = 30;

type Say = (text: Bilingual) => string;

/** The audit as a document, for print. */
export function auditDocument(report: AuditReport, language: DocumentModel["language"]): DocumentModel {
  const say: Say = (text) => (language === "en" ? text.en : text.zh);
  const { totals, contacts, period, ruleBook, rules, hours, kinds, weeks, scorecard, worst, sampling } = report;
  const ruleName = new Map(rules.map((one) => [one.rule, say(one.title)]));
  const anySaid = worst.some(({ said }) => said !== undefined);
  const heading = (text: Bilingual): Block => ({ kind: "heading", level: 1, text: say(text) });
  const line = (text: Bilingual): Block => paragraph(form(say(text)));
  const table = (
    header: readonly Bilingual[],
    rows: readonly (readonly (string | number)[])[],
    widths?: readonly number[],
  ): Block => ({
    kind: "table",
    header: header.map(say),
    rows: rows.map((row) => row.map((cell) => cell.toLocaleString("en"))),
    ...(widths === undefined ? {} : { widths }),
  });
  const w = auditWords;
  return {
    title: say(w.title),
    language,
    landscape: true,
    footer: say(sentences.ruleBook(ruleBook.version, ruleBook.hash.slice(0, 12))),
    blocks: [
      line(sentences.totals(totals.rows, totals.audited, contacts, totals.findings)),
      ...(period === undefined ? [] : [line(sentences.period(period.from, period.to))]),
      line(w.scope),
      line(w.fair),
      heading(w.rules),
      table(
        [w.rule, w.called, w.breaches, w.unclear, w.facts],
        rules.map((one) => [say(one.title), one.called.map(say).join("、"), one.breaches, one.unclear, one.facts]),
        [3, 3, 1, 1, 1],
      ),
      heading(w.agencies),
      scoreTable(mostBreaches(scorecard.agencies), say, table),
      ...(scorecard.collectors.length === 0
        ? []
        : [
            heading(w.collectors),
            scoreTable(mostBreaches(scorecard.collectors).slice(0, collectorsShown), say, table),
          ]),
      heading(w.hours),
      table(
        [w.hour, w.contacts, w.breaches],
        hours.filter((one) => one.contacts > 0).map((one) => [`${one.hour}:00`, one.contacts, one.breaches]),
      ),
      heading(w.kinds),
      table(
        [w.kind, w.contacts, w.breaches],
        kinds.map((one) => [say(kindNames[one.kind]), one.contacts, one.breaches]),
      ),
      heading(w.weeks),
      table(
        [w.week, w.contacts, w.breaches],
        weeks.map((one) => [one.week, one.contacts, one.breaches]),
      ),
      heading(w.worst),
      table(
        [w.rule, w.day, w.place, w.side, w.restsOn, w.basis, ...(anySaid ? [w.said] : [])],
        worst.map((one) => [
          `${ruleName.get(one.rule) ?? one.rule}${one.words === undefined ? "" : say(sentences.called(one.words))}`,
          one.on,
          `${one.file} ${one.row}`,
          [one.agency || say(w.own), one.collector].filter((part) => part !== "").join(" "),
          one.contacts,
          say(one.citations),
          ...(anySaid ? [one.said ?? ""] : []),
        ]),
        [2, 1.2, 1.5, 1.2, 1, 3, ...(anySaid ? [2.5] : [])],
      ),
      heading(w.sampling),
      line(sentences.sampling(sampling.confidence * 100, sampling.margin * 100, sampling.findings, sampling.clean)),
    ],
  };
}

/** Those with the highest lower bound first: what chance cannot explain. */
export const mostBreaches = (scores: readonly Score[]): readonly Score[] =>
  [...scores].sort((a, b) => (b.breaches?.low ?? 0) - (a.breaches?.low ?? 0));

const percent = (one: Interval | undefined): string => (one === undefined ? "" : `${(one.value * 100).toFixed(1)}%`);

/** "17.5（16.1–19.0）". */
const withBounds = (one: Interval | undefined): string =>
  one === undefined ? "" : `${one.value.toFixed(1)}（${one.low.toFixed(1)}–${one.high.toFixed(1)}）`;

/** The cells of one side, in the order of {@link scoreHeader}. */
export function scoreCells(score: Score, say: Say): readonly string[] {
  const kept = score.refusalsKept;
  return [
    [score.agency || say(auditWords.own), score.collector ?? ""].filter((part) => part !== "").join(" "),
    score.contacts.toLocaleString("en"),
    withBounds(score.breaches),
    say(standingNames[score.standing]),
    say(trendNames[score.trend]),
    percent(score.thirdPersons),
    kept === undefined ? "" : `${Math.round(kept.value * kept.bound)}/${kept.bound}`,
    percent(score.recorded),
  ];
}

export const scoreHeader = [
  auditWords.agency,
  auditWords.contacts,
  auditWords.perThousand,
  auditWords.standing,
  auditWords.trend,
  auditWords.third,
  auditWords.kept,
  auditWords.recorded,
] as const;

const scoreWidths = [2, 1, 2.4, 1.6, 1.2, 1, 1, 1];

/** A table of scores, without the columns about which the records say nothing at all. */
export function scoresShown(scores: readonly Score[], say: Say) {
  const all = scores.map((one) => scoreCells(one, say));
  const columns = scoreHeader.map((_, at) => at).filter((at) => at === 0 || all.some((cells) => cells[at] !== ""));
  const kept = <T>(list: readonly T[]) => columns.map((at) => list[at] as T);
  const named = scores.some(({ collector }) => collector !== undefined)
    ? [auditWords.side, ...scoreHeader.slice(1)]
    : scoreHeader;
  return { header: kept<Bilingual>(named), rows: all.map(kept), widths: kept(scoreWidths) };
}

function scoreTable(
  scores: readonly Score[],
  say: Say,
  table: (header: readonly Bilingual[], rows: readonly (readonly string[])[], widths?: readonly number[]) => Block,
): Block {
  const { header, rows, widths } = scoresShown(scores, say);
  return table(header, rows, widths);
}
