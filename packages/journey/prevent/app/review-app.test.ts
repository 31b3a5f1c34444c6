import { reduceCase } from "@ringfence/casefile";
import { civilDate, instant } from "@ringfence/kernel";
import { citationLabel } from "@ringfence/law";
import { describe, expect, it } from "vitest";
import type { AppFacts, RequestedPermission } from "./app-facts.ts";
import { guessCategory } from "./guess-category.ts";
import { appDrafts } from "./keep-app.ts";
import { reviewApp } from "./review-app.ts";
import { impliedPermissions, permissionsInEffect, phonesOf } from "./take-effect.ts";
import { codeWanted, traces } from "./traces.ts";

const today = civilDate("2026-03-05");
const asks = (...names: readonly string[]): readonly RequestedPermission[] =>
  names.map((name) => ({ name: `android.permission.${name}` }));
const code = (found: readonly string[] = [], more: Partial<NonNullable<AppFacts["code"]>> = {}) => ({
  code: { files: 1, classes: 9, found, named: 2, missing: 0, native: [], ...more },
});
const app = (more: Partial<AppFacts> = {}): AppFacts => ({
  form: "apk",
  package: "cn.example.some",
  labels: [],
  minSdk: 21,
  targetSdk: 33,
  permissions: [],
  components: [],
  game: false,
  debuggable: false,
  unread: [],
  allowBackup: false,
  cleartext: "refused",
  signers: [{ sha256: "00", subject: "CN=x", schemes: [2] }],
  splits: [],
  remarks: [],
  ...code(),
  ...more,
});
const named = (text: string, more: Partial<AppFacts> = {}) => app({ labels: [{ locale: "", text }], ...more });
const phoneList = "Landroid/provider/ContactsContract$CommonDataKinds$Phone;->CONTENT_URI";
const zh = (facts: AppFacts, category?: number) =>
  reviewApp(facts, { today, ...(category === undefined ? {} : { category }) }).first.map((one) => one.zh);

describe("the first sentences", () => {
  it("a lender's app that can read the contacts: permission, trace, category and rule", () => {
    const facts = named("青禾借款", { permissions: asks("READ_CONTACTS", "READ_SMS", "CAMERA"), ...code([phoneList]) });
    const review = reviewApp(facts, { today });
    expect(review.finds).toBe("people");
    expect(review.category).toMatchObject({ no: 12, chosen: false });
    const [contacts, people, list, refusal] = zh(facts);
    expect(contacts).toContain("会要你的通讯录，代码里也有读取通讯录的痕迹");
    expect(people).toContain("短信");
    expect(list).toBe("「网络借贷」类应用的必要信息里没有通讯录、短信。");
    // The Personal Information Protection Law is a statute, so that the word is its.
    expect(refusal).toContain("违法");
    expect(review.basis.map((one) => citationLabel(one).zh)).toEqual(
      expect.arrayContaining([
        "《App必要个人信息范围规定》第五条",
        "《App必要个人信息范围规定》第四条",
        "《个人信息保护法》第十六条",
      ]),
    );
    expect(review.basis.map(({ version }) => version)).not.toContain("2016");
  });

  it("before the statute the word is the rule's", () => {
    const facts = named("青禾借款", { permissions: asks("READ_CONTACTS") });
    const sentences = reviewApp(facts, { today: civilDate("2021-06-01") }).first.map((one) => one.zh);
    expect(sentences.join()).toContain("不符合监管规定");
    expect(sentences.join()).not.toContain("违法");
    const earlier = reviewApp(facts, { today: civilDate("2015-06-01") });
    expect(earlier.first.map((one) => one.zh).join()).not.toMatch(/违法|不符合/);
  });

  it("a harmless app is not accused", () => {
    const torch = named("手电筒", { permissions: asks("INTERNET", "VIBRATE", "FLASHLIGHT") });
    const review = reviewApp(torch, { today });
    expect(review).toMatchObject({ finds: "nothing", reaches: [], basis: [], notes: [] });
    expect(zh(torch)).toEqual(["没有发现它要通讯录，代码里也没有读取通讯录的痕迹。"]);
    expect(JSON.stringify(review)).not.toMatch(/违法|不符合/);
  });

  it("what usual libraries bring with them is no finding", () => {
    const usual = traces.flatMap(({ usual: is, references }) => (is === true ? references : []));
    expect(usual.length).toBeGreaterThan(5);
    expect(reviewApp(app(code(usual)), { today })).toMatchObject({ finds: "nothing", reaches: [] });
  });

  it("maps may want the location, a lender may not", () => {
    const permissions = asks("ACCESS_FINE_LOCATION");
    const maps = reviewApp(named("好走地图", { permissions }), { today });
    expect(maps.reaches).toMatchObject([{ kind: "location", standing: "in-its-list" }]);
    expect(maps.basis).toEqual([]);
    expect(reviewApp(named("好走地图", { permissions }), { category: 12, today }).reaches).toMatchObject([
      { standing: "not-in-its-list" },
    ]);
    expect(reviewApp(app({ permissions }), { today }).reaches).toMatchObject([{ standing: "open" }]);
  });

  it("without a known kind it says that no kind needs it, and does not judge", () => {
    const sentences = zh(app({ permissions: asks("READ_CONTACTS") }));
    expect(sentences[1]).toContain("39 类常见应用里，没有一类必须用到通讯录");
    expect(sentences.join()).not.toMatch(/违法|不符合/);
  });

  it("code without permission, permission without code, and code that is hidden are told apart", () => {
    expect(zh(app(code([phoneList])))[0]).toContain("没有权限，Android 不让它读");
    expect(zh(app({ permissions: asks("READ_CONTACTS") }))[0]).not.toContain("痕迹");
    const packed = code([], { named: 4, missing: 3 });
    expect(zh(app({ permissions: asks("READ_CONTACTS"), ...packed })).at(-1)).toContain("没找到不等于没有");
    expect(zh(app({ permissions: asks("WRITE_CONTACTS") }))[0]).toContain("没有要求读取");
    const { code: _, ...manifest } = app({ form: "manifest" });
    expect(zh(manifest)).toEqual(["没有发现它要通讯录。"]);
  });
});

