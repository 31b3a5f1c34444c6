import type { ColumnRule } from "../column-rule.ts";
import { hoursInColumns } from "./contact-hours.ts";
import { groundsInColumns } from "./contact-person-grounds.ts";
import { refusalInColumns } from "./contact-person-refusal.ts";
import { debtorOnlyInColumns } from "./debtor-only.ts";
import { limitsInColumns } from "./frequency.ts";
import { rotationInColumns } from "./number-rotation.ts";
import { harassmentInColumns } from "./repeated-harassment.ts";
import { workplaceInColumns } from "./workplace-contact.ts";

/** Every rule on timing, frequency and addressees, in the order of their findings within one day. */
export const columnRules: readonly ColumnRule[] = [
  hoursInColumns,
  ...limitsInColumns,
  groundsInColumns,
  refusalInColumns,
  debtorOnlyInColumns,
  workplaceInColumns,
  rotationInColumns,
  harassmentInColumns,
].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1));
