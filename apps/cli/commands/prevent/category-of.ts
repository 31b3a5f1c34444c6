import { appCategories } from "@ringfence/law/app-scope/categories.ts";

/** The number of a kind of app that was named by number or name. */
export const categoryOf = (asked: string): number | undefined =>
  appCategories.find(({ no, name }) => `${no}` === asked || name.zh === asked || name.en === asked)?.no;
