import type { CaseFile } from "./case-file.ts";
import type { Id } from "./model/identifiers.ts";

/** Stands for the person whose case it is where no entry has introduced them yet. */
const unnamed: Id = "debtor";

/** The id under which new entries name the person whose case it is. */
export const debtorId = ({ parties }: Pick<CaseFile, "parties">): Id =>
  parties.find(({ kind }) => kind === "debtor")?.id ?? unnamed;

/** Is it the person whose case it is, also in entries from before they were introduced? */
export const isDebtor = (file: Pick<CaseFile, "parties">, id: Id): boolean => id === debtorId(file) || id === unnamed;
