import type { LenderKind, Product } from "@ringfence/casefile";
import type { Bilingual, CivilDate } from "@ringfence/kernel";
import type { Rank } from "./rank.ts";

/**
 * How far a legal fact was checked: V2 = full text in two independent sources, V1 = in one, VS = secondary sources only.
 * What is unverified (U) is not written down at all, except dates marked by `doubtUntil`.
 */
export type Verification = "V2" | "V1" | "VS";

/** Whom an instrument binds. Left out = everyone. */
export interface Binds {
  readonly lenders?: readonly LenderKind[];
  readonly products?: readonly Product[];
  /** Binds the members of this body (beside the lender kinds named). */
  readonly membersOf?: "cba" | "nifa" | "pcac";
}

export interface InstrumentVersion {
  /** Short id of the version, usually the year of adoption: "2012", "2025". */
  readonly id: string;
  readonly number?: string;
  readonly from: CivilDate;
  /** Last day in force; left out while in force. */
  readonly until?: CivilDate;
  /**
   * Set where the exact in-force day could not be verified: for acts before this day a finding that stands on this version
   * alone is `unclear`, with the fact `in-force-date` missing.
   */
  readonly doubtUntil?: CivilDate;
  readonly verification: Verification;
  /** Articles we have read, as ids: "50", "253-1" for 第二百五十三条之一. Only these can be cited. */
  readonly articles?: readonly string[];
  /** Provisions known by content but not by number (secondary sources): id to gist. */
  readonly points?: Readonly<Record<string, Bilingual>>;
  /** Name of the text file the citation check compares with, without extension. */
  readonly text?: string;
  /** What a reader must know about this version, for example that its in-force day was not verified. */
  readonly remark?: Bilingual;
}

export interface Instrument {
  /** Equal to the file name. */
  readonly id: string;
  readonly title: Bilingual;
  /** The name used in sentences. */
  readonly short: Bilingual;
  readonly rank: Rank;
  readonly issuer: Bilingual;
  readonly binds?: Binds;
  /** In order of time, not overlapping. */
  readonly versions: readonly [InstrumentVersion, ...InstrumentVersion[]];
}

export function defineInstrument<const I extends Instrument>(instrument: I): I {
  return instrument;
}
