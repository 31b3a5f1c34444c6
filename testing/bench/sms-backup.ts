import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { dailyTexts } from "../campaign/daily-life.ts";
import { pickFrom, seeded } from "../campaign/random.ts";

const collectionTexts = [
  "【某某金融】您尾号8812的借款已严重逾期，请于今日18点前处理，否则将按合同约定继续催收，详询客服。",
  "再不还钱我们就给你通讯录里的人一个个打电话，你自己看着办&#55357;&#56873;",
  "&quot;最后通知&quot;：今日未还款，明日安排外访人员上门核实，请保持电话畅通 &amp; 本人在家",
];

/** Writes an Android message backup of about `size` bytes, the same for the same seed. Returns how many messages it has. */
export async function writeSmsBackup(path: string, size: number, seed: number): Promise<number> {
  const random = seeded(seed);
  const out = createWriteStream(path);
  const digits = (count: number) => String(Math.floor(random() * 10 ** count)).padStart(count, "0");
  const numbers = Array.from({ length: 600 }, (_, at) => (at % 5 === 0 ? `106${digits(9)}` : `+8613${digits(9)}`));
  let [rows, written, at] = [0, 0, Date.parse("2015-01-01T08:00:00+08:00")];
  out.write("<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses>\n");
  while (written < size) {
    let text = "";
    for (let index = 0; index < 200; index += 1, rows += 1) {
      at += 1 + Math.floor(random() * 1_000_000);
      const body = pickFrom(random() < 0.3 ? collectionTexts : dailyTexts, random);
      text += `  <sms protocol="0" address="${pickFrom(numbers, random)}" date="${at}" type="${random() < 0.7 ? 1 : 2}" subject="null" body="${body
        .replace(/&(?!#?\w+;)/g, "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(
          '"',
          "&quot;",
        )}" toa="null" sc_toa="null" service_center="+8613800100500" read="1" status="-1" locked="0" date_sent="${at - 1200}" sub_id="${1 + (rows % 2)}" readable_date="2026年3月5日 22:10:05" contact_name="${random() < 0.6 ? "(Unknown)" : "王某"}" />\n`;
    }
    written += Buffer.byteLength(text);
    if (!out.write(text)) await once(out, "drain");
  }
  out.end("</smses>\n");
  await once(out, "finish");
  return rows;
}
