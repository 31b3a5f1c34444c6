import {
  type Channel,
  type Communication,
  type CommunicationInput,
  channels,
  communicationSchema,
  type Id,
} from "@ringfence/casefile";
import type { CaseFile } from "@ringfence/casefile/case-file.ts";
import type { EntryDraft } from "@ringfence/casefile/log/entry.ts";
import type { Bilingual } from "@ringfence/kernel";
import { fail, type Outcome, ok, parseCivil, parsePhone } from "@ringfence/kernel";
import { communicationDraft } from "./case-log.ts";
import { ownerDrafts } from "./people/phone-owner.ts";

/** What collectors say, to tap instead of to type. The words are the person's own account of it, not a quotation. */
export const chips = [
  { id: "asked", zh: "催我还款", en: "asked me to pay" },
  { id: "tell-family", zh: "说要联系我的家人、朋友", en: "said they would contact my family or friends" },
  { id: "tell-work", zh: "说要联系我的单位", en: "said they would contact my workplace" },
  { id: "told-others", zh: "已经把欠款告诉了别人", en: "told others about the debt" },
  { id: "insult", zh: "骂人、侮辱", en: "insulted me" },
  { id: "harm", zh: "威胁人身安全", en: "threatened to hurt somebody" },
  { id: "jail", zh: "说要坐牢、抓人", en: "spoke of jail or arrest" },
  { id: "police-court", zh: "自称公安、法院或律师", en: "claimed to be police, court or a lawyer" },
  { id: "visit", zh: "说要上门", en: "said they would come" },
  { id: "others-pay", zh: "要别人替我还", en: "asked somebody else to pay" },
  { id: "borrow", zh: "叫我借钱来还", en: "told me to borrow elsewhere" },
  { id: "polite", zh: "只是正常提醒", en: "a plain reminder" },
] as const satisfies readonly (Bilingual & { id: string })[];
export type ChipId = (typeof chips)[number]["id"];

export interface QuickLog {
  /** Chosen by the caller, unique in the case. */
  readonly id: string;
  /** As written or picked, +08:00. */
  readonly at: string;
  readonly channel: Channel;
  readonly number?: string;
  readonly claimedName?: string;
  /** Whose phone it came to: one of `phoneOwners`; the borrower's when left out. */
  readonly owner?: Id;
  readonly said: readonly ChipId[];
  readonly words?: string;
  /** What else is known of it: the full record. Fields of the contact as they are written in a case. */
  readonly details?: ContactDetails;
}

/** Everything a person can know of a contact beyond the quick log. */
export type ContactDetails = Partial<
  Pick<CommunicationInput, "direction" | "durationSeconds" | "connected" | "callKind" | "place" | "visit" | "witness">
>;

/** What most contacts are. The form shows it, so that nothing is recorded which the person did not see. */
export const usualDetails: ContactDetails = { direction: "in", connected: true };

export const quickChannels = channels.filter((one) => one !== "mms" && one !== "public-post");

/**
 * The entries of one contact as the person tells it: the person who was reached, where the case does not know them yet, and
 * the contact, with the person's statement as its source. Errors: `no-time` when the time cannot be read; `no-number` when what
 * stands for the number is words. Forged numbers, too short or too long, are taken as they are.
 */
export function quickLogDrafts(file: CaseFile, log: QuickLog): Outcome<readonly EntryDraft[], "no-time" | "no-number"> {
  if (!parseCivil(log.at).ok) return fail("no-time", log.at);
  const { owner, channel, number } = log;
  const dialled = channel === "call" || channel === "sms";
  if (dialled && number !== undefined && parsePhone(number).note === "not-a-number") return fail("no-number", number);
  const { direction = "unknown", witness, visit, ...ofCalls } = log.details ?? usualDetails;
  const communication: Communication = communicationSchema.parse({
    id: log.id,
    channel,
    direction,
    start: log.at,
    precision: "minute",
    from: {
      ...(number === undefined ? {} : { number }),
      ...(log.claimedName === undefined ? {} : { name: log.claimedName }),
    },
    ...(owner === undefined ? {} : { owner, reached: owner }),
    ...toldText(log.said, log.words),
    aboutDebt: true,
    ...(channel === "call" ? ofCalls : {}),
    ...(channel === "visit" ? { visit } : {}),
    witness,
    source: { kind: "statement" },
  });
  const added = owner === undefined ? [] : ownerDrafts(file, owner);
  return ok([...added, communicationDraft(communication)]);
}

/** What was tapped and what was written, as one text; empty when neither. */
export function toldText(said: readonly ChipId[], words: string | undefined): { text?: string } {
  const told = chips.filter(({ id }) => said.includes(id)).map(({ zh }) => zh);
  const parts = [...told, ...(words === undefined || words.trim() === "" ? [] : [words.trim()])];
  return parts.length === 0 ? {} : { text: parts.join("；") };
}
