import type { CivilDate } from "@ringfence/kernel";
import { type Citation, citedVersion, compareRanks, type Rank, standingOn } from "@ringfence/law";
import { appCategories } from "@ringfence/law/app-scope/categories.ts";
import { type AppData, isNecessary } from "@ringfence/law/app-scope/necessary.ts";
import { cite } from "@ringfence/law/engine/citation.ts";
import { beyondNeed, refusedWithout } from "@ringfence/law/rules/privacy/data-collection-provisions.ts";
import type { ReachKind } from "./known-permissions.ts";

/**
 * How something an app gets at stands to the 39 categories: in none of their lists, not in the one of its category, in it; `open`
 * where the category is not known, or the lists name nothing that could be compared.
 */
export type Standing = "in-no-list" | "not-in-its-list" | "in-its-list" | "open";

const dataOf: Readonly<Partial<Record<ReachKind, AppData>>> = {
  contacts: "contacts",
  "call-log": "call-log",
  sms: "sms",
  "installed-apps": "installed-apps",
  photos: "photos",
  location: "location",
};

export function standingOf(kind: ReachKind, category: number | undefined): Standing {
  const data = dataOf[kind];
  if (data === undefined) return "open";
  if (appCategories.every(({ no }) => isNecessary(no, data) === false)) return "in-no-list";
  if (category === undefined) return "open";
  return isNecessary(category, data) === true ? "in-its-list" : "not-in-its-list";
}

const theLists = cite(
  "app-necessary-info-2021",
  "2021",
  { article: "5" },
  {
    zh: "列出39类App各自的必要个人信息。",
    en: "Lists the necessary personal information of 39 types of apps.",
  },
);

export interface Basis {
  readonly citations: readonly Citation[];
  /** Of the highest provision against refusing service: it decides the words for that. */
  readonly rank: Rank;
}

/** What makes refusing service without unnecessary data a breach, as in force on that day; undefined where nothing was yet. */
export function basisOn(day: CivilDate): Basis | undefined {
  const inForce = (one: Citation) => standingOn(citedVersion(one).version, day) === "in-force";
  const refusal = refusedWithout.filter(inForce);
  const [rank] = refusal.map((one) => citedVersion(one).instrument.rank).sort(compareRanks);
  if (rank === undefined) return undefined;
  return { citations: [theLists, ...refusal, ...beyondNeed.filter(inForce)], rank };
}
