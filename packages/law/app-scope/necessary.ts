import type { AppAccess } from "@ringfence/casefile";
import { appCategories, type NecessaryKind } from "./categories.ts";

/** What an app takes from the phone, as the case file names it. */
export type AppData = AppAccess["data"];

/** What of the phone's data stands in the list under which kind; everything else stands in no category. */
const listedAs: Readonly<Partial<Record<AppData, NecessaryKind>>> = { location: "location", "id-photo": "id-photo" };

/**
 * May an app of this category (1 to 39) require these data for its basic service? `undefined` for `other` data and unknown
 * categories: nothing can be said. Not in the list is not by itself unlawful: other legal bases may exist, but withholding
 * the data must not block the basic service (国信办秘字〔2021〕14号 art. 4 and 5). The phone's address book is in no category;
 * no. 3 lists only the contact accounts inside the messenger itself.
 */
export function isNecessary(categoryNo: number, data: AppData): boolean | undefined {
  const category = appCategories.find((one) => one.no === categoryNo);
  if (category === undefined || data === "other") return undefined;
  const kind = listedAs[data];
  return kind !== undefined && category.necessary.some((item) => item.kinds.includes(kind));
}
