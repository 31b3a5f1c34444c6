import type { Id } from "@ringfence/casefile";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import { dateOf, formatInstant, type Instant } from "@ringfence/kernel";
import { ofPeople, shortName } from "./known-permissions.ts";
import type { AppReview } from "./review-app.ts";

/** The file that was looked into. */
export interface AppFile {
  readonly fileName: string;
  readonly sha256: string;
  readonly size: number;
}

/** More than any app has that concern people. */
const mostNames = 100;

/**
 * The entries of a review: which of other people's numbers the app asked for, as the rules judge it (asking is no breach), then the review with the digest of the
 * file. The file itself is kept only where the person wants it.
 */
export function appDrafts(
  { name, facts, category, reaches }: AppReview,
  file: AppFile,
  at: Instant,
  lender?: Id,
): readonly EntryDraft[] {
  const place = `${file.sha256.slice(0, 16)}:${at}`;
  const whose = lender === undefined ? {} : { lender };
  const kind = category === undefined ? {} : { category: category.no };
  const asked = reaches.filter(({ permissions }) => permissions.length > 0);
  const accesses = asked.flatMap(({ kind: data }): EntryDraft[] => {
    if (!ofPeople.has(data)) return [];
    const body = { id: `access:${place}:${data}`, app: name, ...whose, ...kind, data, how: "asked", on: dateOf(at) };
    return [{ kind: "app-access-recorded", body }];
  });
  const permissions = asked.flatMap((one) => one.permissions.map((permission) => shortName(permission.name)));
  const review = {
    id: `app:${place}`,
    app: name,
    package: facts.package,
    ...(facts.versionName === undefined ? {} : { version: facts.versionName }),
    ...whose,
    ...file,
    ...kind,
    asks: [...new Set(permissions)].slice(0, mostNames),
    traces: reaches.flatMap(({ traces }) => traces.map(({ id }) => id)),
    signers: facts.signers.map(({ sha256 }) => sha256).slice(0, mostNames),
    at: formatInstant(at),
  };
  return [...accesses, { kind: "app-reviewed", body: review }];
}
