import type { Consent, Id } from "@ringfence/casefile";
import type { CivilDate } from "@ringfence/kernel";
import type { CaseView } from "./case-view.ts";

/** The consent of that kind which this person had given and not ended on that day, if any. */
export function consentOn(view: CaseView, kind: Consent["kind"], by: Id, day: CivilDate): Consent | undefined {
  return view.file.consents.find(
    (one) =>
      one.kind === kind &&
      one.by === by &&
      one.period.from <= day &&
      (one.period.until === undefined || day <= one.period.until),
  );
}
