import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { pickFrom, seeded } from "../campaign/random.ts";

const apps = ["com.loan.app", "com.tencent.xin", "com.map.app", "com.photo.app", "com.shop.app", "com.news.app"];
const categories = ["contacts", "photos", "location", "microphone", "camera", "mediaLibrary"];

/** An App Privacy Report of so many lines as an iPhone writes it: accesses by pairs of begin and end, then connections. */
export async function writePrivacyReport(path: string, lines: number, seed: number): Promise<void> {
  const random = seeded(seed);
  const out = createWriteStream(path);
  let at = Date.parse("2026-03-01T00:00:00Z");
  let held = "";
  for (let line = 0; line < lines; line += 1) {
    at += Math.floor(random() * 1200);
    const timeStamp = `${new Date(at + 28_800_000).toISOString().slice(0, 23)}+08:00`;
    const app = pickFrom(apps, random);
    const one =
      line < lines / 2
        ? {
            accessor: { identifier: app, identifierType: "bundleID" },
            category: pickFrom(categories, random),
            identifier: `E6F1C1B2-0000-4000-8000-${String(line >> 1).padStart(12, "0")}`,
            kind: line % 2 === 0 ? "intervalBegin" : "intervalEnd",
            timeStamp,
            type: "access",
          }
        : {
            domain: `api${Math.floor(random() * 400)}.example`,
            firstTimeStamp: timeStamp,
            context: "",
            timeStamp,
            domainType: 2,
            initiatedType: "AppInitiated",
            hits: 1 + Math.floor(random() * 9),
            type: "networkActivity",
            domainOwner: "",
            bundleID: app,
          };
    held += `${JSON.stringify(one)}\n`;
    if (held.length < 1_000_000) continue;
    if (!out.write(held)) await once(out, "drain");
    held = "";
  }
  out.end(held);
  await once(out, "finish");
}
