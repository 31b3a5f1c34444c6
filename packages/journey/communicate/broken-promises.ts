import type { Block } from "@ringfence/casefile/document/document.ts";
import { fact, paragraph } from "@ringfence/casefile/document/say.ts";
import { dateOf } from "@ringfence/kernel";
import type { Facts } from "../writing/facts.ts";
import { formatDay } from "../writing/format-day.ts";
import { lenderOf } from "./filed-notice.ts";
import { promiseLedger } from "./promises.ts";

/** What this letter's lender or its agencies promised and did not do, each with its day. Nothing where the record shows none. */
export function brokenPromises(facts: Facts): readonly Block[] {
  const lender = lenderOf(facts);
  if (lender === undefined) return [];
  const theirs = new Set(
    facts.file.parties
      .filter((one) => one.id === lender.id || ("worksFor" in one && one.worksFor.includes(lender.id)))
      .map(({ id }) => id),
  );
  const broken = promiseLedger(facts.file, facts.today).filter(
    ({ promise, state }) => theirs.has(promise.by) && (state === "broken" || state === "overdue"),
  );
  if (broken.length === 0) return [];
  return [
    paragraph(
      ...broken.map(({ promise: { id, made, what, due } }) =>
        fact(
          `贵方在${formatDay(dateOf(made))}答应：${what.replace(/[。；]$/, "")}${due === undefined ? "" : `，期限是${formatDay(due)}`}；至今没有做到。`,
          [id],
        ),
      ),
    ),
  ];
}
