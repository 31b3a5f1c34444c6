import type { CallKind, Channel, Relation } from "@ringfence/casefile";
import type { Instant } from "@ringfence/kernel";

/** Whose number it is, as the institution knows it. */
export const roles = ["debtor", "guarantor", "contact-person", "unknown"] as const;
type TargetRole = (typeof roles)[number];

/** Somebody to be contacted. Numbers and persons come in as keys (HMAC): the gate never sees a number or a name. */
export interface Target {
  readonly number: string;
  /** Where the institution knows one person behind several numbers. */
  readonly person?: string | undefined;
  readonly who: TargetRole;
  readonly relation?: Relation | undefined;
}

export const purposes = ["collection", "locate-debtor", "plan-reminder", "answer-debtor", "service"] as const;
type Purpose = (typeof purposes)[number];

export const gateChannels = ["call", "sms", "chat", "email", "letter", "visit"] as const satisfies readonly Channel[];
type GateChannel = (typeof gateChannels)[number];

/** May this contact be made? */
export interface Ask {
  /** Names the decision; the same id asked again gets the same answer. */
  readonly id: string;
  readonly agency: string;
  readonly collector?: string | undefined;
  readonly target: Target;
  readonly channel: GateChannel;
  readonly purpose: Purpose;
  readonly callKind?: CallKind | undefined;
  /** When it is meant to begin. */
  readonly at: Instant;
  /** The words of a message, where they stand before. Judged, never kept. */
  readonly text?: string | undefined;
  readonly visit?: VisitPlan | undefined;
}

interface VisitPlan {
  readonly place: "home" | "workplace" | "other";
  readonly persons: number;
  /** Coming in was agreed; otherwise the permit is for the door. */
  readonly entryAgreed: boolean;
}
