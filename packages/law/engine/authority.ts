import type { LenderKind } from "@ringfence/casefile";
import type { Bilingual } from "@ringfence/kernel";
import type { Citation } from "./citation.ts";

/** A deadline that runs for the authority or for the person. */
export interface Clock {
  readonly what: Bilingual;
  readonly count: number;
  readonly unit: "days" | "working-days" | "months";
  /** The last moment with every extension the source allows, in the same unit; left out where nothing can be extended. */
  readonly atMost?: number;
  /** From when it runs: the day of filing where left out. */
  readonly starts?: "acceptance";
  /** Who must act in time. */
  readonly binds: "authority" | "institution" | "complainant";
  /** Left out only where the period is known from secondary sources without an article; then `remark` says so. */
  readonly basis?: Citation;
  readonly remark?: Bilingual;
}

/** A body that takes complaints. */
export interface Authority {
  /** Equal to the file name. */
  readonly id: string;
  readonly name: Bilingual;
  /** Phone numbers, web addresses, apps: as verified, nothing guessed. */
  readonly reach: readonly string[];
  /** What it deals with, and what not. */
  readonly scope: Bilingual;
  readonly notFor?: Bilingual;
  /** Lender kinds whose conduct it looks at; left out = independent of the lender. */
  readonly lenders?: readonly LenderKind[];
  readonly accepts: readonly Bilingual[];
  readonly materials: readonly Bilingual[];
  readonly clocks: readonly Clock[];
  /** Ids of rules whose breaches it can act on. */
  readonly rules: readonly string[];
  readonly basis: readonly Citation[];
  readonly remark?: Bilingual;
}

export function defineAuthority<const A extends Authority>(authority: A): A {
  return authority;
}
