/** `node testing/campaign/write-campaign.ts FOLDER [seed] [rows]`: writes the generated case to try the tools on. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generateCampaign } from "./campaign.ts";

const [folder = "testing/output/campaign", seed, rows] = process.argv.slice(2);
const campaign = generateCampaign(
  seed === undefined ? undefined : Number(seed),
  rows === undefined ? undefined : Number(rows),
);
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(campaign.files)) writeFileSync(join(folder, name), content);
writeFileSync(join(folder, "case.json"), `${JSON.stringify(campaign.sheet, null, 2)}\n`);
console.log(`${Object.keys(campaign.files).length} files and case.json in ${folder}`);
