import { latin1 } from "../../reading/byte-text.ts";
import { defineImporter } from "../importer.ts";
import { readIphoneDatabase } from "../iphone/read-iphone-database.ts";
import { startsLikeSqlite } from "../sqlite/sqlite-file.ts";

const id = "iphone-database";

/** The names under which an unencrypted backup keeps the two: SHA-1 of "HomeDomain-Library/…", as every backup has them. */
const names =
  /(?:^|[\\/])(?:sms\.db|CallHistory\.storedata|3d0d7e5fb2ce288813306e4d4636395e047a3d28|5a4935c78a5255723f707230a451d79c540d2741)$/i;

export default defineImporter({
  id,
  title: { zh: "iPhone 短信或通话记录（备份里的数据库）", en: "iPhone messages or calls (database of a backup)" },
  sniff: (head, fileName) => {
    if (!startsLikeSqlite(head)) return 0;
    const sure = names.test(fileName) || /CREATE TABLE (?:"?message"? |"?ZCALLRECORD"? )/i.test(latin1(head));
    return sure ? 0.98 : 0.3;
  },
  read: (input, ports) => readIphoneDatabase(input, ports, id),
});
