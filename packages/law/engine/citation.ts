import { type Bilingual, type CivilDate, compareDates } from "@ringfence/kernel";
import { instruments } from "../instruments.gen.ts";
import { chineseNumeral } from "./chinese-numeral.ts";
import type { Instrument, InstrumentVersion } from "./instrument.ts";

/** One provision of one version of one instrument, with our paraphrase (statutes are never pasted). */
export interface Citation {
  readonly instrument: string;
  readonly version: string;
  /** "50", "253-1". */
  readonly article?: string;
  readonly paragraph?: number;
  readonly item?: number;
  /** Id of an unnumbered point of the version, where no article number was verified. */
  readonly point?: string;
  readonly gist: Bilingual;
}

export type Provision = Pick<Citation, "article" | "paragraph" | "item" | "point">;

export function cite(instrument: string, version: string, provision: Provision, gist: Bilingual): Citation {
  return { instrument, version, ...provision, gist };
}

const byId: ReadonlyMap<string, Instrument> = new Map(instruments.map((one) => [one.id, one]));

export interface CitedVersion {
  readonly instrument: Instrument;
  readonly version: InstrumentVersion;
}

/** The instrument and version a citation names. Throws on an unknown one: a rule with a wrong citation must not load. */
export function citedVersion(citation: Citation): CitedVersion {
  const instrument = byId.get(citation.instrument);
  const version = instrument?.versions.find((one) => one.id === citation.version);
  if (instrument === undefined || version === undefined) {
    throw new RangeError(`unknown instrument or version: ${citation.instrument}@${citation.version}`);
  }
  return { instrument, version };
}

export type Standing = "not-in-force" | "in-force" | "in-doubt";

/** Was this version in force on that day? `in-doubt` where its in-force day could not be verified. */
export function standingOn(version: InstrumentVersion, day: CivilDate): Standing {
  if (compareDates(day, version.from) < 0) return "not-in-force";
  if (version.until !== undefined && compareDates(day, version.until) > 0) return "not-in-force";
  return version.doubtUntil !== undefined && compareDates(day, version.doubtUntil) < 0 ? "in-doubt" : "in-force";
}

/** 《治安管理处罚法》（2025）第五十条第一款第五项 / Public Security Penalties Law (2025) art. 50(1)(5). */
export function citationLabel(citation: Citation): Bilingual {
  const { instrument, version } = citedVersion(citation);
  const several = instrument.versions.length > 1;
  const { article, paragraph, item } = citation;
  const [main, sub] = article === undefined ? [] : article.split("-");
  const zhArticle =
    main === undefined ? "" : `第${chineseNumeral(Number(main))}条${sub ? `之${chineseNumeral(Number(sub))}` : ""}`;
  const zh = [
    `《${instrument.short.zh}》`,
    several ? `（${version.id}）` : "",
    zhArticle,
    paragraph === undefined ? "" : `第${chineseNumeral(paragraph)}款`,
    item === undefined ? "" : `第${chineseNumeral(item)}项`,
  ].join("");
  const enArticle = article === undefined ? "" : ` art. ${article}`;
  const en = `${instrument.short.en}${several ? ` (${version.id})` : ""}${enArticle}${paragraph === undefined ? "" : `(${paragraph})`}${item === undefined ? "" : ` item ${item}`}`;
  return { zh, en };
}
