import type { random } from "../random.ts";
import type { ApkPlan } from "./build-apk.ts";
import { manifestOf, permission, sdk } from "./samples.ts";
import type { Element } from "./write-manifest.ts";
import { firstFlag, firstText, type Texts } from "./write-resources.ts";

const names = [
  ...["READ_CONTACTS", "WRITE_CONTACTS", "READ_CALL_LOG", "READ_SMS", "CAMERA", "INTERNET", "READ_PHONE_STATE"],
  ...["WRITE_EXTERNAL_STORAGE", "READ_EXTERNAL_STORAGE", "ACCESS_FINE_LOCATION", "cn.example.permission.OWN"],
];
const locales = ["zh", "zh-CN", "zh-TW", "en", "de", "fil", "ja"];
const letters = ["借", "款", "Loan", " ", "\u{1f4b0}", "é", "ÿ", "a".repeat(70), "字".repeat(130), "0"];

/** An app made up by a seed: any mixture of permissions, levels, locales, encodings and references. */
export function randomPlan(next: ReturnType<typeof random>): ApkPlan {
  const below = (count: number) => Math.floor(next() * count);
  const maybe = () => next() < 0.5;
  const text = () =>
    Array.from({ length: 1 + below(5) }, () => letters[below(letters.length)])
      .join("")
      .trim() || "x";
  const chosen = names.filter(maybe);
  const uses: Element[] = chosen.map((name) =>
    next() < 0.2
      ? { name: "uses-permission-sdk-23", attributes: { "android:name": `android.permission.${name}` } }
      : permission(name, next() < 0.3 ? { "android:maxSdkVersion": 10 + below(25) } : {}),
  );
  const min = 1 + below(26);
  if (next() < 0.85) uses.push(sdk(min, min + below(12)));
  const label: Texts = {
    "": text(),
    ...Object.fromEntries(locales.filter((one) => one.length !== 3 && maybe()).map((locale) => [locale, text()])),
  };
  const flags = [maybe(), maybe()];
  return {
    manifest: manifestOf({
      package: `cn.example.p${below(1000)}`,
      version: [below(2 ** 30), maybe() ? `${below(9)}.${below(99)}` : { resource: firstText + 1 }],
      uses,
      application: {
        "android:label": { resource: firstText + (maybe() ? 0 : 2) },
        "android:debuggable": maybe() ? { resource: firstFlag } : maybe(),
      },
    }),
    encoding: maybe() ? "utf-8" : "utf-16",
    texts: [label, { "": `${below(9)}.${below(9)}-beta` }, { "": { resource: firstText } }],
    flags,
    code: [{ classes: ["cn.example.Main"] }],
  };
}
