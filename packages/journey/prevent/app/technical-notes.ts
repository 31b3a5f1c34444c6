import type { Bilingual } from "@ringfence/kernel";
import type { AppFacts, AppRemark } from "./app-facts.ts";
import { tracesIn } from "./traces.ts";

export interface TechnicalNote {
  readonly id: string;
  readonly text: Bilingual;
  /** Names it is about, as they stand in the package. */
  readonly names?: readonly string[];
}

const mostNames = 20;

const remarks: Readonly<Record<AppRemark, Bilingual>> = {
  "manifest-cut-off": {
    zh: "清单文件不完整，后面的没有读到。",
    en: "The manifest is cut off; what follows was not read.",
  },
  "names-unreadable": {
    zh: "名称表读不了，名称可能不全。",
    en: "The table of names cannot be read; names may be missing.",
  },
  "code-unreadable": {
    zh: "有代码文件读不了，可能是加过壳或损坏。没找到不等于没有。",
    en: "Some code files cannot be read: packed or damaged. Not found does not mean not there.",
  },
  "code-too-large": { zh: "代码太多，有一部分没有看。", en: "There is too much code; a part was not looked at." },
  "no-code": { zh: "文件里没有代码，只看了清单。", en: "There is no code in it; only the manifest was looked at." },
  "signature-unreadable": { zh: "签名读不了。", en: "The signature cannot be read." },
  "part-unreadable": { zh: "分包里有读不了的部分。", en: "A part of the set cannot be read." },
};

/** What concerns how the app is built rather than what it asks for. None of it is an accusation. */
export function technicalNotes(facts: AppFacts): readonly TechnicalNote[] {
  const { debuggable, cleartext, allowBackup, targetSdk, components, signers, code } = facts;
  const notes: TechnicalNote[] = facts.remarks.map((id) => ({ id, text: remarks[id] }));
  const add = (id: string, zh: string, en: string, names: readonly string[] = []) =>
    notes.push({ id, text: { zh, en }, ...(names.length === 0 ? {} : { names: names.slice(0, mostNames) }) });
  if (facts.unread.length > 0)
    add(
      "values-unreadable",
      "清单里有几处写了却读不出是什么。对这些不下结论，结果可能不全；系统版本读不出的，按没有写来看。",
      "Some values stand in the manifest and cannot be read. Nothing is concluded from them, and the result may be incomplete; a system version that cannot be read counts as not written.",
      facts.unread,
    );
  if (targetSdk < 23)
    add(
      "asks-nobody",
      "它写给旧系统（targetSdk 低于 23）：安装时就拿到上面的权限，多数手机不会再一项一项问你。要到设置里关。",
      "It is written for old phones (targetSdk below 23): installing it grants the permissions above, and most phones do not ask one by one. Switch them off in the settings.",
    );
  if (targetSdk < 30 && tracesIn(facts).some(({ reach }) => reach === "installed-apps"))
    add(
      "sees-apps",
      "它写给 Android 10 或更早的系统：看手机里装了哪些应用不需要权限。",
      "It is written for Android 10 or older: seeing which apps are installed needs no permission.",
    );
  if (debuggable === true)
    add(
      "debuggable",
      "它打开了调试：拿到手机、接上线的人能看到它里面的数据。",
      "Debugging is on: whoever has the phone and a cable can look into its data.",
    );
  if (cleartext === "allowed")
    add(
      "cleartext",
      "它允许不加密的连接：同一网络里的人可能看到传了什么。",
      "It allows unencrypted connections: others in the same network may see what is sent.",
    );
  if (allowBackup === true) add("backup", "它的数据可以被备份出去。", "Its data may be taken along in backups.");
  const open = components.filter(
    ({ exported, permission, kind }) => exported === true && permission === undefined && kind !== "activity",
  );
  if (open.length > 0)
    add(
      "open-parts",
      `有 ${open.length} 个后台部件别的应用可以直接叫起，没有另设权限。`,
      `${open.length} of its background parts can be called by any other app without a permission.`,
      open.map(({ name }) => name),
    );
  if (code !== undefined && code.native.length > 0)
    add(
      "native",
      "有机器码部分，这里没有看。",
      "Parts of it are in machine code, which was not looked at.",
      code.native,
    );
  if (code?.found.some((one) => one.startsWith("Ldalvik/")) === true)
    add(
      "loads-later",
      "它能在运行时再加载别的代码，那些这里看不到。",
      "It can load more code while it runs, which cannot be seen here.",
    );
  if (signers.some(({ subject }) => /\bCN=Android Debug\b/.test(subject)))
    add(
      "debug-signature",
      "它用测试证书签名，通常不是正式发布的。",
      "It is signed with a test certificate; released apps usually are not.",
    );
  if (facts.form !== "manifest" && signers.length === 0 && !facts.remarks.includes("signature-unreadable"))
    add("unsigned", "它没有签名，装不上手机。", "It is not signed; no phone installs it.");
  return notes;
}
