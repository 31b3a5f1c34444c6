import type { Bilingual } from "@ringfence/kernel";

/** Something to look at in a round; one file in `items/` each. */
export interface RoundItem {
  /** Equal to the file name. */
  readonly id: string;
  readonly order: number;
  readonly title: Bilingual;
  readonly why: Bilingual;
  readonly steps: readonly Bilingual[];
  /** What to do when something is not yours. */
  readonly found: Bilingual;
  /** The page shows something to work with beside the steps. */
  readonly tool?: "passwords" | "hotlines" | "permissions" | "doors";
}

/** Declares an item of the round. */
export function defineRoundItem(item: RoundItem): RoundItem {
  return item;
}

/** Menus move with every version of an app; said once beside the steps. */
export const menusMove: Bilingual = {
  zh: "菜单的名字会随版本变（这里按 2026 年 11 月的公开说明写）。找不到时，在应用里搜“设备”“免密”“自动扣款”。",
  en: "Menus move with versions (written by published descriptions of November 2026). If one is not there, search the app for “devices”, “password-free” or “auto-debit”.",
};
