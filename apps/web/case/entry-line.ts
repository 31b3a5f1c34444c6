import { claimedTime } from "@ringfence/casefile/log/bundle/draw-up.ts";
import { headline } from "@ringfence/casefile/log/bundle/headline.ts";
import { disclose } from "@ringfence/casefile/log/disclosure.ts";
import type { StoredEntry } from "@ringfence/casefile/log/entry.ts";
import { formatInstant } from "@ringfence/kernel";
import { formatMoment } from "@ringfence/report-view/format.ts";
import { type Language, say } from "@ringfence/report-view/language.ts";

/** What an entry is and when it is said to have happened, in the person's language. */
export function entryLine(stored: StoredEntry, language: Language): { readonly what: string; readonly when: string } {
  const whole = disclose(stored, () => undefined);
  return {
    what: say(headline(whole), language),
    when: claimedTime(whole, (at) => formatMoment(formatInstant(at), language)),
  };
}