describe("permissions as they take effect", () => {
  const inEffect = (facts: Partial<AppFacts>) =>
    permissionsInEffect(app(facts)).map(({ name, from, upTo }) => [name.split(".").at(-1), from, upTo]);

  it("end where the manifest or Android ends them", () => {
    const permissions = [
      { name: "android.permission.READ_CONTACTS", upTo: 28 },
      { name: "android.permission.READ_SMS", upTo: 20 },
      ...asks("READ_EXTERNAL_STORAGE", "QUERY_ALL_PACKAGES"),
    ];
    expect(inEffect({ permissions })).toEqual([
      ["READ_CONTACTS", 21, 28],
      ["READ_EXTERNAL_STORAGE", 21, 32],
      ["QUERY_ALL_PACKAGES", 30, undefined],
    ]);
    expect(inEffect({ permissions, targetSdk: 32 })).toContainEqual(["READ_EXTERNAL_STORAGE", 21, undefined]);
  });

  it("asked for twice count once, the widest", () => {
    const name = "android.permission.READ_CONTACTS";
    expect(inEffect({ permissions: [{ name, upTo: 22 }, { name }, { name, from: 23 }, { name }] })).toEqual([
      ["READ_CONTACTS", 21, undefined],
    ]);
    const apart = [
      { name, upTo: 22 },
      { name, from: 23 },
    ];
    expect(inEffect({ permissions: apart })).toHaveLength(2);
  });

  it("grow with the age of the app, as aapt prints it", () => {
    const implied = (targetSdk: number, ...names: readonly string[]) =>
      impliedPermissions(app({ targetSdk, minSdk: 1, permissions: asks(...names) })).map(({ name }) =>
        name.split(".").at(-1),
      );
    expect(implied(3)).toEqual(["WRITE_EXTERNAL_STORAGE", "READ_PHONE_STATE", "READ_EXTERNAL_STORAGE"]);
    expect(implied(15, "READ_CONTACTS", "WRITE_CONTACTS")).toEqual(["READ_CALL_LOG", "WRITE_CALL_LOG"]);
    expect(implied(16, "READ_CONTACTS")).toEqual([]);
    expect(implied(28, "ACCESS_COARSE_LOCATION")).toEqual(["ACCESS_BACKGROUND_LOCATION"]);
    expect(implied(29, "ACCESS_COARSE_LOCATION")).toEqual([]);
    expect(implied(15, "READ_CONTACTS", "READ_CALL_LOG")).toEqual([]);
  });

  it("an accessibility service is asked for by being there", () => {
    const permission = "android.permission.BIND_ACCESSIBILITY_SERVICE";
    const components = [
      { kind: "service", name: "a.B", exported: true, permission, actions: [], categories: [] },
    ] as const;
    expect(reviewApp(app({ components }), { today }).reaches).toMatchObject([{ kind: "screen" }]);
  });

  it("are named by the phones they hold on", () => {
    const on = (from: number, upTo?: number) =>
      phonesOf({ name: "x", from, ...(upTo === undefined ? {} : { upTo }) }, app())?.zh;
    expect([on(21), on(21, 28), on(29, 32), on(33)]).toEqual([
      undefined,
      "只在 Android 9 和更早的系统上有效",
      "只在 Android 10 到 12L 上有效",
      "Android 13 起有效",
    ]);
  });
});

