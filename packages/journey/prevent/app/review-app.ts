import type { Bilingual, CivilDate } from "@ringfence/kernel";
import type { Citation } from "@ringfence/law";
import type { AppFacts } from "./app-facts.ts";
import { type EmbeddedPart, partsIn } from "./embedded-parts.ts";
import { firstSentences } from "./first-sentences.ts";
import { type CategoryGuess, guessCategory } from "./guess-category.ts";
import { knownPermission, ofPeople, type ReachKind, reachKinds } from "./known-permissions.ts";
import { basisOn, type Standing, standingOf } from "./scope.ts";
import { type EffectivePermission, permissionsInEffect } from "./take-effect.ts";
import { type TechnicalNote, technicalNotes } from "./technical-notes.ts";
import { type Hidden, hiddenCode, type Trace, tracesIn } from "./traces.ts";

/** One thing an app gets at: what it asks for, what stands in its code, what its category says. */
export interface Reach {
  readonly kind: ReachKind;
  readonly permissions: readonly EffectivePermission[];
  readonly traces: readonly Trace[];
  readonly standing: Standing;
}

export interface AppReview {
  /** The name shown in Chinese, else the first there is, else the package. */
  readonly name: string;
  readonly facts: AppFacts;
  readonly category?: CategoryGuess & { readonly chosen: boolean };
  /** `people`: it can get at other people; `self`: at the person's own only; `nothing` of the kind was found. */
  readonly finds: "people" | "self" | "nothing";
  /** To be read first. */
  readonly first: readonly Bilingual[];
  /** What was asked for or stands in the code, people first. */
  readonly reaches: readonly Reach[];
  /** Other permissions in effect, which concern nobody's information by name. */
  readonly others: readonly EffectivePermission[];
  readonly hidden: Hidden;
  /** Other makers' parts whose documents say what they take. */
  readonly parts: readonly EmbeddedPart[];
  readonly notes: readonly TechnicalNote[];
  /** What refusing service for want of such permissions goes against today. */
  readonly basis: readonly Citation[];
}

export interface ReviewOptions {
  /** One of the 39, where the person chose. */
  readonly category?: number;
  readonly today: CivilDate;
}

const chosen: Bilingual = { zh: "你选的", en: "you chose it" };

/** Judges what an app's package says of itself. Pure: the same package, category and day give the same review. */
export function reviewApp(facts: AppFacts, { category: asked, today }: ReviewOptions): AppReview {
  const guess = guessCategory(facts);
  const category =
    asked === undefined ? guess && { ...guess, chosen: false } : { no: asked, why: chosen, chosen: true };
  const permissions = permissionsInEffect(facts);
  const traces = tracesIn(facts);
  const reaches = reachKinds.flatMap((kind): Reach[] => {
    const asking = permissions.filter(({ name }) => knownPermission(name)?.reach === kind);
    const found = traces.filter(({ reach }) => reach === kind);
    // What stands in many harmless apps says nothing where nothing is asked for.
    const telling = asking.length > 0 || found.some(({ usual }) => usual !== true);
    return telling ? [{ kind, permissions: asking, traces: found, standing: standingOf(kind, category?.no) }] : [];
  });
  const askedFor = reaches.filter((one) => one.permissions.length > 0);
  const hidden = hiddenCode(facts);
  const review = {
    name: nameOf(facts),
    facts,
    ...(category === undefined ? {} : { category }),
    finds: reaches.some(({ kind }) => ofPeople.has(kind)) ? "people" : askedFor.length > 0 ? "self" : "nothing",
    reaches,
    others: permissions.filter(({ name }) => knownPermission(name) === undefined),
    hidden,
    parts: partsIn(facts),
    notes: technicalNotes(facts),
    basis: askedFor.some(({ standing }) => standing === "in-no-list" || standing === "not-in-its-list")
      ? (basisOn(today)?.citations ?? [])
      : [],
  } as const;
  return { ...review, first: firstSentences(review, basisOn(today)) };
}

function nameOf({ labels, package: name }: AppFacts): string {
  const chinese = labels.find(({ locale }) => locale === "zh-CN" || locale === "zh" || locale.startsWith("zh-Hans"));
  return chinese?.text ?? labels[0]?.text ?? name;
}
