import { knownPermission, reachNames, shortName } from "@ringfence/journey/prevent/app/known-permissions.ts";
import type { AppReview } from "@ringfence/journey/prevent/app/review-app.ts";
import { phonesOf } from "@ringfence/journey/prevent/app/take-effect.ts";
import { traceLimits } from "@ringfence/journey/prevent/app/traces.ts";
import { citationLabel } from "@ringfence/law";
import { appCategories } from "@ringfence/law/app-scope/categories.ts";
import { appReviewWords } from "@ringfence/report-view/app-review/words.ts";
import { type Language, pick } from "./languages.ts";
import { paint } from "./paint.ts";

/** The review of an app for the terminal: the sentences first, then each thing it can get at, then the rest. */
export function printReview(review: AppReview, language: Language): void {
  const words = appReviewWords[language];
  const { facts, category, first, reaches, parts, basis, notes } = review;
  console.log(`${paint.bold(review.name)}  ${facts.package}`);
  for (const one of first) console.log(`! ${pick(one, language)}`);
  const kind = category && appCategories[category.no - 1];
  console.log(
    `\n${category === undefined || kind === undefined ? words.noKind : words.kind(pick(kind.name, language), pick(category.why, language))}`,
  );
  for (const { kind: reached, permissions, traces, standing } of reaches) {
    const standings = permissions.length === 0 ? "" : words.standings[standing];
    console.log(`\n${paint.bold(pick(reachNames[reached], language))}  ${standings}`);
    if (permissions.length === 0) console.log(`  ${words.asksNothing}`);
    for (const permission of permissions) {
      const known = knownPermission(permission.name);
      const phones = phonesOf(permission, facts);
      console.log(
        `  - ${known === undefined ? "" : pick(known.means, language)}  ${paint.dim(shortName(permission.name))}`,
      );
      if (phones !== undefined) console.log(`    ${pick(phones, language)}`);
      if (permission.implied !== undefined) console.log(`    ${words.implied(pick(permission.implied, language))}`);
    }
    for (const { title, usual } of traces)
      console.log(`  · ${pick(title, language)}${usual === true ? paint.dim(`  ${words.usual}`) : ""}`);
  }
  if (reaches.some(({ traces }) => traces.length > 0)) console.log(`\n${pick(traceLimits, language)}`);
  if (parts.length > 0) console.log(`\n${words.parts}`);
  for (const { title, says, source, read } of parts)
    console.log(
      `  - ${pick(title, language)}：${words.makerSays(pick(says, language))}\n    ${paint.dim(words.source(source, read))}`,
    );
  if (parts.length > 0) console.log(`  ${words.noFault}`);
  if (basis.length > 0) console.log(`\n${words.basis}`);
  for (const one of basis)
    console.log(`  ${pick(citationLabel(one), language)}  ${paint.dim(pick(one.gist, language))}`);
  console.log(`\n${words.technical}`);
  for (const { text, names = [] } of notes)
    console.log(`  - ${pick(text, language)}${names.length === 0 ? "" : paint.dim(`  ${names.join(", ")}`)}`);
  for (const { subject, sha256 } of facts.signers)
    console.log(`  - ${words.signer}\n    ${subject}\n    SHA-256 ${sha256}`);
  console.log(`\n${words.limits}`);
}
