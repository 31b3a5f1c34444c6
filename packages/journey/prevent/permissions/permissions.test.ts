import { readdirSync } from "node:fs";
import { emptyCaseFile, reduceCase } from "@ringfence/casefile";
import { parseCivil } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { guessSystem } from "./guess-system.ts";
import { systems } from "./systems.gen.ts";
import { appsToCheck, takenBackDraft } from "./taken-back.ts";

const at = (text: string) => {
  const read = parseCivil(text);
  if (!read.ok) throw new Error(text);
  return read.value.instant;
};

describe("guides", () => {
  it("one file each, named for it", () => {
    const files = readdirSync(new URL("./systems", import.meta.url)).map((name) => name.replace(/\.ts$/, ""));
    expect(systems.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it.each(systems)("$id says for which versions it is, on what it rests, and leads to the contacts", (guide) => {
    for (const text of [guide.title, guide.versions, guide.rests]) {
      expect(text.zh).toMatch(/\S/);
      expect(text.en).toMatch(/\S/);
    }
    expect(guide.see[0]?.zh).toMatch(/^设置 → .*(通讯录|联系人)/);
    expect(guide.takeBack.length).toBeGreaterThan(0);
  });

  it.each([
    ["Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)", "ios"],
    ["Mozilla/5.0 (Phone; OpenHarmony 5.0) AppleWebKit ArkWeb/4.1", "harmonyos"],
    ["Mozilla/5.0 (Linux; Android 12; HarmonyOS; NOH-AN00; HMSCore 6) HuaweiBrowser", "harmonyos"],
    ["Mozilla/5.0 (Linux; Android 14; zh-cn; 23127PN0CC) XiaoMi/MiuiBrowser/18", "hyperos-miui"],
    ["Mozilla/5.0 (Linux; Android 13; PGEM10) HeyTapBrowser/40", "coloros"],
    ["Mozilla/5.0 (Linux; Android 14; V2324A) VivoBrowser", "originos"],
    ["Mozilla/5.0 (Linux; Android 14; HONOR MAA-AN00)", "magicos"],
    ["Mozilla/5.0 (Linux; Android 14; SM-S9210)", "one-ui"],
    ["Mozilla/5.0 (Linux; Android 15; Pixel 9)", "android"],
    ["", "android"],
  ])("%s", (agent, system) => {
    expect(guessSystem(agent)).toBe(system);
    expect(systems.some(({ id }) => id === system)).toBe(true);
  });
});

it("what was taken back is an entry, and the app is done when it is the contacts or the app is gone", () => {
  const access = (app: string, data: string) => ({
    kind: "app-access-recorded",
    body: { id: `${app}${data}`, app, data, how: "read", on: "2026-01-02" },
  });
  const back = (id: string, app: string, data: "contacts" | "sms", way: "off" | "uninstalled") =>
    takenBackDraft({ app, data: [data], way, system: "ios" }, at("2026-03-01 10:00"), id);
  const events = [
    ...["甲", "乙", "丙"].flatMap((app) => [access(app, "contacts"), access(app, "sms")]),
    access("甲", "face"),
    back("1", "甲", "contacts", "off"),
    back("2", "乙", "sms", "off"),
    back("3", "丙", "sms", "uninstalled"),
  ];
  const file = reduceCase(events.map((one) => ({ v: 1, ...one })));
  expect(file.setAside).toEqual([]);
  expect(appsToCheck(file).map(({ app, data, done }) => [app, data.join(), done])).toEqual([
    ["甲", "contacts,sms", true],
    ["乙", "contacts,sms", false],
    ["丙", "contacts,sms", true],
  ]);
  expect(appsToCheck(emptyCaseFile)).toEqual([]);
});
