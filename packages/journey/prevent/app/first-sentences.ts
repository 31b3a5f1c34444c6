import type { Bilingual } from "@ringfence/kernel";
import { rankWords } from "@ringfence/law";
import { appCategories } from "@ringfence/law/app-scope/categories.ts";
import { ofPeople, reachNames } from "./known-permissions.ts";
import type { AppReview, Reach } from "./review-app.ts";
import type { Basis } from "./scope.ts";

const say = (zh: string, en: string): Bilingual => ({ zh, en });
const listed = (reaches: readonly Reach[]): Bilingual => ({
  zh: reaches.map(({ kind }) => reachNames[kind].zh).join("、"),
  en: reaches.map(({ kind }) => reachNames[kind].en).join(", "),
});

/** What is said before everything else: what the app can get at, whether its kind may insist on it, what was not seen. */
export function firstSentences(
  { reaches, facts, hidden, category }: Omit<AppReview, "first">,
  basis: Basis | undefined,
): readonly Bilingual[] {
  const contacts = reaches.find(({ kind }) => kind === "contacts");
  const alsoPeople = reaches.filter(
    ({ kind, permissions }) => kind !== "contacts" && ofPeople.has(kind) && permissions.length > 0,
  );
  const sentences: Bilingual[] = [onContacts(contacts, facts.code !== undefined && facts.code.files > 0)];
  if (alsoPeople.length > 0) {
    const { zh, en } = listed(alsoPeople);
    sentences.push(
      say(`它还会要${zh}，那里也有别人的号码。`, `It also asks for ${en}, which hold other people's numbers too.`),
    );
  }
  const beyond = reaches.filter(
    ({ permissions, standing }) =>
      permissions.length > 0 && (standing === "in-no-list" || standing === "not-in-its-list"),
  );
  if (beyond.length > 0) sentences.push(...onCategory(beyond, category?.no, basis));
  if (hidden === "packed")
    sentences.push(
      say(
        "它的代码加了壳，藏起来了，这里看不到它运行时做什么。没找到不等于没有。",
        "Its code is packed away and cannot be looked at here. Not found does not mean not there.",
      ),
    );
  return sentences;
}

function onContacts(contacts: Reach | undefined, sawCode: boolean): Bilingual {
  if (contacts === undefined)
    return sawCode
      ? say(
          "没有发现它要通讯录，代码里也没有读取通讯录的痕迹。",
          "It does not ask for the contacts, and its code shows no trace of reading them.",
        )
      : say("没有发现它要通讯录。", "It does not ask for the contacts.");
  const reads = contacts.permissions.some(({ name }) => name === "android.permission.READ_CONTACTS");
  const traced = contacts.traces.length > 0;
  if (reads && traced)
    return say(
      "这个应用会要你的通讯录，代码里也有读取通讯录的痕迹。你给了权限，它就读得到每个人的姓名和号码。",
      "This app asks for your contacts, and its code has traces of reading them. Once allowed, it can read every name and number.",
    );
  if (reads)
    return say(
      "这个应用会要你的通讯录。你给了权限，它就读得到每个人的姓名和号码。",
      "This app asks for your contacts. Once allowed, it can read every name and number.",
    );
  if (traced)
    return say(
      "它没有要通讯录权限，但代码里有读取通讯录的痕迹。没有权限，Android 不让它读。",
      "It does not ask for the contacts, but its code has traces of reading them. Without the permission Android does not let it.",
    );
  return say("它要求改动通讯录，没有要求读取。", "It asks to change the contacts, not to read them.");
}

function onCategory(beyond: readonly Reach[], no: number | undefined, basis: Basis | undefined): readonly Bilingual[] {
  const { zh, en } = listed(beyond);
  const category = appCategories[(no ?? 0) - 1];
  if (category === undefined) {
    const never = beyond.filter(({ standing }) => standing === "in-no-list");
    if (never.length === 0) return [];
    return [
      say(
        `39 类常见应用里，没有一类必须用到${listed(never).zh}。选一选它是哪一类，能说得更准。`,
        `None of the 39 usual kinds of apps needs ${listed(never).en}. Choose its kind to know more.`,
      ),
    ];
  }
  const list = say(
    `「${category.name.zh}」类应用的必要信息里没有${zh}。`,
    `The necessary information of the kind "${category.name.en}" does not hold ${en}.`,
  );
  if (basis === undefined) return [list];
  const { breach } = rankWords[basis.rank];
  return [
    list,
    say(
      `你可以不给。因为不给就不让用基本功能，${breach.zh}。只是开口要，还不算。`,
      `You may refuse. Denying the basic functions for that is ${breach.en}; merely asking is not.`,
    ),
  ];
}
