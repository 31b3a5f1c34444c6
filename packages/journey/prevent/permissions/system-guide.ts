import type { Bilingual, CivilDate } from "@ringfence/kernel";

/** A setting that gives an app empty or chosen contacts instead of refusing: for an app that will not run without the permission. */
interface Substitute {
  /** As the system calls it. */
  readonly name: Bilingual;
  readonly steps: readonly Bilingual[];
}

/**
 * How to take permissions back on one system. We cannot try it on every phone: each guide says for which versions it was written, on
 * what it rests and when that was read, and the screen says that the phone itself is right.
 */
export interface SystemGuide {
  /** Equal to the file name. */
  readonly id: string;
  /** With the makers that people know it by. */
  readonly title: Bilingual;
  readonly versions: Bilingual;
  /** What it rests on, and the day on which that was read. */
  readonly rests: Bilingual;
  readonly read: CivilDate;
  /** To the list of apps that may read the contacts. */
  readonly see: readonly Bilingual[];
  readonly takeBack: readonly Bilingual[];
  readonly substitute?: Substitute;
  /** Where the system shows which app used what. */
  readonly history?: readonly Bilingual[];
}

/** Declares a guide; one file in `systems/` each. */
export function defineSystem(guide: SystemGuide): SystemGuide {
  return guide;
}

/** Said beside every guide. */
export const checkOnPhone: Bilingual = {
  zh: "按公开的说明整理，没有在每一款手机上试过。名字和位置可能不同，以你手机上看到的为准；也可以在“设置”顶上搜“权限”。",
  en: "Put together from published descriptions, not tried on every phone. Names and places may differ: go by what your phone shows, or search for “permission” at the top of the settings.",
};

/** What to do before and after, on every system. */
export const beforeAndAfter: readonly Bilingual[] = [
  {
    zh: "先留证再动手：把权限页面和使用记录截图。卸载以后，手机里的记录多半就没了。",
    en: "Evidence first: take screenshots of the permissions and of what was used. After uninstalling, the phone's record is mostly gone.",
  },
  {
    zh: "收回权限只管以后。已经传走的，要写信要求删除。",
    en: "Taking a permission back works from now on. What has left already must be asked for in writing to be deleted.",
  },
  {
    zh: "不给通讯录就不让借、不让用的，截图留下：借款不需要通讯录。",
    en: "If an app refuses to work without the contacts, keep a screenshot: a loan does not need them.",
  },
];