describe("the kind of app", () => {
  it.each([
    ["青禾借款", 12],
    ["借书阅读器", 35],
    ["好走地图", 1],
    ["今日新闻", 30],
    ["简单手电筒", 38],
    ["南方银行", 24],
  ])("%s is of kind %i", (name, no) => expect(guessCategory(named(name))?.no).toBe(no));

  it("is not guessed where names point to several or to none", () => {
    expect(guessCategory(named("银行借款商城"))).toBeUndefined();
    expect(guessCategory(named("某某"))).toBeUndefined();
    expect(guessCategory(named("Mapster Cashew"))).toBeUndefined();
  });

  it("is what it does before what it is called, and what it declares last", () => {
    const permission = "android.permission.BIND_INPUT_METHOD";
    const components = [
      { kind: "service", name: "a.B", exported: true, permission, actions: [], categories: [] },
    ] as const;
    expect(guessCategory(named("借来的输入法", { components }))?.no).toBe(33);
    expect(guessCategory(app({ package: "com.some.loan.client" }))?.no).toBe(12);
    expect(guessCategory(app({ game: true }))?.no).toBe(18);
    expect(guessCategory(app({ declaredCategory: 5 }))?.no).toBe(30);
    expect(guessCategory(app({ declaredCategory: 99 }))).toBeUndefined();
  });
});

it("what is looked for in code is written as the reader of code expects it", () => {
  for (const reference of codeWanted) expect(reference).toMatch(/^(L[\w/$]+;->(\w+|<init>)|L[\w/]+\/|"[\w:/.]+)$/);
  expect(new Set(codeWanted).size).toBe(codeWanted.length);
});

it("another maker's part is told with what its maker says and where, and is no finding", () => {
  const review = reviewApp(named("手电筒", code(["Lcn/jpush/android/"])), { today });
  expect(review).toMatchObject({ finds: "nothing", parts: [{ id: "jpush" }] });
  for (const { source, read, says } of review.parts) {
    expect(source).toMatch(/^https:\/\/[\w.-]+\/\S+$/);
    expect(read).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(says.zh + says.en).not.toMatch(/通讯录|contacts|违法|illegal/);
  }
  expect(reviewApp(app(), { today }).parts).toEqual([]);
});

it("technical notes: old apps ask nobody, open parts are named, an unsigned package installs nowhere", () => {
  const part = { kind: "service", name: "a.Open", exported: true, actions: [], categories: [] } as const;
  const { notes } = reviewApp(
    app({
      targetSdk: 22,
      debuggable: true,
      cleartext: "allowed",
      components: [part],
      signers: [],
      remarks: ["code-unreadable"],
      unread: ["exported"],
    }),
    { today },
  );
  expect(notes.map(({ id }) => id)).toEqual([
    "code-unreadable",
    "values-unreadable",
    "asks-nobody",
    "debuggable",
    "cleartext",
    "open-parts",
    "unsigned",
  ]);
  expect(notes.find(({ id }) => id === "open-parts")?.names).toEqual(["a.Open"]);
});

it("goes into the case as what was asked for, which no rule calls a breach, with the digest of the file", () => {
  const facts = named("青禾借款", {
    permissions: asks("READ_CONTACTS", "CAMERA"),
    ...code([phoneList]),
    versionName: "2.1",
  });
  const file = { fileName: "loan.apk", sha256: "ab".repeat(32), size: 12 };
  const drafts = appDrafts(reviewApp(facts, { today }), file, instant(1_772_700_000_000), "lender");
  const kase = reduceCase([
    { v: 1, kind: "party-added", body: { id: "lender", kind: "lender", lenderKind: "consumer-finance" } },
    ...drafts.map((one) => ({ v: 1, kind: one.kind, body: one.body })),
  ]);
  expect(kase.setAside).toEqual([]);
  expect(kase.appAccesses).toMatchObject([
    { app: "青禾借款", lender: "lender", category: 12, data: "contacts", how: "asked" },
  ]);
  expect(kase.appReviews).toMatchObject([
    {
      package: "cn.example.some",
      version: "2.1",
      asks: ["READ_CONTACTS", "CAMERA"],
      traces: ["reads-contacts"],
      ...file,
    },
  ]);
  const harmless = appDrafts(reviewApp(app(), { today }), file, instant(0));
  expect(harmless.map(({ kind }) => kind)).toEqual(["app-reviewed"]);
});
